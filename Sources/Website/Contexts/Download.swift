import Templating

/// Text: Bảng tính (XLSX).
struct Download: TemplateContext {
  var link: Link
  var detail: String?

  static let shape = Shape<Download>(
    "Download", "Text: Bảng tính (XLSX)",
    Link.fields(of: \.link) + [
      .optionalText("detail", "what it holds", at: \.detail)
    ])
}
