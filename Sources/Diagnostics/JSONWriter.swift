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
    value.withBytes { utf8 in
      // Nearly no text has anything to escape.
      if JSONText.isPlain(utf8) { return element(key, size: utf8.count + 2) { $0.putQuoted(utf8) } }
      element(key)
      bytes.append(UInt8(ascii: "\""))
      JSONText.append(value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// A text where there is one; without one not even its key.
  package mutating func optionalText(_ key: String, _ value: String?) {
    if let value { text(key, value) }
  }

  /// A text in two parts: an address behind the site's own.
  package mutating func text(_ key: String, _ first: String, _ second: String) {
    first.withBytes { first in
      second.withBytes { second in
        if JSONText.isPlain(first), JSONText.isPlain(second) {
          return element(key, size: first.count + second.count + 2) { $0.putQuoted(first, second) }
        }
        text(key, String(joining: String(decoding: first, as: UTF8.self), String(decoding: second, as: UTF8.self)))
      }
    }
  }

  /// A literal: a number that is no whole one, true, false, null.
  package mutating func literal(_ key: String? = nil, _ value: String) {
    element(key, size: value.utf8.count) { $0.put(value) }
  }

  package mutating func number(_ key: String? = nil, _ value: Int) {
    element(key, size: BytePen.mostDigits) { $0.put(value) }
  }

  package mutating func texts(_ key: String, _ values: [String]) {
    array(key) { writer in
      for value in values { writer.text(nil, value) }
    }
  }

  /// Values that are JSON already, as elements of the list that is open.
  package mutating func values(_ values: [[UInt8]]) {
    for value in values {
      value.withUnsafeBufferPointer { value in element(nil, size: value.count) { $0.put(value) } }
    }
  }

  /// A text of bytes without anything that needs an escape: a word's key.
  package mutating func plain(_ key: String? = nil, _ value: Substring) {
    let put: Void? = value.utf8.withContiguousStorageIfAvailable { utf8 in
      element(key, size: utf8.count + 2) { $0.putQuoted(utf8) }
    }
    if put == nil { text(key, String(value)) }
  }

  /// The bytes, with a line end.
  package consuming func end() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private mutating func nested(
    _ key: String?, _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    element(key, size: 1) { $0.put(open) }
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    // Where elements have lines of their own, so has the end.
    let hasLine = !isFirst && depth < indentedDepth
    isFirst = false
    let blanks = 2 * depth
    bytes.append(atMost: blanks + 2) { pen in
      if hasLine { pen.putLine(blanks) }
      pen.put(close)
    }
  }

  /// Puts what stands before an element, and behind it what `write` puts: at most `size` bytes.
  @inline(__always)
  private mutating func element(_ key: String?, size: Int = 0, _ write: (inout BytePen) -> Void = { _ in }) {
    let hasComma = depth > 0 && !isFirst
    let hasLine = depth > 0 && depth <= indentedDepth
    let blanks = 2 * depth
    isFirst = false
    bytes.append(atMost: blanks + 6 + (key?.utf8.count ?? 0) + size) { pen in
      if hasComma { pen.put(UInt8(ascii: ",")) }
      if hasLine {
        pen.putLine(blanks)
      } else if hasComma {
        pen.put(UInt8(ascii: " "))
      }
      if let key {
        pen.put(UInt8(ascii: "\""))
        pen.put(key)
        pen.put(UInt8(ascii: "\""))
        pen.put(UInt8(ascii: ":"))
        pen.put(UInt8(ascii: " "))
      }
      write(&pen)
    }
  }
}

extension BytePen {
  /// A new line that begins with blanks.
  @inline(__always)
  fileprivate mutating func putLine(_ blanks: Int) {
    put(UInt8(ascii: "\n"))
    put(UInt8(ascii: " "), times: blanks)
  }

  /// A text without anything that needs an escape.
  @inline(__always)
  fileprivate mutating func putQuoted(
    _ utf8: UnsafeBufferPointer<UInt8>, _ rest: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0)
  ) {
    put(UInt8(ascii: "\""))
    put(utf8)
    put(rest)
    put(UInt8(ascii: "\""))
  }
}
