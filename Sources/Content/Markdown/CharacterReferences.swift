import CCMark

/// What `&amp;`, `&#225;` and the like stand for, as libcmark reads them: it is asked for each name once.
struct CharacterReferences {
  private var known: [ArraySlice<UInt8>: [UInt8]?] = [:]

  /// The character reference that begins at `offset`: its text and its length; nil if it is none.
  mutating func decode(_ bytes: [UInt8], at offset: Int) -> (text: [UInt8], length: Int)? {
    let name = bytes[(offset + 1)...].prefix(Self.longest).prefix { Self.mayStand($0) }
    guard !name.isEmpty, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";") else { return nil }
    let source = bytes[offset...name.endIndex]
    if let text = known[source] { return text.map { ($0, source.count) } }
    let text = read(source)
    if known.count < Self.kept { known.updateValue(text, forKey: ArraySlice(Array(source))) }
    return text.map { ($0, source.count) }
  }

  /// The longest name of HTML has 31 letters; a digit or `#` may come before.
  private static let longest = 33
  /// How many names are remembered: more than HTML has of those that texts use.
  private static let kept = 1000

  private static func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  private func read(_ source: ArraySlice<UInt8>) -> [UInt8]? {
    // A letter before and after keeps white space that it may stand for from being taken off.
    guard let tree = CommonMarkTree([UInt8(ascii: "x")] + source + [UInt8(ascii: "x")]),
      let paragraph = cmark_node_first_child(tree.root), let text = cmark_node_first_child(paragraph)
    else { return nil }
    let decoded = Node.withLiteral(text) { Array($0.dropFirst().dropLast()) }
    return decoded.elementsEqual(source) ? nil : decoded
  }
}
