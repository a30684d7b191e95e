/// Reading scalars from the bytes of a string, and writing them. Swift's strings are valid UTF-8, so nothing is checked again.
enum UTF8Coding {
  /// The scalar whose first byte is at `position`, which moves behind its last.
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int) -> Unicode.Scalar {
    let lead = bytes[position]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 1) {
      value = value << 6 | UInt32(bytes[position + offset] & 0x3F)
    }
    position += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  @inline(__always)
  mutating func append(scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0...0x7F: append(UInt8(value))
    case 0x80...0x7FF:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    default:
      if value < 0x10000 {
        append(UInt8(0xE0 | value >> 12))
      } else {
        append(UInt8(0xF0 | value >> 18))
        append(UInt8(0x80 | value >> 12 & 0x3F))
      }
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
