import Diagnostics

/// Reads the words of the interface: nested mappings of texts.
package enum WordsReader {
  /// Every word by its dotted name: `kind.annual-review`.
  package static func read(_ raw: [UInt8], path: String) -> (words: [String: String], findings: [Finding]) {
    guard case .success(let file) = SourceFile.normalise(raw, path: path) else {
      return ([:], [.invalidUTF8(at: SourceLocation(path: path))])
    }
    let (root, findings) = file.bytes.withUnsafeBufferPointer { YAMLParser.parse($0, path: path, lineOffset: 0) }
    var decoding = Decoding(path: path)
    decoding.findings = findings
    var words: [String: String] = [:]
    if let root { collect(root, prefix: "", into: &words, &decoding) }
    return (words, decoding.findings)
  }

  private static func collect(
    _ node: YAMLNode, prefix: String, into words: inout [String: String], _ decoding: inout Decoding
  ) {
    guard case .mapping(let entries, _) = node.content else {
      decoding.report(.wrongForm(expected: .mappingForm(prefix.isEmpty ? "words" : prefix, keys: []), node, in: decoding))
      return
    }
    for entry in entries {
      let name = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
      switch entry.value.content {
      case .scalar(let text, _): words[name] = text
      case .mapping: collect(entry.value, prefix: name, into: &words, &decoding)
      case .sequence: decoding.report(.wrongForm(expected: .textForm, entry.value, in: decoding))
      }
    }
  }
}
