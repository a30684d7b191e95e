import Building
import Diagnostics
import Glibc

/// One sentence for each reason for which an output folder is not replaced: what was found, and what to do.
enum RefusalWords {
  static func sentence(_ refusal: OutputRefusal) -> Phrase {
    let reason = reason(refusal)
    return Phrase(
      vi: "không ghi vào \(refusal.path): \(reason.vi)", en: "refusing to replace \(refusal.path): \(reason.en)")
  }

  private static func reason(_ refusal: OutputRefusal) -> Phrase {
    switch refusal.reason {
    case .foreignFiles(let names, let count):
      Phrase(
        vi:
          "trong đó có \(list(names, count, .vietnamese)) không do Bantin tạo; hãy chọn thư mục khác bằng --output, hoặc --force để chuyển những thứ ấy sang một thư mục bên cạnh",
        en:
          "Bantin did not make \(list(names, count, .english)) in it; name another folder by --output, or use --force to have that moved into a folder beside it"
      )
    case .homeFolder(let names, let count):
      Phrase(
        vi:
          "đó là thư mục của người dùng hoặc của cả máy (có \(list(names, count, .vietnamese))); hãy chọn một thư mục riêng cho trang, bằng --output",
        en:
          "it is a home folder or the whole machine's (it holds \(list(names, count, .english))); name a folder for the site alone by --output"
      )
    case .sources(let folder):
      Phrase(
        vi: "trang được tạo từ \(folder); hãy chọn bằng --output một thư mục không chứa và không nằm trong đó",
        en: "the site is made from \(folder); name a folder by --output that neither holds it nor lies in it")
    case .mountPoint(let path):
      Phrase(
        vi:
          "\(path) là điểm gắn đĩa, không thay nguyên khối được; hãy chọn bằng --output một thư mục bên trong, ví dụ \(refusal.path)/site",
        en:
          "\(path) is a mount point and cannot be replaced as a whole; name a folder in it by --output, such as \(refusal.path)/site"
      )
    case .closedParent(let folder, let code):
      Phrase(
        vi:
          "trang mới được chuẩn bị ở bên cạnh, mà không tạo tệp được trong \(folder): \(FailureWords.reason(code).vi)",
        en: "the new site is prepared beside it, and no file can be made in \(folder): \(FailureWords.reason(code).en)")
    case .inUse(let process):
      Phrase(
        vi:
          "một lần dựng trang khác\(process.map { " (tiến trình \($0))" } ?? "") đang ghi vào đó; đợi xong rồi chạy lại, hoặc thêm --wait để tự đợi",
        en:
          "another build\(process.map { " (process \($0))" } ?? "") is writing to it; run this again when it is done, or use --wait"
      )
    }
  }

  /// “a”, “b/” and 5 more.
  private static func list(_ names: [String], _ count: Int, _ language: Language) -> String {
    let shown = names.map { "“\($0)”" }.joined(separator: ", ")
    if count <= names.count { return shown }
    return shown + Phrase(vi: " và \(count - names.count) mục khác", en: " and \(count - names.count) more")[language]
  }
}
