/// What a page looks like now, so that the browser can tell whether the one it shows is another, and whether its stylesheets alone are.
struct PageState: Sendable, Equatable, Encodable {
  /// The page's text but the addresses of its stylesheets, with the scripts and pictures that it names.
  var text: String
  /// Its stylesheets in their order.
  var styles: [Style]

  struct Style: Sendable, Equatable, Encodable {
    /// As it stands in the page.
    var href: String
    /// Another one when the file is another.
    var stamp: String
  }

  /// A page that is not there.
  static let missing = PageState(text: "", styles: [])
}

extension PageState {
  /// - Parameters:
  ///   - html: the page.
  ///   - path: where it stands, from which its addresses lead.
  ///   - folder: where what it names is looked up.
  init(_ html: [UInt8], at path: SitePath, in folder: ServedFolder) {
    var text = Fingerprint()
    var styles: [Style] = []
    var rest = html[...]
    while let tag = Tag(nextIn: &rest, skipped: { text.add($0) }) {
      if tag.isStylesheet, let href = tag.value(of: "href") {
        var stamp = Fingerprint()
        let address = String(decoding: html[href], as: UTF8.self)
        stamp.add(path.resolving(address[...]).flatMap(folder.stamp))
        styles.append(Style(href: address, stamp: stamp.text))
        text.add(html[tag.range.lowerBound..<href.lowerBound])
        text.add(html[href.upperBound..<tag.range.upperBound])
      } else {
        text.add(html[tag.range])
        if let source = tag.value(of: "src") {
          let address = String(decoding: html[source], as: UTF8.self)
          if let file = path.resolving(address[...]) { text.add(folder.stamp(of: file)) }
        }
      }
    }
    self.init(text: text.text, styles: styles)
  }

  /// A tag of a page as templates write it: `<name attribute="value">`. What is no such tag is text.
  private struct Tag {
    let range: Range<Int>
    private let html: ArraySlice<UInt8>

    /// The next tag that names another file.
    init?(nextIn rest: inout ArraySlice<UInt8>, skipped: (ArraySlice<UInt8>) -> Void) {
      while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
        skipped(rest[..<start])
        guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
        let tag = rest[start...end]
        rest = rest[(end + 1)...]
        if Self.names.contains(where: { tag.starts(with: $0) }) {
          (range, html) = (start..<end + 1, tag)
          return
        }
        skipped(tag)
      }
      skipped(rest)
      rest = rest[rest.endIndex...]
      return nil
    }

    private static let names = ["<link ", "<script ", "<img ", "<source ", "<iframe ", "<video ", "<audio "].map {
      Array($0.utf8)
    }

    var isStylesheet: Bool {
      guard html.starts(with: Self.names[0]), let kind = value(of: "rel") else { return false }
      return html[kind].split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual("stylesheet".utf8) }
    }

    /// Where the value of an attribute stands.
    func value(of attribute: String) -> Range<Int>? {
      let mark = Array(" \(attribute)=\"".utf8)
      guard let start = html.firstRange(of: mark)?.upperBound,
        let end = html[start...].firstIndex(of: UInt8(ascii: "\""))
      else { return nil }
      return start..<end
    }
  }
}
