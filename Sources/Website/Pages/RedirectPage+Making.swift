import Emulation
import Templating

extension RedirectPage {
  static func make(to target: String, title: String, _ edition: Edition, address: String) -> RedirectPage {
    let composer = Composer(edition, address: address)
    var frame = Frame.make(composer, title: composer.words["redirect.title"])
    // Search engines are told of the page that is meant.
    frame.page.canonical = PublicSite(edition.archive.site)?.url(target)
    return RedirectPage(frame: frame, link: Link(text: title, href: composer.link(to: target)))
  }
}
