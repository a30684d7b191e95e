extension Int {
  /// The number with zeros before it until it has `width` digits.
  func padded(to width: Int) -> String {
    // Texts of no more than 15 bytes take no memory of their own.
    let isShort = (1...15).contains(width) && (0..<Self.powersOfTen[width]).contains(self)
    if isShort {
      return String(unsafeUninitializedCapacity: width) { bytes in
        var end = 0
        bytes.write(self, at: &end, width: width)
        return end
      }
    }
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }

  /// 1, 10, … up to 10 to the 15th.
  private static let powersOfTen = (0..<15).reduce(into: [1]) { powers, _ in powers.append(10 * (powers.last ?? 1)) }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the last `width` digits of a number that is not negative, and moves `end` behind them.
  @inline(__always)
  func write(_ number: Int, at end: inout Int, width: Int) {
    var rest = number.magnitude
    var place = end + width
    while place > end {
      place -= 1
      self[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    end += width
  }

  /// Writes a text that is part of the program, and moves `end` behind it.
  @inline(__always)
  func write(_ text: StaticString, at end: inout Int) {
    for place in 0..<text.utf8CodeUnitCount { self[end + place] = text.utf8Start[place] }
    end += text.utf8CodeUnitCount
  }
}
