import Emulation
import Templating

extension OrdinaryPage {
  /// An ordinary page, such as "Giới thiệu".
  static func make(_ index: Int, _ edition: Edition, address: String) -> OrdinaryPage {
    let composer = Composer(edition, address: address)
    let page = edition.pages[index]
    let body = edition.pageBodies[index]
    var frame = Frame.make(composer, title: page.title.value, description: page.summary?.value)
    frame.page.picture = PageLine.Picture(of: page, body, composer)
    return OrdinaryPage(
      frame: frame,
      body: body.isEmpty ? nil : HTML(markup: edition.markup(of: body, in: page.path, from: composer)))
  }
}

extension NotFoundPage {
  /// What a server shows for an address that has no page.
  static func make(_ edition: Edition, address: String) -> NotFoundPage {
    let composer = Composer(edition, address: address)
    var frame = Frame.make(composer, title: composer.words["not-found.title"])
    frame.page.canonical = nil
    return NotFoundPage(frame: frame)
  }
}
