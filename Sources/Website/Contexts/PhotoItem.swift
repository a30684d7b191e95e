import Emulation
import Templating

/// A photograph.
struct PhotoItem: TemplateContext {
  var src: String?
  /// Every size for the browser to choose from, as an image's `srcset` wants them.
  var sizes: String?
  /// The largest size, to look at by itself.
  var full: String?
  var width: Int?
  var height: Int?
  var alt: String
  var caption: String?
  var credit: String?

  /// A photograph of a record; without its picture where that is not at hand.
  static func make(_ photo: Photo, of record: MeetingRecord, _ composer: Composer) -> PhotoItem {
    var item = PhotoItem(alt: photo.alt?.value ?? "", caption: photo.caption?.value, credit: photo.credit?.value)
    guard let set = composer.edition.pictures(of: photo, in: record), let largest = set.sizes.last,
      let shown = set.shown
    else { return item }
    item.src = composer.link(to: shown.address)
    item.width = shown.width
    item.height = shown.height
    item.full = composer.link(to: largest.address)
    item.sizes = set.candidates(composer)
    return item
  }

  static let shape = Shape<PhotoItem>(
    "PhotoItem", "A photograph",
    [
      .optionalLink("src", "absent: the file is missing, the caption stands alone", at: \.src),
      .optionalText("sizes", "the picture's files and their widths, for srcset", at: \.sizes),
      .optionalLink("full", "its largest file", at: \.full),
      .optionalNumber("width", "of src, in pixels") { $0.width },
      .optionalNumber("height", "of src, in pixels") { $0.height },
      .text("alt", "what it shows, for who does not see it", at: \.alt),
      .optionalText("caption", "the caption", at: \.caption),
      .optionalText("credit", "whose picture it is", at: \.credit),
    ])
}

extension PageLine.Picture {
  /// The first photograph of a record that is at hand, in its largest size; nil where there is none, or the site does not say where it is.
  init?(of record: MeetingRecord, _ composer: Composer) {
    self.init(record.photos.lazy.compactMap { composer.edition.pictures(of: $0, in: record) }.first, composer)
  }

  /// The first picture of a page that is at hand.
  init?(of page: SitePage, _ body: BodyText, _ composer: Composer) {
    let pictures = composer.edition.pictures
    self.init(body.links.lazy.compactMap { pictures[PictureName(path: page.path, name: $0.target)] }.first, composer)
  }

  private init?(_ set: PictureSet?, _ composer: Composer) {
    guard let site = PublicSite(composer.archive.site), let largest = set?.sizes.last else { return nil }
    self.init(address: site.url(largest.address), width: largest.width, height: largest.height)
  }
}
