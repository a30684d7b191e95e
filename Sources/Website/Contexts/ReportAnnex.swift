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
      .text("numeral", "I, II, III") { $0.numeral },
      .text("id", "for links to it") { $0.id },
      .text("title", "what it holds") { $0.title },
      .flag("is-wide", "whether it needs a sheet in landscape") { $0.isWide },
      .list("heads", "one or two rows of headings") { $0.heads },
      .list("rows", "the rows") { $0.rows() },
      .texts("notes", "notes under the table") { $0.notes },
    ])
}

/// A row of headings.
struct ReportHeadRow: TemplateContext {
  var cells: [ReportHead]

  static let shape = Shape<ReportHeadRow>(
    "ReportHeadRow", "A row of headings", [.list("cells", "the headings") { $0.cells }])
}

/// A heading over one or several columns.
struct ReportHead: TemplateContext {
  var text: String
  var columns: Int
  var rows: Int

  static let shape = Shape<ReportHead>(
    "ReportHead", "A heading over one or several columns",
    [
      .text("text", "the heading") { $0.text },
      .number("columns", "how many columns it spans") { $0.columns },
      .number("rows", "how many rows it spans") { $0.rows },
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
      .optionalText("group", "a group's heading, with its numeral") { $0.group },
      .number("columns", "how many columns a group's heading spans") { $0.columns },
      .flag("is-sum", "whether it adds up") { $0.isSum },
      .optionalText("lang", "vi where a group's heading is Vietnamese and the interface is not") { $0.language },
      .list("cells", "the cells") { $0.cells },
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
      .text("text", "the value as people read it") { $0.text },
      .optionalLink("href", "the page of the unit or cluster, or the bulletin behind the figure") { $0.href },
      .text("alignment", "start, centre or end") { $0.alignment },
      .optionalText("lang", "vi where the value is Vietnamese and the interface is not") { $0.language },
    ])
}
