import Templating

/// Text is the award's name.
struct AwardRow: TemplateContext {
  var term: Term
  var stage: String?
  var units: [Term] = []
  var others: String?
  var persons: [PersonItem] = []
  var unitCount: Term?
  var personCount: Term?
  var votes: Term?
  var by: Term?
  var clusters: [Term] = []
  var remark: String?
  var sources: [Link] = []

  static let shape = Shape<AwardRow>(
    "AwardRow", "Text is the award's name",
    Term.fields(of: \.term) + [
      .optionalText("stage", "how far it has come", at: \.stage),
      .list("units", "the units", at: \.units),
      .optionalText("others", "words.others.rest, .all", at: \.others),
      .list("persons", "the persons", at: \.persons),
      .optionalRecord("unit-count", "collectives: as reported, or the number of units named", at: \.unitCount),
      .optionalRecord("person-count", "how many persons", at: \.personCount),
      .optionalRecord("votes", "the votes for it", at: \.votes),
      .optionalRecord("by", "the authority asked, or that decided", at: \.by),
      .list("clusters", "the clusters that it belongs to", at: \.clusters),
      .optionalText("remark", "a remark", at: \.remark),
      .list("sources", "the bulletins that say so", at: \.sources),
    ])
}
