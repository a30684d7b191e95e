extension Int {
  /// The number with zeros before it until it has `width` digits.
  func padded(to width: Int) -> String {
    // Texts of no more than 15 bytes take no memory of their own.
    let isShort = (1...15).contains(width) && (0..<Self.powersOfTen[width]).contains(self)
    if isShort {
      return String(unsafeUninitializedCapacity: width) { bytes in
        bytes.write(self, at: 0, width: width)
        return width
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
  /// Writes the last `width` digits of a number that is not negative.
  func write(_ number: Int, at start: Int, width: Int) {
    var rest = number
    for place in (start..<start + width).reversed() {
      self[place] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
  }
}
