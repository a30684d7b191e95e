extension EventDate {
  /// Reads "2020-12-03", "03/12/2020" or "3/12/2020", "2020-12" or "12/2020", "2020", two days with ".." between them, and
  /// "unknown" or "không rõ". White space at the ends, letter case and the kind of dashes do not count.
  package static func parse(_ text: String) -> Result<EventDate, DateProblem> {
    var scanner = ASCIIScanner(folding: text)
    if scanner.take("unknown") || scanner.take("khong ro") {
      return scanner.isAtEnd ? .success(.unknown) : .failure(.notADate)
    }
    do {
      let date = try scanner.date()
      if scanner.isAtEnd { return .success(date) }
      _ = scanner.take(" ")
      guard scanner.take("..") else { return .failure(.notADate) }
      _ = scanner.take(" ")
      let end = try scanner.date()
      guard scanner.isAtEnd else { return .failure(.notADate) }
      guard case .day(let from) = date, case .day(let through) = end else { return .failure(.dayMissing) }
      if from > through { return .failure(.rangeBackwards(from: from, through: through)) }
      return .success(from == through ? .day(from) : .range(from: from, through: through))
    } catch {
      return .failure(error)
    }
  }
}

extension ASCIIScanner {
  /// A day, a month or a year.
  mutating func date() throws(DateProblem) -> EventDate {
    if let year = number(4...4) {
      guard take("-") else { return try .checked(year: year) }
      guard let month = number(2...2) else { throw .notADate }
      guard take("-") else { return try .checked(year: year, month: month) }
      guard let day = number(2...2) else { throw .notADate }
      return try .checked(year: year, month: month, day: day)
    }
    guard let first = number(1...2), take("/") else { throw .notADate }
    if let year = number(4...4) { return try .checked(year: year, month: first) }
    guard let month = number(1...2), take("/"), let year = number(4...4) else { throw .notADate }
    return try .checked(year: year, month: month, day: first)
  }
}

extension EventDate {
  fileprivate static func checked(year: Int, month: Int? = nil, day: Int? = nil) throws(DateProblem) -> EventDate {
    if year == 0 { throw .noSuchYear }
    guard let month else { return .year(year) }
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard let day else { return .month(year: year, month: month) }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      throw .noSuchDay(day: day, month: month, year: year)
    }
    return .day(date)
  }
}
