/// Where in HTML or XML the text of a template stands: the part of a markup parser that tells how a value must be
/// escaped. It follows the HTML standard's tokenizer as far as templates need it.
struct MarkupPlace: Sendable, Hashable {
  enum State: Sendable, Hashable {
    case text
    /// After `<`.
    case tagOpen
    case tagName
    /// In a tag, before, in and after an attribute's name.
    case betweenAttributes, attributeName, afterAttributeName
    /// After `=`.
    case beforeValue
    case doubleQuoted, singleQuoted, unquoted
    /// In `<script>` or `<style>`.
    case rawText
    /// After `<!`, in `<!doctype …>` or `<?…?>`.
    case declaration
    case comment, cdata
  }

  let isXML: Bool
  private(set) var state = State.text
  /// The element whose tag is being read, or whose raw text it is; lower case in HTML.
  private(set) var element = ShortBytes()
  private(set) var attribute = ShortBytes()
  /// Whether something has been read of the value of an attribute.
  private(set) var valueHasBegun = false
  /// The JSON in a `script` whose type says so.
  private(set) var json: JSONPlace?
  private var isClosingTag = false
  /// The end of the value of a script's `type`, without white space.
  private var type = ShortBytes()
  /// The last bytes read, for marks of several bytes: `-->`, `]]>`, `</script`.
  private var last = ShortBytes()

  init(isXML: Bool) { self.isXML = isXML }

