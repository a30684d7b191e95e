/// A moment, as a web page says when it was published: a day, usually a time, and a zone.
package struct DateTime: Hashable, Sendable {
  /// The day on the clocks of the zone.
  package var date: CalendarDate
  /// The time on the clocks of the zone; nil where only the day was given.
  package var time: ClockTime?
  /// The second, 0–59; 0 where none was given.
  package var second: Int
  /// Minutes east of UTC.
  package var offset: Int

  /// Indochina Time, +07:00: what a time without a zone is in.
  package static let vietnamOffset = 7 * 60

  /// A moment in a zone; `second` is 0–59, `offset` in minutes east of UTC.
  package init(_ date: CalendarDate, _ time: ClockTime?, second: Int = 0, offset: Int = Self.vietnamOffset) {
    self.date = date
    self.time = time
    self.second = second
    self.offset = offset
  }

  /// Reads "2020-12-04 16:30", "2020-12-04T16:30", "04/12/2020 16:30", each with or without seconds (of which parts are
  /// dropped) and a zone ("Z", "+07:00", "+0700"); a day alone has no ``time``.
  package static func parse(_ text: String) -> Result<DateTime, DateProblem> {
    do {
      var scanner = ASCIIScanner(folding: text)
      return .success(try scanner.dateTime())
    } catch {
      return .failure(error)
    }
  }

  /// RFC 3339, as feeds need it: "2020-12-04T16:30:00+07:00". Midnight where only the day is known.
  package var iso: String {
    String(unsafeUninitializedCapacity: 32) { bytes in
      let time = time ?? .midnight
      var end = 0
      date.writeISO(to: bytes, at: &end)
      bytes.write("T", at: &end)
      bytes.write(time.hour, at: &end, width: 2)
      bytes.write(":", at: &end)
      bytes.write(time.minute, at: &end, width: 2)
      bytes.write(":", at: &end)
      bytes.write(second, at: &end, width: 2)
      if offset == 0 {
        bytes.write("Z", at: &end)
      } else {
        bytes.write(offset < 0 ? "-" : "+", at: &end)
        bytes.write(abs(offset) / 60, at: &end, width: 2)
        bytes.write(":", at: &end)
        bytes.write(abs(offset) % 60, at: &end, width: 2)
      }
      return end
    }
  }

  /// As pages show it: "04/12/2020 16:30"; the day alone where no time is known.
  package var numeric: String { time.map { "\(date.numeric) \($0.iso)" } ?? date.numeric }

  /// Seconds since 1970-01-01T00:00:00Z; from midnight where only the day is known.
  package var secondsSince1970: Int {
    let time = time ?? .midnight
    return date.dayNumber * 86_400 + (time.hour * 60 + time.minute - offset) * 60 + second
  }
}

extension DateTime: Comparable {
  /// By the moment; equal moments by zone, then a day without a time before midnight.
  package static func < (left: DateTime, right: DateTime) -> Bool {
    left.order < right.order
  }

  private var order: (Int, Int, Int) { (secondsSince1970, offset, time == nil ? 0 : 1) }
}

extension ASCIIScanner {
  fileprivate mutating func dateTime() throws(DateProblem) -> DateTime {
    guard case .day(let date) = try date() else { throw .dayMissing }
    if isAtEnd { return DateTime(date, nil) }

    guard take(" ") || take("t") else { throw .notATime }
    guard let hour = number(1...2), take(":"), let minute = number(2...2) else { throw .notATime }
    var second = 0
    if take(":") {
      guard let number = number(2...2) else { throw .notATime }
      second = number
      if take("."), self.number(1...9) == nil { throw .notATime }
    }
    guard let time = ClockTime(hour: hour, minute: minute), second <= 59 else { throw .noSuchTime }
    _ = take(" ")
    let offset = try isAtEnd ? DateTime.vietnamOffset : zone()
    guard isAtEnd else { throw .notAZone }
    return DateTime(date, time, second: second, offset: offset)
  }

  /// Minutes east of UTC.
  private mutating func zone() throws(DateProblem) -> Int {
    if take("z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0 else { throw .notAZone }
    if let both = number(4...4) {
      guard both / 100 <= 23, both % 100 <= 59 else { throw .notAZone }
      return sign * (both / 100 * 60 + both % 100)
    }
    guard let hours = number(2...2), hours <= 23, take(":"), let minutes = number(2...2), minutes <= 59 else {
      throw .notAZone
    }
    return sign * (hours * 60 + minutes)
  }
}
