/// The texts of a page, each with the language that the nearest element around it names.
struct MarkedLanguages {
  struct Text {
    let language: String
    let text: String
  }

  private(set) var texts: [Text] = []

  /// Of `<head>`, of scripts and of styles nothing is taken.
  init(_ page: String) {
    var stack: [(name: Substring, language: String)] = []
    guard let start = page.firstRange(of: "<body"), let head = page.firstMatch(of: /<html[^>]* lang="([^"]*)"/) else {
      return
    }
    stack.append(("html", String(head.1)))
    var rest = page[start.lowerBound...]
    while let open = rest.firstIndex(of: "<") {
      // What is drawn is a picture: its title and description are read, not its letters.
      if stack.last?.name != "text" { add(rest[..<open], stack.last?.language ?? "") }
      guard let close = rest[open...].firstIndex(of: ">") else { return }
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      if tag.hasPrefix("!") { continue }
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("/") {
        while let last = stack.popLast(), last.name != name {}
      } else {
        let language = tag.firstMatch(of: /\slang="([^"]*)"/).map { String($0.1) } ?? stack.last?.language ?? ""
        for attribute in tag.matches(of: /\s(?:alt|title|aria-label|placeholder)="([^"]*)"/) {
          add(attribute.1, language)
        }
        if !Self.empty.contains(name), !tag.hasSuffix("/") { stack.append((name, language)) }
      }
    }
  }

  private mutating func add(_ text: Substring, _ language: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !words.isEmpty { texts.append(Text(language: language, text: words)) }
  }

  private static let empty: Set<Substring> = ["br", "hr", "img", "input", "link", "meta", "source", "wbr"]
}
