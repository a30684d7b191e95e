import Emulation
import Templating

extension Edition {
  /// A text's markup with its links within the site made relative to the page, and its pictures in their sizes.
  func markup(of body: BodyText, in path: String, from composer: Composer) -> String {
    guard !body.links.isEmpty else { return body.markup }
    var markup = ""
    var isDropped = false
    // Between two marks stands the number of a link.
    let pieces = body.markup.utf8.split(separator: UInt8(ascii: BodyText.linkMark), omittingEmptySubsequences: false)
    for (place, bytes) in pieces.enumerated() {
      let piece = Substring(bytes)
      if place.isMultiple(of: 2) {
        markup += isDropped ? piece.dropFirst() : piece
        isDropped = false
      } else if let number = Int(piece), body.links.indices.contains(number) {
        let link = body.links[number]
        if link.use != .page {
          // A picture that is not at hand is an error, and no page is made.
          markup +=
            pictures[PictureName(path: path, name: link.target)].flatMap { Self.address(of: $0, link.use, composer) }
            ?? ""
        } else if let target = links.address(of: link.target, from: path) {
          markup += HTML(escaping: composer.link(to: target)).markup
        } else if markup.hasSuffix(Self.opening) {
          // A link to a page that is not shown yet: its words stay, in an anchor that leads nowhere.
          markup.removeLast(Self.opening.count)
          isDropped = true
        }
      }
    }
    return markup
  }

  /// What stands between the quotes of `href` or `src`: behind the latter the other attributes follow, the last of them left open.
  private static func address(of set: PictureSet, _ use: BodyText.Link.Use, _ composer: Composer) -> String? {
    guard let largest = set.sizes.last, let shown = set.shown else { return nil }
    if use == .wholePicture { return HTML(escaping: composer.link(to: largest.address)).markup }
    let (source, candidates) = (
      HTML(escaping: composer.link(to: shown.address)), HTML(escaping: set.candidates(composer))
    )
    // The measure of a column of text, as the stylesheet has it; a picture is never shown larger than it is.
    let space = largest.width < 672 ? "(min-width: \(largest.width)px) \(largest.width)px" : "(min-width: 44rem) 42rem"
    return """
      \(source.markup)" srcset="\(candidates.markup)" sizes="\(space), 100vw" width="\(largest.width)" height="\(largest.height)" \
      loading="lazy" decoding="async
      """
  }

  private static let opening = " href=\""
}
