/// A time of day to the minute, in no particular time zone.
package struct ClockTime: Comparable, Hashable, Sendable {
  /// Minutes since midnight, 0–1439.
  private let minutes: UInt16

  /// An hour (0–23) and a minute (0–59); nil if there is no such time.
  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = UInt16(hour * 60 + minute)
  }

  /// Midnight, with which a day begins.
  package static let midnight = ClockTime()

  private init() { minutes = 0 }

  /// The hour, 0–23.
  package var hour: Int { Int(minutes / 60) }
  /// The minute, 0–59.
  package var minute: Int { Int(minutes % 60) }

  /// Reads "14:00", "8:05", "14h", "14h30" and "14 giờ 30"; letter case and white space at the ends do not count.
  package static func parse(_ text: String) -> Result<ClockTime, DateProblem> {
    var scanner = ASCIIScanner(folding: text)
    guard let hour = scanner.number(1...2) else { return .failure(.notATime) }
    var minute = 0
    if scanner.take(":") {
      guard let number = scanner.number(2...2) else { return .failure(.notATime) }
      minute = number
    } else {
      guard scanner.take("h") || scanner.take(" gio") else { return .failure(.notATime) }
      if !scanner.isAtEnd {
        _ = scanner.take(" ")
        guard let number = scanner.number(1...2) else { return .failure(.notATime) }
        minute = number
        _ = scanner.take(" phut")
      }
    }
    guard scanner.isAtEnd else { return .failure(.notATime) }
    guard let time = ClockTime(hour: hour, minute: minute) else { return .failure(.noSuchTime) }
    return .success(time)
  }

  /// "14:00", with two digits each.
  package var iso: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }

  /// As bulletins have it: "14 giờ", "8 giờ 05".
  package var vietnamese: String { minute == 0 ? "\(hour) giờ" : "\(hour) giờ \(minute.padded(to: 2))" }

  /// Whether the earlier time is on the left.
  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
