import Emulation

/// Looks through markup as strictly as only a program's own can be: known elements with known attributes, each closed where it was opened,
/// every anchor once, marks of links in pairs with a link for each, and no character that HTML forbids.
struct MarkupCheck {
  private let body: BodyText
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var open: [String] = []
  private var anchors: Set<String> = []

  private static let attributes: [String: Set<String>] = [
    "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"], "p": [], "em": [], "strong": [], "ul": [],
    "ol": ["start"], "li": ["id"], "blockquote": [], "pre": [], "code": ["class"], "hr": [], "br": [],
    "a": ["class", "href", "title", "id", "aria-label"], "sup": ["class"], "section": ["class", "aria-label"],
    "div": ["class", "role", "tabindex", "aria-label"], "table": [], "thead": [], "tbody": [], "tr": [],
    "th": ["scope", "class"], "td": ["class"],
  ]

  init(_ body: BodyText) {
    self.body = body
    scalars = Array(body.markup.unicodeScalars)
  }

  func run() {
    var check = self
    while check.place < check.scalars.count {
      if check.scalars[check.place] == "<" { check.element() } else { check.character(inAddress: false) }
    }
    require(check.open.isEmpty, "not closed: \(check.open)")
  }

  private mutating func element() {
    place += 1
    let isEnd = take("/")
    let name = word()
    guard let allowed = Self.attributes[name] else { fatalError("an element that nobody writes: \(name)") }
    if isEnd {
      require(open.popLast() == name, "closed out of turn: \(name)")
      require(take(">"), "an end without its bracket: \(name)")
      return
    }
    while take(" ") {
      if take("/") { break }
      let attribute = word()
      require(allowed.contains(attribute), "an attribute that nobody writes: \(name) \(attribute)")
      require(take("=") && take("\""), "an attribute without a value: \(name) \(attribute)")
      let value = self.value(isAddress: attribute == "href")
      if attribute == "href" { address(value) }
      if attribute == "id" { require(anchors.insert(value).inserted, "an anchor twice: \(value)") }
    }
    require(take(">"), "an element without an end: \(name)")
    if name == "a" { require(!open.contains("a"), "a link within a link") }
    if name != "hr", name != "br" { open.append(name) }
  }

  private mutating func value(isAddress: Bool) -> String {
    var value = String.UnicodeScalarView()
    while place < scalars.count, scalars[place] != "\"" {
      value.append(scalars[place])
      character(inAddress: isAddress)
    }
    require(take("\""), "a value without an end")
    return String(value)
  }

  private func address(_ value: String) {
    if value.unicodeScalars.first == "\u{1}" {
      let number = value.dropFirst().dropLast()
      require(
        value.unicodeScalars.last == "\u{1}" && Int(number).map(body.links.indices.contains) == true,
        "a mark: \(number)")
      return
    }
    let beginnings = ["#", "http:", "https:", "mailto:", "tel:"]
    require(beginnings.contains { value.lowercased().utf8.starts(with: $0.utf8) }, "an address: \(value)")
  }

  private mutating func character(inAddress: Bool) {
    let scalar = scalars[place]
    place += 1
    switch scalar.value {
    case 0x09, 0x0A: break
    case 0x01: require(inAddress, "a mark in a text")
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: fatalError("U+\(String(scalar.value, radix: 16))")
    case 0x3C, 0x3E: fatalError("an angle bracket in a text")
    default: require(scalar.value & 0xFFFE != 0xFFFE, "U+\(String(scalar.value, radix: 16))")
    }
  }

  private mutating func word() -> String {
    var word = String.UnicodeScalarView()
    while place < scalars.count,
      scalars[place].properties.isAlphabetic || ("0"..."9").contains(scalars[place]) || scalars[place] == "-"
    {
      word.append(scalars[place])
      place += 1
    }
    return String(word)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard place < scalars.count, scalars[place] == scalar else { return false }
    place += 1
    return true
  }
}
