import Diagnostics

/// A file to start from, filled in from what is known.
package struct Draft: Sendable, Equatable {
  /// Relative to the site's root.
  package var path: String
  package var text: String
  /// Whether there is a file of that path already, of which `text` is the whole new text; else there must be none.
  package var replaces = false
  /// What lies beside it and is named in it.
  package var attachments: [Attached] = []

  package struct Attached: Sendable, Equatable {
    /// Without a folder.
    package var name: String
    package var text: String
  }
}

/// Why no file was written.
package enum DraftRefusal: Error, Sendable, Equatable {
  /// Something that was named is not known, is ambiguous or cannot be read; the finding says which and what is near.
  case finding(Finding)
  /// A record needs a year for its folder and its address.
  case noYear
  case missing(option: String)
  case badID(String)
  case idTaken(String, path: String)
  case addressTaken(slug: String, year: Int, path: String)
  case notAppendable(path: String)
  case folderNotEmpty(String)
  case noTemplates(String)
  /// A file that should be a workbook and is none, or is locked by a password.
  case noWorkbook(String)
  /// Workbooks are read by a program that is not on this machine.
  case noSpreadsheetProgram(String)
  /// No sheet, or not that one, has a head with a column of units and one of figures.
  case noScores(String)

  /// Whether other options would do; else something on the disk is in the way.
  package var isUsage: Bool {
    switch self {
    case .finding, .noYear, .missing, .badID: true
    case .idTaken, .addressTaken, .notAppendable, .folderNotEmpty, .noTemplates: false
    case .noWorkbook, .noSpreadsheetProgram, .noScores: false
    }
  }

  package var message: Phrase {
    switch self {
    case .finding(let finding):
      let help = finding.help
      return Phrase(
        vi: finding.message.vi + (help.map { ". " + $0.vi } ?? ""),
        en: finding.message.en + (help.map { ". " + $0.en } ?? ""))
    case .noYear:
      return Phrase(
        vi: "--date cần ít nhất là năm, ví dụ 2020-12-03 hoặc 2020",
        en: "--date needs a year at least, such as 2020-12-03 or 2020")
    case .missing(let option):
      return Phrase(vi: "cần \(option), hoặc --like và một bản tin", en: "\(option) is needed, or --like and a record")
    case .badID(let id):
      return Phrase(
        vi: "“\(id)” không dùng làm mã được: chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ yen-phong",
        en: "“\(id)” cannot be an id: lower-case letters without diacritics, digits and hyphens only, such as yen-phong"
      )
    case .idTaken(let id, let path):
      return Phrase(vi: "mã “\(id)” đã có trong \(path)", en: "the id “\(id)” is already in \(path)")
    case .addressTaken(let slug, let year, let path):
      return Phrase(
        vi: "địa chỉ \(year)/\(slug) đã thuộc về \(path); chọn tên khác bằng --slug",
        en: "the address \(year)/\(slug) belongs to \(path) already; choose another by --slug")
    case .notAppendable(let path):
      return Phrase(
        vi:
          "không thêm được vào \(path): tệp có lỗi hoặc không phải danh sách viết bằng dấu “- ”; chọn tệp khác bằng --file",
        en: "cannot add to \(path): it has mistakes or is no list of “- ” items; name another file by --file")
    case .folderNotEmpty(let path):
      return Phrase(
        vi: "\(path) đã có tệp ở trong; hãy chọn thư mục mới", en: "\(path) holds files already; name a new folder")
    case .noTemplates(let path):
      return Phrase(
        vi: "không thấy mẫu trang (layout.mustache) trong \(path); chỉ ra thư mục templates bằng --templates",
        en: "there are no templates (layout.mustache) in \(path); name the folder templates by --templates")
    case .noWorkbook(let path):
      return Phrase(
        vi:
          "\(path) không phải là bảng tính đọc được (xlsx, xls, ods), hoặc có mật khẩu; hãy lưu lại, hoặc lưu thành CSV UTF-8",
        en:
          "\(path) is no workbook that can be read (xlsx, xls, ods), or has a password; save it again, or as CSV UTF-8")
    case .noSpreadsheetProgram(let path):
      return Phrase(
        vi:
          "để đọc \(path) cần chương trình ssconvert; hãy cài (Debian: apt-get install --no-install-recommends gnumeric) hoặc lưu bảng thành CSV UTF-8",
        en:
          "to read \(path) the program ssconvert is needed; install it (Debian: apt-get install --no-install-recommends gnumeric) or save the sheet as CSV UTF-8"
      )
    case .noScores(let path):
      return Phrase(
        vi:
          "không thấy bảng điểm trong \(path): cần một dòng tiêu đề có cột Đơn vị và cột điểm hoặc xếp hạng; chọn trang tính bằng --sheet",
        en:
          "there is no table of scores in \(path): a head with a column of units and one of scores or ranks is needed; choose the sheet by --sheet"
      )
    }
  }
}

/// Collects the lines of a draft.
struct DraftText {
  let language: Language
  private(set) var text = ""

  mutating func line(_ line: String, _ note: Phrase? = nil) {
    text += line
    if let note { text += "  # \(note[language])" }
    text += "\n"
  }

  /// `key: value`, the value quoted where it must be.
  mutating func key(_ key: String, _ value: String, indent: Int = 0, _ note: Phrase? = nil) {
    line(String(repeating: " ", count: indent) + "\(key): \(YAMLScalar.written(value))", note)
  }

  mutating func comment(vi: String, en: String, indent: Int = 0) {
    line(String(repeating: " ", count: indent) + "# " + (language == .vietnamese ? vi : en))
  }

  /// Lines that are there to be uncommented.
  mutating func commented(_ lines: [String], indent: Int = 0) {
    for each in lines { line(String(repeating: " ", count: indent) + "# " + each) }
  }
}
