import Emulation
import Templating

extension Edition {
  /// A text's markup with its links within the site made relative to the page.
  func markup(of body: BodyText, in path: String, from composer: Composer) -> String {
    guard !body.links.isEmpty else { return body.markup }
    var markup = ""
    // Between two marks stands the number of a link.
    for (place, piece) in body.markup.split(separator: BodyText.linkMark, omittingEmptySubsequences: false).enumerated() {
      if place.isMultiple(of: 2) {
        markup += piece
      } else if let number = Int(piece), body.links.indices.contains(number) {
        let target = links.address(of: body.links[number].target, from: path) ?? Addresses.home
        markup += HTML(escaping: composer.link(to: target)).markup
      }
    }
    return markup
  }
}
