extension ExactDecimal: CustomStringConvertible {
  /// As Vietnamese readers expect it, with the decimal places that were written: "96,5", "98,50", "1.286", "-1.286,5".
  package var vietnamese: String { written(point: UInt8(ascii: ","), grouped: true) }

  /// As CSV and JSON have it: "96.5", "1286".
  package var plain: String { written(point: UInt8(ascii: "."), grouped: false) }

  /// ``plain``.
  package var description: String { plain }

  private func written(point: UInt8, grouped: Bool) -> String {
    // From the last digit to the first: 19 digits, six marks between them, the point, the sign.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { bytes in
      var (place, count, rest) = (bytes.count, 0, mantissa.magnitude)
      func put(_ byte: UInt8) {
        place -= 1
        bytes[place] = byte
      }
      while rest > 0 || count <= scale {
        if count == scale, scale > 0 { put(point) }
        if grouped, count > scale, (count - scale).isMultiple(of: 3) { put(VietnameseNumber.mark) }
        put(0x30 + UInt8(rest % 10))
        rest /= 10
        count += 1
      }
      if mantissa < 0 { put(UInt8(ascii: "-")) }
      return String(decoding: UnsafeMutableBufferPointer(rebasing: bytes[place...]), as: UTF8.self)
    }
  }
}
