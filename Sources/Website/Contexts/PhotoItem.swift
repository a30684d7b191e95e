import Templating

/// A photograph.
struct PhotoItem: TemplateContext {
  var src: String?
  var width: Int?
  var height: Int?
  var alt: String
  var caption: String?
  var credit: String?

  static let shape = Shape<PhotoItem>(
    "PhotoItem", "A photograph",
    [
      .optionalLink("src", "absent: the file is missing, the caption stands alone") { $0.src },
      .optionalNumber("width", "pixels") { $0.width },
      .optionalNumber("height", "in pixels") { $0.height },
      .text("alt", "what it shows, for who does not see it") { $0.alt },
      .optionalText("caption", "the caption") { $0.caption },
      .optionalText("credit", "whose picture it is") { $0.credit },
    ])
}
