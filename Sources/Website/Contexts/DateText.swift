import Templating

/// DateText.
struct DateText: TemplateContext {
  var numeric: String
  var long: String
  var iso: String?
  var note: Note?

  static let shape = Shape<DateText>(
    "DateText", "DateText",
    [
      .text("numeric", "03/12/2020, 12/2020, 2020, 03–04/12/2020, 04/12/2020 16:30", at: \.numeric),
      .text("long", "ngày 03 tháng 12 năm 2020", at: \.long),
      .optionalText(
        "iso", "for <time datetime>: 2020-12-03, 2020-12, 2020, 2020-12-04T16:30; absent for a range", at: \.iso),
      .optionalRecord("note", "the numbered note on it", at: \.note),
    ])
}
