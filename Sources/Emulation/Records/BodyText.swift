import Diagnostics

/// The text of a record or page, made from its Markdown.
package struct BodyText: Sendable, Hashable {
  /// Safe markup: no raw HTML of the author is in it. An address within the site stands as ``linkMark``, its number in ``links``, ``linkMark``.
  package var markup = ""
  /// The links within the site, as written, in the order of the text; pictures are among them.
  package var links: [Link] = []

  package init() {}

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
