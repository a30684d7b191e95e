import Templating

/// The page tong-hop/2020/bao-cao.html: the summary as a document to print.
struct ReportPage: TemplateContext {
  var frame: Frame
  var year: String
  /// The office's town, which stands before the date.
  var place: String?
  var date: String?
  var until: String?
  var recordCount: String
  var sections: [ReportSection] = []
  var annexes: [ReportAnnex] = []
  var remarks: [String] = []

  static let shape = Shape<ReportPage>(
    "report", "The page tong-hop/2020/bao-cao.html",
    Frame.fields(of: \.frame) + [
      .text("year", "the year", at: \.year),
      .optionalText("place", "the office's town", at: \.place),
      .optionalText("date", "the day of the report, in words; absent where whoever signs it writes it", at: \.date),
      .optionalText("until", "the day of the newest record, in words", at: \.until),
      .text("record-count", "how many records the report is made from", at: \.recordCount),
      .list("sections", "the text, section by section", at: \.sections),
      .list("annexes", "the tables", at: \.annexes),
      .texts("remarks", "how the figures were made", at: \.remarks),
    ])
}

/// A section of the report's text.
struct ReportSection: TemplateContext {
  var numeral: String
  var heading: String
  var lines: [ReportLine]
  /// The annexes that tell more.
  var annexes: [Link]

  static let shape = Shape<ReportSection>(
    "ReportSection", "A section of the report's text",
    [
      .text("numeral", "I, II, III", at: \.numeral),
      .text("heading", "what it is about", at: \.heading),
      .list("lines", "its figures", at: \.lines),
      .list("annexes", "the annexes that tell more", at: \.annexes),
    ])
}

/// A figure of the report's text: a label and what is told.
struct ReportLine: TemplateContext {
  var label: String
  var value: String
  var stage: String?
  var language: String?

  static let shape = Shape<ReportLine>(
    "ReportLine", "A figure of the report's text",
    [
      .text("label", "what is counted", at: \.label),
      .optionalText("stage", "at which stage", at: \.stage),
      .optionalText("lang", "vi where the label is Vietnamese and the interface is not", at: \.language),
      .text("value", "the figure", at: \.value),
    ])
}
