/// Whole numbers as Vietnamese readers expect them.
package enum VietnameseNumber {
  /// "1.286": a full stop between every three digits.
  package static func grouped(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(digits: String(number.magnitude))
  }

  static func grouped(digits: String) -> String {
    if digits.utf8.count <= 3 { return digits }
    var grouped = ""
    grouped.reserveCapacity(digits.utf8.count * 4 / 3 + 1)
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { grouped.append(".") }
      grouped.append(digit)
    }
    return grouped
  }
}
