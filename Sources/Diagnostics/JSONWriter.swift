import Bytes

/// Writes JSON in the order in which it is called; indented by two spaces down to a depth, on one line below it.
///
/// Keys are the program's own and hold nothing that needs an escape.
package struct JSONWriter: ~Copyable {
  package private(set) var bytes: [UInt8] = []
  private let indentedDepth: Int
  /// How many objects and arrays are open.
  private var depth = 0
  /// Whether nothing stands in the innermost one that is open.
  private var isFirst = true

  /// - Parameters:
  ///   - indentedDepth: in how many lists, one in the other, each element has a line of its own; 0: all is on one line.
  ///   - capacity: about how many bytes there will be.
  package init(indentedDepth: Int = 0, capacity: Int = 0) {
    self.indentedDepth = indentedDepth
    bytes.reserveCapacity(capacity)
  }

  package mutating func object(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
    nested(key, UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  package mutating func array(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
    nested(key, UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  package mutating func text(_ key: String? = nil, _ value: String) {
    begin(key)
    quote(value)
  }

  /// A text where there is one; without one not even its key.
  package mutating func optionalText(_ key: String, _ value: String?) {
    if let value { text(key, value) }
  }

  /// A text in two parts: an address behind the site's own.
  package mutating func text(_ key: String, _ first: String, _ second: String) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    JSONText.append(first, to: &bytes)
    JSONText.append(second, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// A literal: a number, true, false, null.
  package mutating func literal(_ key: String? = nil, _ value: String) {
    begin(key)
    bytes.append(text: value)
  }

  package mutating func texts(_ key: String, _ values: [String]) {
    array(key) { writer in
      for value in values { writer.text(nil, value) }
    }
  }

  /// Values that are JSON already, as elements of the list that is open.
  package mutating func values(_ values: [[UInt8]]) {
    for value in values {
      begin(nil)
      bytes.append(contentsOf: value)
    }
  }

  /// A text of bytes without anything that needs an escape: a word's key.
  package mutating func plain(_ key: String? = nil, _ value: Substring) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: value.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The bytes, with a line end.
  package consuming func end() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private mutating func nested(
    _ key: String?, _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    begin(key)
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    // Where elements have lines of their own, so has the end.
    if !isFirst, depth < indentedDepth { line() }
    isFirst = false
    bytes.append(close)
  }

  private mutating func begin(_ key: String?) {
    if depth > 0 {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      if depth <= indentedDepth {
        line()
      } else if !isFirst {
        bytes.append(UInt8(ascii: " "))
      }
      isFirst = false
    }
    guard let key else { return }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text: key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func line() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    JSONText.append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
