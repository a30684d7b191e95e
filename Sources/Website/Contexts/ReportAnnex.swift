import Templating

/// A table as an annex of the report.
struct ReportAnnex: TemplateContext {
  var numeral: String
  var id: String
  var title: String
  /// Whether it needs a sheet in landscape.
  var isWide: Bool
  /// One or two rows of headings.
  var heads: [ReportHeadRow]
  /// The rows, made when they are written: those of all annexes of a large year would take 60 MB at once.
  var rows: @Sendable () -> [ReportRow]
  var notes: [String]

  static let shape = Shape<ReportAnnex>(
    "ReportAnnex", "A table as an annex of the report",
    [
      .text("numeral", "I, II, III", at: \.numeral),
      .text("id", "for links to it", at: \.id),
      .text("title", "what it holds", at: \.title),
      .flag("is-wide", "whether it needs a sheet in landscape", at: \.isWide),
      .list("heads", "one or two rows of headings", at: \.heads),
      .list("rows", "the rows") { $0.rows() },
      .texts("notes", "notes under the table", at: \.notes),
    ])
}

/// A row of headings.
struct ReportHeadRow: TemplateContext {
  var cells: [ReportHead]

  static let shape = Shape<ReportHeadRow>(
    "ReportHeadRow", "A row of headings", [.list("cells", "the headings", at: \.cells)])
}

/// A heading over one or several columns.
struct ReportHead: TemplateContext {
  var text: String
  var columns: Int
  var rows: Int

  static let shape = Shape<ReportHead>(
    "ReportHead", "A heading over one or several columns",
    [
      .text("text", "the heading", at: \.text),
      .number("columns", "how many columns it spans", at: \.columns),
      .number("rows", "how many rows it spans", at: \.rows),
    ])
}

/// A row of an annex: a group's heading, figures, or a sum.
struct ReportRow: TemplateContext {
  /// A group's heading; then there are no cells.
  var group: String?
  /// How many columns a group's heading spans.
  var columns: Int
  var isSum: Bool
  var language: String?
  var cells: [ReportCell]

  static let shape = Shape<ReportRow>(
    "ReportRow", "A row of an annex: a group's heading, figures, or a sum",
    [
      .optionalText("group", "a group's heading, with its numeral", at: \.group),
      .number("columns", "how many columns a group's heading spans", at: \.columns),
      .flag("is-sum", "whether it adds up", at: \.isSum),
      .optionalText("lang", "vi where a group's heading is Vietnamese and the interface is not", at: \.language),
      .list("cells", "the cells", at: \.cells),
    ])
}

/// A cell of an annex.
struct ReportCell: TemplateContext {
  var text: String
  var href: String?
  /// "start", "centre" or "end".
  var alignment: String
  var language: String?

  static let shape = Shape<ReportCell>(
    "ReportCell", "A cell of an annex",
    [
      .text("text", "the value as people read it", at: \.text),
      .optionalLink("href", "the page of the unit or cluster, or the bulletin behind the figure", at: \.href),
      .text("alignment", "start, centre or end", at: \.alignment),
      .optionalText("lang", "vi where the value is Vietnamese and the interface is not", at: \.language),
    ])
}
