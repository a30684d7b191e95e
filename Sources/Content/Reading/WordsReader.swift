import Diagnostics

/// Reads the words of the interface: nested mappings of texts.
package enum WordsReader {
  /// Every word by its dotted name: `kind.annual-review`.
  package static func read(_ raw: [UInt8], path: String) -> (words: [String: String], findings: [Finding]) {
    var decoding = Decoding(path: path)
    var words: [String: String] = [:]
    switch SourceFile.normalise(raw, path: path) {
    case .failure(let error): decoding.report(error.finding)
    case .success(let file):
      let root = file.bytes.withUnsafeBufferPointer { YAMLParser.parse($0, lineOffset: 0, &decoding) }
      if let root { collect(root, prefix: "", into: &words, &decoding) }
    }
    return (words, decoding.told)
  }

  private static func collect(
    _ node: YAMLNode, prefix: String, into words: inout [String: String], _ decoding: inout Decoding
  ) {
    guard case .mapping(let entries, _) = node.content else {
      decoding.reportForm(of: node, expected: .mappingForm(prefix.isEmpty ? "words" : prefix, keys: []))
      return
    }
    for entry in entries {
      let name = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
      switch entry.value.content {
      case .scalar(let text, _): words[name] = text
      case .mapping: collect(entry.value, prefix: name, into: &words, &decoding)
      case .sequence, .refused: decoding.reportForm(of: entry.value, expected: .textForm)
      }
    }
  }
}
