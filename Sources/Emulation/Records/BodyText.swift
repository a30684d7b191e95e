import Diagnostics

/// The text of a record or page, made from its Markdown.
package struct BodyText: Sendable {
  /// The links within the site, as written, in the order of the text; pictures are among them.
  package var links: [Link] = []
  private var text = Text.read("")

  package init() {}

  /// A text that is read where it is shown.
  package init(links: [Link], from source: some TextSource) {
    self.links = links
    text = .kept(source)
  }

  /// Safe markup: no raw HTML of the author is in it. An address within the site stands as ``linkMark``, its number in ``links``, ``linkMark``.
  package var markup: String {
    get {
      switch text {
      case .read(let markup): markup
      case .kept(let source): source.text()
      }
    }
    set { text = .read(newValue) }
  }

  private enum Text: Sendable {
    case read(String)
    case kept(any TextSource)
  }

  /// A link to another record, a page or an address of the site.
  package struct Link: Sendable, Hashable {
    /// As the author wrote it: `../2020/tong-ket.md`, `pages/lien-he.md`, `ban-tin/2020/x.html#muc`.
    package var target: String
    package var point: SourcePoint
    package var use: Use

    /// What the mark stands for.
    package enum Use: Sendable, Hashable {
      /// The address of a page.
      case page
      /// A picture's address, in `src`.
      case picture
      /// The address of a picture's largest size, beside the picture itself.
      case wholePicture
    }

    package init(target: String, point: SourcePoint, use: Use = .page) {
      self.target = target
      self.point = point
      self.use = use
    }
  }

  /// Stands around a link's number in ``markup``. No text can hold it: control characters are not let in.
  package static let linkMark: Unicode.Scalar = "\u{1}"

  package var isEmpty: Bool { markup.isEmpty }
}

extension BodyText: Hashable {
  package static func == (left: BodyText, right: BodyText) -> Bool {
    left.links == right.links && left.markup == right.markup
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(links)
    hasher.combine(markup)
  }
}

/// Where a text is that was kept by a build before.
package protocol TextSource: AnyObject, Sendable {
  /// The text's markup.
  func text() -> String
}
