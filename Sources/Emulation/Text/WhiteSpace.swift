extension Unicode.Scalar {
  /// Unicode's property White_Space. Letters of Latin, Greek and Cyrillic scripts, which most texts are made of, are not looked up.
  package var isWhiteSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: true
    case 0x00..<0x1680, 0x1E00..<0x2000: false
    default: properties.isWhitespace
    }
  }
}
