import Diagnostics

// Files that are no text, or no record.
extension Finding {
  static func invalidUTF8(at location: SourceLocation) -> Finding {
    Finding(
      .invalidText, at: location,
      Phrase(vi: "từ đây tệp không phải văn bản UTF-8", en: "from here the file is not UTF-8 text"),
      help: Phrase(vi: "Lưu lại tệp bằng mã UTF-8.", en: "Save the file as UTF-8."))
  }

  static func controlCharacter(at location: SourceLocation) -> Finding {
    Finding(
      .invalidText, at: location,
      Phrase(vi: "có ký tự điều khiển không nhìn thấy được", en: "there is an invisible control character"),
      help: Phrase(vi: "Xóa và gõ lại đoạn này.", en: "Delete this piece and type it again."))
  }

  static func noFrontMatter(path: String) -> Finding {
    Finding(
      .frontMatter, at: SourceLocation(path: path, point: SourcePoint(line: 1, column: 1)),
      Phrase(vi: "tệp không bắt đầu bằng dòng “---”", en: "the file does not begin with a line “---”"),
      help: Phrase(
        vi: "Dòng đầu tiên là “---”, rồi các khóa (title, date, kind, cluster …), rồi một dòng “---” nữa.",
        en: "The first line is “---”, then keys (title, date, kind, cluster …), then another line “---”."))
  }

  static func unclosedFrontMatter(path: String) -> Finding {
    Finding(
      .frontMatter, at: SourceLocation(path: path, point: SourcePoint(line: 1, column: 1)),
      Phrase(
        vi: "phần đầu mở bằng “---” nhưng không đóng lại", en: "the front matter that “---” opens is never closed"),
      help: Phrase(
        vi: "Thêm một dòng chỉ có “---” (không có dấu cách) sau khóa cuối cùng.",
        en: "Add a line that is exactly “---” (no blanks) after the last key."))
  }
}
