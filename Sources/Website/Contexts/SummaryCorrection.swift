import Templating

/// A correction of one of the year's records. Text is the record's title, href its bulletin.
struct SummaryCorrection: TemplateContext {
  var record: Term
  var correction: CorrectionItem

  static let shape = Shape<SummaryCorrection>(
    "SummaryCorrection", "A correction of one of the year's records",
    Term.fields(of: \.record) + CorrectionItem.fields(of: \.correction))
}