  /// Goes on over literal bytes.
  mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>) {
    var place = 0
    while place < bytes.count {
      pass(bytes[place])
      place += 1
      // Most bytes are of text and of values, where only what ends them tells anything.
      if let end = endOfRun {
        while place < bytes.count, bytes[place] != end { place += 1 }
      }
    }
  }

  /// The byte up to which nothing is told any more; nil where every byte may tell something.
  private var endOfRun: UInt8? {
    switch state {
    case .text: UInt8(ascii: "<")
    case .doubleQuoted where valueHasBegun && !isScript: UInt8(ascii: "\"")
    default: nil
    }
  }

  private mutating func pass(_ byte: UInt8) {
    switch state {
    case .text: if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen: openTag(byte)
    case .tagName: passTagName(byte)
    case .betweenAttributes, .attributeName, .afterAttributeName: passAttributeName(byte)
    case .beforeValue: passBeforeValue(byte)
    case .doubleQuoted: passValue(byte, end: byte == UInt8(ascii: "\""))
    case .singleQuoted: passValue(byte, end: byte == UInt8(ascii: "'"))
    case .unquoted: passUnquoted(byte)
    case .rawText: passRawText(byte)
    case .declaration: passDeclaration(byte)
    case .comment: if ends(with: Self.commentEnd, adding: byte) { state = .text }
    case .cdata: if ends(with: Self.cdataEnd, adding: byte) { state = .text }
    }
  }

  /// Goes on over a value that is known only when a page is rendered.
  mutating func passValue() {
    switch state {
    case .tagOpen: state = .tagName
    case .betweenAttributes, .afterAttributeName: state = .attributeName
    case .beforeValue: state = .unquoted
    default: break
    }
    valueHasBegun = true
    last = ShortBytes()
  }

  /// What was read since `start` may be left out when a page is rendered: a value that it began may not have begun.
  mutating func mayHaveSkipped(since start: MarkupPlace) { valueHasBegun = valueHasBegun && start.valueHasBegun }

  private mutating func openTag(_ byte: UInt8) {
    isClosingTag = byte == UInt8(ascii: "/")
    element = ShortBytes()
    attribute = ShortBytes()
    type = ShortBytes()
    last = ShortBytes()
    if isClosingTag {
      state = .tagName
    } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
      state = .declaration
    } else if isNameStart(byte) {
      state = .tagName
      passTagName(byte)
    } else if byte != UInt8(ascii: "<") {
      state = .text
    }
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || isXML && (byte == UInt8(ascii: "_") || byte >= 0x80)
  }

  private mutating func passTagName(_ byte: UInt8) {
    if endsTag(byte) { return }
    if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
      state = .betweenAttributes
    } else if element.count < 16 {
      element.append(folded(byte))
    }
  }

  private mutating func passAttributeName(_ byte: UInt8) {
    if endsTag(byte) { return }
    if byte == UInt8(ascii: "="), state != .betweenAttributes {
      state = .beforeValue
      valueHasBegun = false
    } else if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
      if state == .attributeName { state = .afterAttributeName }
    } else {
      if state != .attributeName { attribute = ShortBytes() }
      state = .attributeName
      attribute.append(folded(byte))
    }
  }

  private mutating func passBeforeValue(_ byte: UInt8) {
    if endsTag(byte) || Self.isSpace(byte) { return }
    if byte == UInt8(ascii: "\"") {
      state = .doubleQuoted
    } else if byte == UInt8(ascii: "'") {
      state = .singleQuoted
    } else {
      state = .unquoted
      passUnquoted(byte)
    }
  }

  private mutating func passValue(_ byte: UInt8, end: Bool) {
    if end {
      state = .betweenAttributes
      return
    }
    valueHasBegun = valueHasBegun || !Self.isSpace(byte)
    if isScriptType, !Self.isSpace(byte) {
      if type.count == ShortBytes.capacity { type.removeFirst() }
      type.append(Self.lowercase(byte))
    }
  }

  private mutating func passUnquoted(_ byte: UInt8) {
    if endsTag(byte) { return }
    if Self.isSpace(byte) { state = .betweenAttributes } else { passValue(byte, end: false) }
  }

  private mutating func passDeclaration(_ byte: UInt8) {
    if last.count < 7 { last.append(byte) }
    if last == Self.dashes {
      state = .comment
      last = ShortBytes()
    } else if last == Self.cdataStart {
      state = .cdata
      last = ShortBytes()
    } else if byte == UInt8(ascii: ">") {
      state = .text
    }
  }

  /// Whether `byte` ended the tag; then what follows it has begun.
  private mutating func endsTag(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: ">") else { return false }
    state = .text
    let isRaw = element == Self.script || element == Self.style
    if !isXML, !isClosingTag, isRaw {
      state = .rawText
      json = isScript && Self.isJSON(type) ? JSONPlace() : nil
      last = ShortBytes()
    }
    return true
  }

  private mutating func passRawText(_ byte: UInt8) {
    json?.pass(byte)
    if last.isEmpty, byte != UInt8(ascii: "<") { return }
    var mark = Self.closing
    mark.append(element)
    if last == mark, Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      state = .tagName
      isClosingTag = true
      json = nil
      passTagName(byte)
      return
    }
    last.append(Self.lowercase(byte))
    if !mark.starts(with: last) {
      last = ShortBytes()
      if byte == UInt8(ascii: "<") { last.append(byte) }
    }
  }

  private mutating func ends(with mark: ShortBytes, adding byte: UInt8) -> Bool {
    last.append(byte)
    if last.count > mark.count { last.removeFirst() }
    return last == mark
  }

  private var isScript: Bool { element == Self.script }

  private var isScriptType: Bool { isScript && attribute == Self.typeName }

  /// Whether the element being read is `style`.
  var isStyle: Bool { element == Self.style }

  private static let script = ShortBytes("script")
  private static let style = ShortBytes("style")
  private static let typeName = ShortBytes("type")
  private static let closing = ShortBytes("</")
  private static let dashes = ShortBytes("--")
  private static let cdataStart = ShortBytes("[CDATA[")
  private static let commentEnd = ShortBytes("-->")
  private static let cdataEnd = ShortBytes("]]>")

  /// `application/ld+json`, `application/json`, `importmap`, `speculationrules`.
  private static func isJSON(_ type: ShortBytes) -> Bool {
    type.ends(with: "json") || type == ShortBytes("importmap") || type == ShortBytes("speculationrules")
  }

  private func folded(_ byte: UInt8) -> UInt8 { isXML ? byte : Self.lowercase(byte) }

  private static func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
