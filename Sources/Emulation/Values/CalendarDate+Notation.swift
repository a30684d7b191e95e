extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: "2020-12-03".
  package var iso: String {
    text { bytes in
      var end = 0
      writeISO(to: bytes, at: &end)
    }
  }

  /// Writes the ten bytes of ``iso``.
  func writeISO(to bytes: UnsafeMutableBufferPointer<UInt8>, at end: inout Int) {
    bytes.write(year, at: &end, width: 4)
    bytes.write("-", at: &end)
    bytes.write(month, at: &end, width: 2)
    bytes.write("-", at: &end)
    bytes.write(day, at: &end, width: 2)
  }

  /// As lists and tables have it: "03/12/2020".
  package var numeric: String {
    text { bytes in
      var end = 0
      bytes.write(day, at: &end, width: 2)
      bytes.write("/", at: &end)
      bytes.write(month, at: &end, width: 2)
      bytes.write("/", at: &end)
      bytes.write(year, at: &end, width: 4)
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
    String(unsafeUninitializedCapacity: 32) { bytes in
      var end = 0
      bytes.write("ngày ", at: &end)
      bytes.write(day, at: &end, width: 2)
      bytes.write(" tháng ", at: &end)
      bytes.write(month, at: &end, width: Self.longWidth(ofMonth: month))
      bytes.write(" năm ", at: &end)
      bytes.write(year, at: &end, width: year > 999 ? 4 : year > 99 ? 3 : year > 9 ? 2 : 1)
      return end
    }
  }

  /// ``iso``.
  package var description: String { iso }

  var longDay: String { day.padded(to: 2) }
  var longMonth: String { Self.longMonth(month) }
  var longYear: String { "năm \(year)" }

  static func longMonth(_ month: Int) -> String { "tháng \(month.padded(to: longWidth(ofMonth: month)))" }

  /// How many digits a month has in ``long``.
  private static func longWidth(ofMonth month: Int) -> Int { month <= 2 || month > 9 ? 2 : 1 }
}
