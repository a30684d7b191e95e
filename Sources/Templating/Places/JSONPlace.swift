/// Where in JSON the text of a template stands.
struct JSONPlace: Sendable, Hashable {
  private(set) var isInString = false
  private var isEscaped = false

  /// Goes on over a literal byte.
  mutating func pass(_ byte: UInt8) {
    if !isInString {
      isInString = byte == UInt8(ascii: "\"")
    } else if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
    }
  }
}
