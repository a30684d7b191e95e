import Diagnostics
import Emulation
import Templating

/// The page of the guide for clerks that explains every kind of finding: `Guide/content/pages/thong-bao.md`, in Vietnamese.
///
/// Each kind has a heading of its own, so that others can link to it. What concerns records comes first: who writes records reads no further.
package enum FindingArticle {
  /// The file's text.
  package static var text: String {
    let ofTemplates = Set(TemplateMistake.allKinds.map(\.id))
    let records = AllFindings.kinds.filter { !ofTemplates.contains($0.id) }
    let templates = AllFindings.kinds.filter { ofTemplates.contains($0.id) }
    return opening + "\n## Bản tin, danh mục và trang\n\n" + records.map(section).joined(separator: "\n")
      + "\n## Mẫu trang\n\nChỉ gặp khi cơ quan tự sửa mẫu trong templates/ hay content/templates/.\n\n"
      + templates.map(section).joined(separator: "\n")
  }

  private static let opening = """
    ---
    title: Các thông báo và cách sửa
    summary: Mỗi thông báo của bantin check có một mã. Trang này nói rõ từng mã.
    ---

    Mỗi thông báo kết thúc bằng một mã trong ngoặc vuông, ví dụ \\[unknown\\-unit\\]. Tìm mã đó ở dưới đây, hoặc gõ `bantin explain MÃ`.

    - **Lỗi**: phải sửa. Còn một lỗi thì trang không được dựng lại; trang cũ giữ nguyên.
    - **Cảnh báo**: nên xem. Nếu đúng là như vậy thì ghi lý do vào khóa `accept` của bản tin.
    - **Thông tin**: để biết. Chỉ hiện khi thêm `--verbose`.

    Trang này do `bantin explain --article` viết ra; không sửa bằng tay.

    """

  private static func section(_ kind: FindingKind) -> String {
    let severity = TextReport(language: .vietnamese, isColoured: false).word(kind.severity)
    let title = kind.title[.vietnamese]
    var text = "### \(kind.id)\n\n**\(escaped(title.prefix(1).uppercased() + title.dropFirst()))** (\(severity)).\n"
    text += escaped(kind.explanation[.vietnamese]) + "\n"
    if let parameters = RuleBook.parameters(of: kind.id) {
      text += "\nĐặt được trong content/rules.yaml"
      let told = parameters.sorted { $0.key < $1.key }.map { "`\($0.key)` = \(escaped($0.value))" }
      text += told.isEmpty ? ".\n" : "; tham số và giá trị thường dùng: \(told.joined(separator: ", ")).\n"
    }
    return text
  }

  /// With a backslash before every sign that CommonMark may take for markup.
  private static func escaped(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*_[]<>&#~|!{}".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
