import Bytes
import Diagnostics

/// A file of the search index: a script of one call, since a page that was opened from a folder may load scripts and nothing else.
package struct ScriptFile: Sendable {
  /// Below the site's top: `tim-kiem/tu-thi.js`.
  package let address: String
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - name: the file's name without its ending, by which the script asks for it.
  ///   - value: a JavaScript expression, between the two of `marks` if they are given.
  init(_ name: String, _ value: ArraySlice<UInt8>, within marks: (UInt8, UInt8)? = nil) {
    address = Self.address(of: name)
    let head = Self.head(of: name)
    // In its size: of an index that is brought up to date its files are kept until all of them are made.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(head.count + value.count + 2 + Self.tail.count)
    bytes.append(contentsOf: head)
    if let marks { bytes.append(marks.0) }
    bytes.append(contentsOf: value)
    if let marks { bytes.append(marks.1) }
    bytes.append(contentsOf: Self.tail)
    self.bytes = bytes
  }

  static func address(of name: String) -> String { SearchIndex.folder + name + ".js" }

  /// The expression in a file's bytes; empty for what is no such file.
  static func value(of name: String, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let head = head(of: name)
    guard bytes.count >= head.count + tail.count, bytes.starts(with: head), bytes.suffix(tail.count).elementsEqual(tail)
    else { return [] }
    return bytes[head.count..<bytes.count - tail.count]
  }

  private static func head(of name: String) -> [UInt8] { Array("bantinSearch(\"\(name)\",".utf8) }
  private static let tail = Array(");\n".utf8)
}

extension [UInt8] {
  /// Appends a text as a JSON string, which JavaScript takes too.
  mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    text.withBytes { utf8 in
      append(
        utf8,
        replacing: { bytes, place in
          switch bytes[place] {
          case UInt8(ascii: "\""): ("\\\"", 1)
          case UInt8(ascii: "\\"): ("\\\\", 1)
          case 0x00...0x1F: (" ", 1)
          default: nil
          }
        }, where: { JSONText.marks($0) })
    }
    append(UInt8(ascii: "\""))
  }

  /// Appends a list of texts as JSON.
  mutating func append(json texts: [String]) {
    append(UInt8(ascii: "["))
    for (place, text) in texts.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      append(json: text)
    }
    append(UInt8(ascii: "]"))
  }
}
