import Diagnostics

extension Phrase {
  static let lookingForChanges = Phrase(vi: "tìm thay đổi", en: "look for changes")
  static let seeingThatNothingChanged = Phrase(vi: "xem lại: không có gì thay đổi", en: "look again: nothing changed")
  static let readingContent = Phrase(vi: "đọc nội dung", en: "read content")
  static let checking = Phrase(vi: "đối chiếu và kiểm tra", en: "resolve and check")
  static let compilingTemplates = Phrase(vi: "biên dịch mẫu trang", en: "compile templates")
  static let readingPhotographs = Phrase(vi: "đọc ảnh", en: "read photographs")
  static let summingUp = Phrase(vi: "tổng hợp theo năm, kiểm tra liên kết", en: "sum up by year, check links")
  static let planning = Phrase(vi: "lập danh mục trang", en: "plan the site")
  static let comparing = Phrase(vi: "so với lần trước", en: "compare with the last build")
  static let writing = Phrase(vi: "dựng và ghi", en: "render and write")
  static let publishing = Phrase(vi: "công bố", en: "publish")
  static let pages = Phrase(vi: "trang", en: "pages")
  static let workbooks = Phrase(vi: "bảng tính", en: "workbooks")
  static let tables = Phrase(vi: "bảng CSV, JSON", en: "tables")
  static let longTables = Phrase(vi: "bảng của mọi năm", en: "tables of all years")
  static let searchIndex = Phrase(vi: "chỉ mục tìm kiếm", en: "search index")
  static let feeds = Phrase(vi: "nguồn tin, lịch, sơ đồ trang", en: "feeds, calendars, sitemap")
}
