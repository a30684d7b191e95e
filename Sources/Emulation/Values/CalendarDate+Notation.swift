extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: "2020-12-03".
  package var iso: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }

  /// As lists and tables have it: "03/12/2020".
  package var numeric: String { "\(day.padded(to: 2))/\(month.padded(to: 2))/\(year.padded(to: 4))" }

  /// As documents have it: "ngày 03 tháng 12 năm 2020". By Nghị định 30/2020/NĐ-CP a zero goes before days 1 to 9 and months 1
  /// and 2 only, where one could be made of the other with a stroke of the pen.
  package var long: String { "ngày \(longDay) \(longMonth) \(longYear)" }

  /// ``iso``.
  package var description: String { iso }

  var longDay: String { day.padded(to: 2) }
  var longMonth: String { Self.longMonth(month) }
  var longYear: String { "năm \(year)" }

  static func longMonth(_ month: Int) -> String { "tháng \(month <= 2 ? month.padded(to: 2) : String(month))" }
}
