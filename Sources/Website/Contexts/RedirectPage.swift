import Templating

/// A page at an old address, which leads to the new one.
struct RedirectPage: TemplateContext {
  var frame: Frame
  var link: Link

  static let shape = Shape<RedirectPage>(
    "redirect", "A page at an old address; text and href are the new page's title and address",
    Frame.fields(of: \.frame) + Link.fields(of: \.link))
}
