import Diagnostics

/// What was expected where something else stood, in words.
struct ExpectedForm: Sendable {
  let phrase: Phrase
  let help: Phrase?

  init(vi: String, en: String, help: Phrase? = nil) {
    phrase = Phrase(vi: vi, en: en)
    self.help = help
  }

  static let textForm = ExpectedForm(vi: "một đoạn chữ", en: "a text")
  static let flagForm = ExpectedForm(vi: "“true” hoặc “false”", en: "“true” or “false”")
  static let integerForm = ExpectedForm(vi: "một số nguyên, ví dụ 3", en: "a whole number such as 3")
  static let decimalForm = ExpectedForm(vi: "một số, ví dụ 98,5", en: "a number such as 98.5")
  static let dayForm = ExpectedForm(
    vi: "một ngày, ví dụ 2020-12-03 hoặc 03/12/2020", en: "a day such as 2020-12-03 or 03/12/2020")
  static let eventDateForm = ExpectedForm(
    vi:
      "ngày (2020-12-03 hoặc 03/12/2020), tháng (2020-12), năm (2020), nhiều ngày (2020-12-03..2020-12-04) hoặc “unknown”",
    en:
      "a day (2020-12-03 or 03/12/2020), a month (2020-12), a year (2020), several days (2020-12-03..2020-12-04) or “unknown”"
  )
  static let dateTimeForm = ExpectedForm(
    vi: "ngày và giờ, ví dụ 2020-12-04 16:30, hoặc chỉ ngày",
    en: "a day and a time such as 2020-12-04 16:30, or a day alone")
  static let timeForm = ExpectedForm(
    vi: "“sáng”, “chiều”, “tối” hoặc giờ như 14:00", en: "“morning”, “afternoon”, “evening” or a time such as 14:00")
  static let votesForm = ExpectedForm(vi: "số phiếu, ví dụ 9/9", en: "votes such as 9/9")
  static let wordForm = ExpectedForm(vi: "một từ trong danh mục", en: "one word of a list")
  static let personsForm = ExpectedForm(
    vi: "số người, hoặc danh sách người với name và office",
    en: "a number of persons, or a list of persons with name and office")
  static let recipientsForm = ExpectedForm(
    vi: "danh sách đơn vị, “others” (các đơn vị còn lại) hoặc “all” (tất cả)",
    en: "a list of units, “others” (the remaining members) or “all”")
  static let parametersForm = ExpectedForm(
    vi: "các tham số, mỗi tham số một dòng “tên: giá trị”", en: "parameters, each on a line “name: value”")
  static let listForm = ExpectedForm(
    vi: "một danh sách", en: "a list",
    help: Phrase(
      vi: "Viết mỗi mục trên một dòng riêng, thụt vào và bắt đầu bằng “- ”.",
      en: "Write each item on a line of its own, indented and begun with “- ”."))

  static func mappingForm(_ name: String, keys: [String]) -> ExpectedForm {
    let some = keys.prefix(6).joined(separator: ", ")
    return ExpectedForm(
      vi: "các khóa của “\(name)”, mỗi khóa một dòng “khóa: giá trị”",
      en: "the keys of “\(name)”, each on a line “key: value”",
      help: keys.isEmpty
        ? nil : Phrase(vi: "Các khóa có thể dùng: \(some)…", en: "Keys that may stand here: \(some)…"))
  }
}
