/// A file of the search index: a script of one call, since a page that was opened from a folder may load scripts and nothing else.
package struct ScriptFile: Sendable {
  /// Below the site's top: `tim-kiem/tu-thi.js`.
  package let address: String
  package let bytes: [UInt8]

  /// - Parameters:
  ///   - name: the file's name without its ending, by which the script asks for it.
  ///   - value: a JavaScript expression.
  init(_ name: String, _ value: some Sequence<UInt8>) {
    address = SearchIndex.folder + name + ".js"
    var bytes = Array("bantinSearch(\"\(name)\",".utf8)
    bytes.append(contentsOf: value)
    bytes.append(contentsOf: ");\n".utf8)
    self.bytes = bytes
  }
}

extension [UInt8] {
  /// Appends a text as a JSON string, which JavaScript takes too.
  mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0x00...0x1F: append(UInt8(ascii: " "))
      default: append(byte)
      }
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
