/// The tags of a page, as far as tests look at them.
struct Markup: Sendable {
  struct Tag: Sendable, Equatable {
    /// In lower case, `/` before it where it closes.
    var name: String
    /// Decoded; empty where an attribute has no value.
    var attributes: [String: String] = [:]
  }

  let tags: [Tag]

  /// - Parameter markup: as templates make it: attributes between double quotes, no comments with tags in them.
  init(_ markup: String) {
    var tags: [Tag] = []
    for match in markup.matches(of: /<(\/?[a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/) {
      var tag = Tag(name: match.1.lowercased())
      for attribute in match.2.matches(of: /([^\s=>"]+)(?:="([^"]*)")?/) {
        tag.attributes[attribute.1.lowercased()] = attribute.2.map { VisibleText.decoded($0) } ?? ""
      }
      tags.append(tag)
    }
    self.tags = tags
  }

  /// Every `id`, in the page's order.
  var ids: [String] { tags.compactMap { $0.attributes["id"] } }

  /// Every address that the page names.
  var addresses: [(tag: String, address: String)] {
    tags.flatMap { tag in ["href", "src"].compactMap { name in tag.attributes[name].map { (tag.name, $0) } } }
  }

  /// The first tag that closes what is not open, or is never closed; nil where all tags match.
  var mismatch: String? {
    var open: [String] = []
    for tag in tags where !Self.empty.contains(tag.name) {
      if tag.name.hasPrefix("/") {
        guard let last = open.popLast(), last == tag.name.dropFirst() else { return "<\(tag.name)>" }
      } else {
        open.append(tag.name)
      }
    }
    return open.last.map { "<\($0)> that is not closed" }
  }

  /// Elements without a closing tag; those of drawings close themselves.
  private static let empty: Set<String> = [
    "br", "circle", "hr", "img", "input", "line", "link", "meta", "path", "rect", "use", "wbr",
  ]
}
