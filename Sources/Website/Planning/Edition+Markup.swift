import Emulation
import Templating

extension Edition {
  /// A text's markup with its links within the site made relative to the page.
  func markup(of body: BodyText, in path: String, from composer: Composer) -> String {
    guard !body.links.isEmpty else { return body.markup }
    var markup = ""
    var isDropped = false
    // Between two marks stands the number of a link.
    for (place, piece) in body.markup.split(separator: BodyText.linkMark, omittingEmptySubsequences: false).enumerated()
    {
      if place.isMultiple(of: 2) {
        markup += isDropped ? piece.dropFirst() : piece
        isDropped = false
      } else if let number = Int(piece), body.links.indices.contains(number) {
        if let target = links.address(of: body.links[number].target, from: path) {
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

  private static let opening = " href=\""
}
