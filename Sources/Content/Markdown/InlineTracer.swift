import CCMark

/// Goes through the words of a block beside libcmark's inlines, so that everything in the tree has its place in the
/// text.
///
/// The lines and columns that libcmark 0.30 gives to inlines are wrong after links, code and escapes that reach over a
/// line, and nothing in its tree tells an escaped bracket from a plain one. What is in the tree must follow in the
/// words, byte by byte, so that the places are exact.
struct InlineTracer {
  private let bytes: [UInt8]
  /// The next byte of the words.
  private(set) var place: Int
  /// The words are not those of the tree. This does not happen as far as is known; then places are those of the block.
  private(set) var isLost = false

  /// A bracket and a circumflex that are neither escaped nor character references.
  struct Mark {
    /// In the literal.
    var index: Int
    /// In the words.
    var place: Int
  }

  init(_ leaf: LeafText) {
    bytes = leaf.bytes
    place = leaf.start
  }

  /// Passes over a text node.
  ///
  /// - Returns: where footnotes may be referred to in it.
  mutating func passText(_ literal: UnsafeBufferPointer<UInt8>, _ references: inout CharacterReferences) -> [Mark] {
    var marks: [Mark] = []
    var index = 0
    while index < literal.count, !isLost {
      guard place < bytes.count else {
        lose()
        break
      }
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\"), place + 1 < bytes.count, LinkSyntax.isPunctuation(bytes[place + 1]) {
        expect(literal[index] == bytes[place + 1])
        place += 2
        index += 1
      } else if byte == UInt8(ascii: "&"), let (text, length) = references.decode(bytes, at: place) {
        expect(text.count <= literal.count - index && literal[index..<(index + text.count)].elementsEqual(text))
        place += length
        index += text.count
      } else {
        expect(literal[index] == byte)
        if byte == UInt8(ascii: "["), index + 1 < literal.count, literal[index + 1] == UInt8(ascii: "^") {
          marks.append(Mark(index: index, place: place))
        }
        place += 1
        index += 1
      }
    }
    return isLost ? [] : marks
  }

  /// Passes over a line's end, soft or hard, and white space around it; after a backslash libcmark keeps what follows.
  mutating func passBreak() {
    if place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == 0x0A {
      place += 2
      return
    }
    while place < bytes.count, bytes[place] != 0x0A, LinkSyntax.isSpace(bytes[place]) { place += 1 }
    expectByte(0x0A)
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
  }

  /// Passes over a code span: to the next run of as many backticks as it begins with.
  mutating func passCode() {
    let opening = run(of: UInt8(ascii: "`"))
    expect(opening > 0)
    while place < bytes.count {
      let closing = run(of: UInt8(ascii: "`"))
      if closing == opening { return }
      if closing == 0 { place += 1 }
    }
    lose()
  }

  /// Passes over raw HTML.
  mutating func passHTML(_ literal: UnsafeBufferPointer<UInt8>) {
    expect(literal.count <= bytes.count - place && bytes[place..<(place + literal.count)].elementsEqual(literal))
    place += literal.count
  }

  /// Passes over the mark of emphasis, which is one of `*` and `_`, or two.
  mutating func passEmphasis(_ count: Int) {
    for _ in 0..<count {
      expect(place < bytes.count && (bytes[place] == UInt8(ascii: "*") || bytes[place] == UInt8(ascii: "_")))
      place += 1
    }
  }

  /// Passes over `<address>` whole.
  ///
  /// - Returns: whether a link begins that is written so.
  mutating func passAutolink() -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "<") else { return false }
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
    expectByte(UInt8(ascii: ">"))
    return true
  }

  /// Passes over the `[` or `![` that a link or picture begins with.
  mutating func passOpening(isImage: Bool) {
    if isImage { expectByte(UInt8(ascii: "!")) }
    expectByte(UInt8(ascii: "["))
  }

  /// Passes over the `]` after the words of a link or picture, and what belongs to it behind.
  ///
  /// - Returns: where its address is; nil if a definition elsewhere gives it.
  mutating func passClosing() -> Int? {
    expectByte(UInt8(ascii: "]"))
    guard !isLost else { return nil }
    let tail = LinkSyntax.tail(in: bytes, from: place)
    place = tail.end
    return tail.address
  }

  private mutating func run(of byte: UInt8) -> Int {
    let start = place
    while place < bytes.count, bytes[place] == byte { place += 1 }
    return place - start
  }

  private mutating func expectByte(_ byte: UInt8) {
    expect(place < bytes.count && bytes[place] == byte)
    place += 1
  }

  private mutating func expect(_ isSo: Bool) {
    if !isSo { lose() }
  }

  private mutating func lose() {
    assert(false, "the words are not those of the tree")
    isLost = true
    place = bytes.count
  }
}
