/// A page of the site that can be read away from it: its stylesheets are in it, its links lead to the published site or nowhere.
struct StandalonePage {
  private(set) var bytes: [UInt8] = []

  /// `html`: the page as it stands at `address`; `baseURL`: where the site is published, with `/` at its end.
  init(_ html: UnsafeRawBufferPointer, at address: String, assets: [Asset], baseURL: String?) {
    let root = String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
    var changes = assets.filter { $0.path.hasSuffix(".css") }.map { asset in
      Change(
        "<link rel=\"stylesheet\" href=\"\(root)assets/\(asset.path)\">",
        to: Array("<style>\n".utf8) + asset.bytes + Array("</style>".utf8))
    }
    // The page's policy asks for files of the site, which are not there.
    changes.append(
      Change("\"default-src 'self';", to: Array("\"default-src 'none'; style-src 'unsafe-inline';".utf8)))
    // The way back to the summary's page has no meaning here.
    changes.append(Change("<nav class=\"screen\">", to: [], through: Array("</nav>".utf8)))
    write(html, changes, link: Array("href=\"\(root)".utf8), baseURL.map { Array($0.utf8) })
  }

  /// What stands for the first place of a text, or of everything from it through another.
  private struct Change {
    let text: [UInt8]
    let replacement: [UInt8]
    let end: [UInt8]?

    init(_ text: String, to replacement: [UInt8], through end: [UInt8]? = nil) {
      self.text = Array(text.utf8)
      self.replacement = replacement
      self.end = end
    }
  }

  /// Goes through the page once: a year's report may be tens of megabytes.
  private mutating func write(
    _ html: UnsafeRawBufferPointer, _ changes: [Change], link: [UInt8], _ baseURL: [UInt8]?
  ) {
    var changes = changes
    bytes.reserveCapacity(html.count + html.count / 16 + changes.reduce(0) { $0 + $1.replacement.count })
    var (start, place) = (0, 0)
    func holds(_ text: [UInt8]) -> Bool {
      place + text.count <= html.count && html[place..<(place + text.count)].elementsEqual(text)
    }
    while place < html.count {
      // Everything that is looked for begins with one of these.
      let byte = html[place]
      guard byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "h") else {
        place += 1
        continue
      }
      if let index = changes.firstIndex(where: { holds($0.text) }) {
        let change = changes.remove(at: index)
        bytes.append(contentsOf: html[start..<place])
        bytes.append(contentsOf: change.replacement)
        place += change.text.count
        if let end = change.end {
          while place < html.count, !holds(end) { place += 1 }
          place = min(html.count, place + end.count)
        }
        start = place
      } else if byte == UInt8(ascii: "h"), holds(link) {
        bytes.append(contentsOf: html[start..<place])
        place += link.count
        if let baseURL {
          bytes.append(contentsOf: "href=\"".utf8)
          bytes.append(contentsOf: baseURL)
          start = place
        } else {
          if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
          while place < html.count, html[place] != UInt8(ascii: "\"") { place += 1 }
          place = min(html.count, place + 1)
          start = place
        }
      } else {
        place += 1
      }
    }
    bytes.append(contentsOf: html[start...])
  }

  /// The page with each paragraph that has a class in a division of that class: pandoc forgets the classes of paragraphs.
  static func keepingClassesOfParagraphs(_ html: [UInt8]) -> [UInt8] {
    var result = ""
    var rest = String(decoding: html, as: UTF8.self)[...]
    let opening = "<p class=\""
    let closing = "</p>"
    while let start = rest.firstRange(of: opening), let end = rest[start.upperBound...].firstIndex(of: "\""),
      let close = rest[end...].firstRange(of: closing), let content = rest[end...].firstIndex(of: ">")
    {
      result += rest[..<start.lowerBound]
      result += "<div class=\"\(rest[start.upperBound..<end])\"><p\(rest[content..<close.upperBound])</div>"
      rest = rest[close.upperBound...]
    }
    return Array((result + rest).utf8)
  }
}
