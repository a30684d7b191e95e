/// What a reader sees of a page: tags stripped, entities decoded, white space folded.
struct VisibleText: Sendable {
  /// Words with single spaces between them.
  let text: String

  /// - Parameter markup: a page as the site's templates make it. Comments, the head, scripts and styles show nothing.
  init(_ markup: String) {
    var text = ""
    var rest = Substring(markup)
    while let open = rest.firstIndex(of: "<") {
      text += Self.decoded(rest[..<open])
      rest = rest[open...]
      if rest.hasPrefix("<!--") {
        rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
        continue
      }
      guard let close = Self.tagEnd(in: rest) else { break }
      let tag = rest[rest.index(after: open)..<close]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
      rest = rest[rest.index(after: close)...]
      if !Self.inline.contains(name) { text += " " }
      if Self.silent.contains(name), !tag.hasPrefix("/") {
        rest = rest.firstRange(of: "</\(name)>").map { rest[$0.upperBound...] } ?? ""
      }
    }
    text += Self.decoded(rest)
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether `words` stand on the page, however their white space is folded.
  func contains(_ words: String) -> Bool {
    text.contains(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Elements that stand in the middle of a word or sentence.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup",
    "time", "u", "wbr",
  ]
  private static let silent: Set<String> = ["head", "script", "style", "template"]

  /// Where a tag ends: a `>` between quotes does not end it.
  private static func tagEnd(in markup: Substring) -> Substring.Index? {
    var quote: Character?
    for index in markup.indices {
      let character = markup[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return nil
  }

  /// Markup without tags, its entities decoded.
  static func decoded(_ markup: Substring) -> String {
    var text = ""
    var rest = markup
    while let mark = rest.firstIndex(of: "&") {
      text += rest[..<mark]
      rest = rest[mark...]
      if let end = rest.prefix(12).firstIndex(of: ";"), let character = character(rest[rest.index(after: mark)..<end]) {
        text.append(character)
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text + rest
  }

  private static func character(_ name: Substring) -> Character? {
    let named: [Substring: Character] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}"]
    if let known = named[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number =
      digits.first.map { $0 == "x" || $0 == "X" } == true ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
