import Diagnostics

extension FindingKind {
  static let rawHTML = FindingKind(
    "raw-html", .warning, title: Phrase(vi: "mã HTML trong nội dung", en: "raw HTML in the text"),
    explanation: Phrase(
      vi: "Nội dung viết bằng Markdown. Mã HTML bị bỏ đi, vì một bản tin có thể đến từ bất kỳ ai. Dấu “<” là chữ thì viết \\<.",
      en: "Texts are Markdown. Raw HTML is dropped, since a record may come from anybody. A “<” that is text is written \\<."))
  static let unsafeLink = FindingKind(
    "unsafe-link", .warning, title: Phrase(vi: "liên kết không an toàn", en: "an unsafe link"),
    explanation: Phrase(
      vi: "Chỉ nhận liên kết http, https, mailto, tel và liên kết trong trang. Liên kết khác bị bỏ, chữ của nó được giữ.",
      en: "Links may be http, https, mailto, tel, or lead within the site. Others are dropped, their words are kept."))
  static let imageInBody = FindingKind(
    "image-in-body", .warning, title: Phrase(vi: "ảnh trong nội dung", en: "a picture in the text"),
    explanation: Phrase(
      vi: "Ảnh khai báo ở khóa photos, có chú thích (caption) và mô tả (alt).",
      en: "Pictures are declared by the key photos, with a caption and a text alternative (alt)."))

  /// Every kind that reading Markdown may find.
  static let markdownKinds: [FindingKind] = [.rawHTML, .unsafeLink, .imageInBody]
}

extension Finding {
  static func rawHTML(at location: SourceLocation) -> Finding {
    Finding(
      .rawHTML, at: location, Phrase(vi: "mã HTML ở đây bị bỏ đi", en: "the raw HTML here is dropped"),
      help: Phrase(vi: "Viết bằng Markdown; nếu “<” là chữ, viết \\<.", en: "Write Markdown; if the “<” is text, write \\<."))
  }

  static func unsafeLink(_ url: String, at location: SourceLocation) -> Finding {
    Finding(
      .unsafeLink, at: location,
      Phrase(
        vi: "liên kết “\(shortened(url))” bị bỏ đi vì không an toàn", en: "the link “\(shortened(url))” is dropped, since it is not safe"),
      help: Phrase(
        vi: "Dùng địa chỉ http, https, mailto, tel hoặc một trang của trang thông tin này.",
        en: "Use an http, https, mailto or tel address, or a page of this site."))
  }

  static func imageInBody(at location: SourceLocation) -> Finding {
    Finding(
      .imageInBody, at: location,
      Phrase(vi: "ảnh trong nội dung không được hiển thị", en: "the picture in the text is not shown"),
      help: Phrase(vi: "Khai báo ảnh ở khóa “photos”.", en: "Declare it by the key “photos”."))
  }
}
