import Diagnostics

/// Writes JSON in the order in which it is called; indented by two spaces down to a depth, on one line below it.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirst = [true]
  private let indentedDepth: Int

  /// `capacity`: about how many bytes there will be.
  init(indentedDepth: Int, capacity: Int = 0) {
    self.indentedDepth = indentedDepth
    bytes.reserveCapacity(capacity)
  }

  mutating func object(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) { nested(key, "{", "}", body) }
  mutating func array(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) { nested(key, "[", "]", body) }

  mutating func text(_ key: String? = nil, _ value: String) {
    begin(key)
    quote(value)
  }

  /// A text in two parts: an address behind the site's own.
  mutating func text(_ key: String, _ first: String, _ second: String) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    JSONText.append(first, to: &bytes)
    JSONText.append(second, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A literal: a number, true, false, null.
  mutating func literal(_ key: String? = nil, _ value: String) {
    begin(key)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func texts(_ key: String, _ values: [String]) {
    array(key) { writer in
      for value in values { writer.text(nil, value) }
    }
  }

  mutating func end() -> [UInt8] {
    bytes.append(0x0A)
    return bytes
  }

  private mutating func nested(
    _ key: String?, _ open: StaticString, _ close: StaticString, _ body: (inout JSONWriter) -> Void
  ) {
    begin(key)
    bytes.append(literal: open)
    isFirst.append(true)
    body(&self)
    let wasEmpty = isFirst.removeLast()
    if !wasEmpty { line() }
    bytes.append(literal: close)
  }

  private mutating func begin(_ key: String?) {
    if isFirst.count > 1 {
      if !isFirst[isFirst.count - 1] { bytes.append(UInt8(ascii: ",")) }
      line(afterComma: !isFirst[isFirst.count - 1])
      isFirst[isFirst.count - 1] = false
    }
    guard let key else { return }
    quote(key)
    bytes.append(literal: ": ")
  }

  private mutating func line(afterComma: Bool = false) {
    let depth = isFirst.count - 1
    if depth <= indentedDepth {
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    } else if afterComma {
      bytes.append(UInt8(ascii: " "))
    }
  }

  /// A text of bytes without anything that needs an escape: a word's key.
  mutating func plain(_ key: String? = nil, _ value: Substring) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: value.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
