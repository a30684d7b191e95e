/// How numbers and dates are written in the language of the interface. Records are read in one notation only; this is about what is shown.
package enum Notation: Sendable, Hashable {
  /// "1.286,5", "03/12/2020", "ngày 03 tháng 12 năm 2020".
  case vietnamese
  /// "1,286.5", "3 Dec 2020", "3 December 2020".
  case english

  /// - Parameter language: of the interface, as `language` in site.yaml has it. Languages without a notation of their own take the
  ///   Vietnamese one.
  package init(language: String) {
    self = language == "en" || language.hasPrefix("en-") ? .english : .vietnamese
  }

  package func grouped(_ number: Int) -> String {
    let text = VietnameseNumber.grouped(number)
    return self == .english ? text.replacing(".", with: ",") : text
  }

  package func decimal(_ number: ExactDecimal) -> String {
    let text = number.vietnamese
    guard self == .english else { return text }
    return String(text.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  }

  /// As lists and tables have it.
  package func numeric(_ date: EventDate) -> String { self == .english ? date.english(.short) : date.numeric }
  package func numeric(_ date: CalendarDate) -> String { numeric(.day(date)) }

  package func numeric(_ moment: DateTime) -> String {
    guard self == .english else { return moment.numeric }
    return moment.time.map { "\(numeric(moment.date)) \($0.iso)" } ?? numeric(moment.date)
  }

  /// As documents have it.
  package func long(_ date: EventDate) -> String { self == .english ? date.english(.full) : date.long }
  package func long(_ date: CalendarDate) -> String { long(.day(date)) }

  /// A month without its year: "tháng 12", "December". Not padded, as headings and lists have it.
  package func month(_ month: Int) -> String {
    self == .english ? EventDate.EnglishMonths.full.name(month) : "tháng \(month)"
  }

  /// A month in links: "tháng 12/2020", "December 2020".
  package func month(_ month: Int, of year: Int) -> String {
    self == .english ? "\(self.month(month)) \(year)" : "tháng \(month)/\(year)"
  }

  /// A month as a heading: "tháng 12 năm 2020", "December 2020".
  package func title(month: Int, year: Int) -> String {
    self == .english ? "\(self.month(month)) \(year)" : "tháng \(month) năm \(year)"
  }
}

extension EventDate {
  /// The names of the months, as the Government Digital Service's style guide shortens them.
  enum EnglishMonths {
    case short, full

    func name(_ month: Int) -> String {
      let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
      guard names.indices.contains(month - 1) else { return "" }
      return self == .full ? names[month - 1] : String(names[month - 1].prefix(3))
    }
  }

  /// "3 December 2020", "December 2020", "2020", "3–4 December 2020", "30 November – 2 December 2020", "31 December 2020 – 1 January 2021";
  /// "unknown" if unknown. Short: "3 Dec 2020".
  func english(_ months: EnglishMonths) -> String {
    switch self {
    case .unknown: return "unknown"
    case .year(let year): return String(year)
    case .month(let year, let month): return "\(months.name(month)) \(year)"
    case .day(let day): return "\(day.day) \(months.name(day.month)) \(day.year)"
    case .range(let from, let through):
      let end = EventDate.day(through).english(months)
      if from.year != through.year { return "\(EventDate.day(from).english(months)) – \(end)" }
      if from.month != through.month { return "\(from.day) \(months.name(from.month)) – \(end)" }
      return "\(from.day)–\(end)"
    }
  }
}
