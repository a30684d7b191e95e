extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: "2020-12-03".
  package var iso: String {
    text { bytes in
      bytes.write(year, at: 0, width: 4)
      bytes[4] = UInt8(ascii: "-")
      bytes.write(month, at: 5, width: 2)
      bytes[7] = UInt8(ascii: "-")
      bytes.write(day, at: 8, width: 2)
    }
  }

  /// As lists and tables have it: "03/12/2020".
  package var numeric: String {
    text { bytes in
      bytes.write(day, at: 0, width: 2)
      bytes[2] = UInt8(ascii: "/")
      bytes.write(month, at: 3, width: 2)
      bytes[5] = UInt8(ascii: "/")
      bytes.write(year, at: 6, width: 4)
    }
  }

  /// Ten bytes, which take no memory of their own: every page has dozens of dates.
  private func text(_ write: (UnsafeMutableBufferPointer<UInt8>) -> Void) -> String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      write(bytes)
      return 10
    }
  }

  /// As documents have it: "ngày 03 tháng 12 năm 2020". By Nghị định 30/2020/NĐ-CP a zero goes before days 1 to 9 and months 1
  /// and 2 only, where one could be made of the other with a stroke of the pen.
  package var long: String {
    var text = "ngày "
    text.reserveCapacity(32)
    for part in [longDay, " ", longMonth, " ", longYear] { text += part }
    return text
  }

  /// ``iso``.
  package var description: String { iso }

  var longDay: String { day.padded(to: 2) }
  var longMonth: String { Self.longMonth(month) }
  var longYear: String { "năm \(year)" }

  static func longMonth(_ month: Int) -> String { "tháng \(month <= 2 ? month.padded(to: 2) : String(month))" }
}
