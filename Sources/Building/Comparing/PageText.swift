/// What a reader sees of a page, a line for each paragraph, heading, item of a list or row of a table.
struct PageText: Sendable, Equatable {
  let title: String
  let lines: [String]

  /// - Parameter markup: a page as templates make it. Comments, scripts and styles show nothing; of a picture its text is shown.
  init(_ markup: [UInt8]) {
    var reader = Reader(markup)
    reader.read()
    title = reader.title
    lines = reader.lines
  }

  private struct Reader {
    private let bytes: [UInt8]
    private var place = 0
    private var line: [UInt8] = []
    private var isTitle = false
    private(set) var title = ""
    private(set) var lines: [String] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() {
      while place < bytes.count {
        let byte = bytes[place]
        if byte == UInt8(ascii: "<"), let end = tagEnd() {
          let tag = bytes[(place + 1)..<end]
          place = end + 1
          readTag(tag)
        } else if byte == UInt8(ascii: "&") {
          readEntity()
        } else {
          line.append(byte)
          place += 1
        }
      }
      endLine()
    }

    /// Where the tag that begins here ends; a `>` between quotes does not end it. nil where it never does.
    private func tagEnd() -> Int? {
      if bytes[place...].starts(with: "<!--".utf8) {
        var end = place + 4
        while end + 2 < bytes.count {
          if bytes[end] == UInt8(ascii: "-"), bytes[end + 1] == UInt8(ascii: "-"), bytes[end + 2] == UInt8(ascii: ">") {
            return end + 2
          }
          end += 1
        }
        return bytes.count - 1
      }
      var quote: UInt8?
      var end = place + 1
      while end < bytes.count {
        let byte = bytes[end]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          quote = byte
        } else if byte == UInt8(ascii: ">") {
          return end
        }
        end += 1
      }
      return nil
    }

    private mutating func readTag(_ tag: ArraySlice<UInt8>) {
      let isClosing = tag.first == UInt8(ascii: "/")
      let name = String(
        decoding: tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self
      ).lowercased()
      if name == "title" {
        if isClosing { title = taken() } else { line = [] }
        return
      }
      if PageText.silent.contains(name), !isClosing { return skip(to: name) }
      switch name {
      case "img": line += PageText.alternative(of: String(decoding: tag, as: UTF8.self)).utf8
      case "td", "th": line += isClosing ? Array(" | ".utf8) : []
      case "span", "time": line.append(0x20)
      default: if !PageText.inline.contains(name) { endLine() }
      }
    }

    /// Past the end of an element of which nothing is seen.
    private mutating func skip(to name: String) {
      let end = Array("</\(name)".utf8)
      while place < bytes.count {
        if bytes[place] == end[0], bytes[place...].starts(with: end) { return }
        place += 1
      }
    }

    private mutating func readEntity() {
      let rest = bytes[(place + 1)...].prefix(10)
      guard let stop = rest.firstIndex(of: UInt8(ascii: ";")),
        let text = PageText.entity(String(decoding: bytes[(place + 1)..<stop], as: UTF8.self))
      else {
        line.append(bytes[place])
        place += 1
        return
      }
      line += text.utf8
      place = stop + 1
    }

    private mutating func endLine() {
      let text = taken()
      if !text.isEmpty { lines.append(text) }
    }

    /// The line as far as it was read, its white space folded.
    private mutating func taken() -> String {
      let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0.isNewline || $0 == "\t" }
      line = []
      var text = words.joined(separator: " ")
      while text.hasSuffix(" |") { text.removeLast(2) }
      for mark in [",", ".", ";", ":", ")"] { text = text.replacing(" " + mark, with: mark) }
      return text
    }
  }

  private static let silent: Set<String> = ["script", "style", "template", "svg"]
  /// Elements that stand in the middle of a word or sentence.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "kbd", "mark", "q", "s", "small", "strong", "sub", "sup", "u",
    "wbr",
  ]

  private static func alternative(of tag: String) -> String {
    guard let match = tag.firstMatch(of: /\balt="([^"]*)"/), !match.1.isEmpty else { return "" }
    return "[\(match.1)]"
  }

  private static func entity(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return "\u{A0}"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
  }
}
