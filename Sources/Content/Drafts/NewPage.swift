import Diagnostics

/// An ordinary page to start from.
package struct NewPage: Sendable {
  package var slug: String
  package var title: String
  package var language: Language

  package init(slug: String, title: String, language: Language = .vietnamese) {
    self.slug = slug
    self.title = title
    self.language = language
  }

  /// - Throws: ``DraftRefusal``.
  package func draft() throws(DraftRefusal) -> Draft {
    guard KnownContent.isID(slug) else { throw .badID(slug) }
    var text = DraftText(language: language)
    text.line("---")
    text.key("title", title)
    text.commented(["summary: \(language == .vietnamese ? "một, hai câu" : "one or two sentences")"])
    text.comment(
      vi:
        "Nội dung viết dưới dòng “---” bằng Markdown. Để trang có trong trình đơn, thêm vào menu của content/site.yaml:",
      en:
        "The text stands below the line “---”, in Markdown. For an entry in the menu, add to menu in content/site.yaml:"
    )
    text.commented(["  - title: \(YAMLScalar.written(title))", "    link: pages/\(slug).md"])
    text.comment(
      vi: "Xóa dòng dưới khi trang đã sẵn sàng để đăng.",
      en: "Remove the next line when the page is ready to be published.")
    text.line("draft: true")
    text.line("---")
    text.line("")
    return Draft(path: "content/pages/\(slug).md", text: text.text)
  }
}
