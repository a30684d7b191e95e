extension EventDate {
  /// ISO 8601 with the precision that is known: "2020", "2020-12", "2020-12-03", "2020-12-03/2020-12-04"; nil if unknown.
  package var iso: String? {
    switch self {
    case .unknown: nil
    case .year(let year): year.padded(to: 4)
    case .month(let year, let month): "\(year.padded(to: 4))-\(month.padded(to: 2))"
    case .day(let day): day.iso
    case .range(let from, let through): "\(from.iso)/\(through.iso)"
    }
  }

  /// As lists and tables have it: "2020", "12/2020", "03/12/2020", "03–04/12/2020", "30/11–02/12/2020", "31/12/2020–01/01/2021";
  /// "không rõ" if unknown.
  package var numeric: String {
    switch self {
    case .unknown: Self.unknownWord
    case .year(let year): year.padded(to: 4)
    case .month(let year, let month): "\(month.padded(to: 2))/\(year.padded(to: 4))"
    case .day(let day): day.numeric
    case .range(let from, let through):
      switch Shared(from, through) {
      case .nothing: "\(from.numeric)–\(through.numeric)"
      case .year: "\(from.day.padded(to: 2))/\(from.month.padded(to: 2))–\(through.numeric)"
      case .month: "\(from.day.padded(to: 2))–\(through.numeric)"
      }
    }
  }

  /// As documents have it: "năm 2020", "tháng 12 năm 2020", "ngày 03 tháng 12 năm 2020", "ngày 03 và 04 tháng 12 năm 2020", "từ ngày 03
  /// đến ngày 05 tháng 12 năm 2020"; "không rõ" if unknown. For the zeros see ``CalendarDate/long``.
  package var long: String {
    switch self {
    case .unknown: Self.unknownWord
    case .year(let year): "năm \(year)"
    case .month(let year, let month): "\(CalendarDate.longMonth(month)) năm \(year)"
    case .day(let day): day.long
    case .range(let from, let through): Self.long(from: from, through: through)
    }
  }

  private static let unknownWord = "không rõ"

  private static func long(from: CalendarDate, through: CalendarDate) -> String {
    let shared = Shared(from, through)
    let isTwoDays = through.dayNumber - from.dayNumber == 1
    if isTwoDays, shared == .month {
      return "ngày \(from.longDay) và \(through.longDay) \(through.longMonth) \(through.longYear)"
    }
    let start =
      switch shared {
      case .nothing: from.long
      case .year: "ngày \(from.longDay) \(from.longMonth)"
      case .month: "ngày \(from.longDay)"
      }
    return isTwoDays ? "\(start) và \(through.long)" : "từ \(start) đến \(through.long)"
  }

  /// What two days share, which is written once.
  private enum Shared {
    case nothing, year, month

    init(_ left: CalendarDate, _ right: CalendarDate) {
      self = left.year != right.year ? .nothing : left.month != right.month ? .year : .month
    }
  }
}
