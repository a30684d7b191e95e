import Emulation
import Templating

/// The page tong-hop/2020.html.
struct SummaryPage: TemplateContext {
  var frame: Frame
  var year: String
  var nextYear: String
  var neighbours: Neighbours?
  var downloads: [Download] = []
  /// The files of the tables, by the tables' identifiers.
  var files: [TableKind: String] = [:]
  var figures: [Figure] = []
  /// The clusters that have reported.
  var reporting: Chart?
  /// The year's meetings by month.
  var calendar: Chart?
  var meetings: Matrix?
  var leaders: [SummaryLeaders] = []
  var tally: Matrix?
  var proposals: [AwardTable] = []
  var results: [ResultsTable] = []
  var resultsMissing: [Term] = []
  var movements: [MovementItem] = []
  var indicators: [IndicatorItem] = []
  var commendations: [CommendationItem] = []
  var corrections: [SummaryCorrection] = []
  var remarks: [String] = []
  var notes: [Note] = []

  static let shape = Shape<SummaryPage>(
    "summary", "The page tong-hop/2020.html",
    Frame.fields(of: \.frame) + [
      .text("year", "the year", at: \.year),
      .text("next-year", "the year after", at: \.nextYear),
      .optionalRecord("neighbours", "the one before and the one after", at: \.neighbours),
      .list("downloads", "the same tables to work with", at: \.downloads),
      .optionalLink("file-meetings", "the table as CSV") { $0.files[.meetings] },
      .optionalLink("file-leaders", "the table as CSV") { $0.files[.leaders] },
      .optionalLink("file-tally", "the table as CSV") { $0.files[.awardsTally] },
      .optionalLink("file-proposals", "the table as CSV") { $0.files[.proposals] },
      .optionalLink("file-results", "the table as CSV") { $0.files[.scores] },
      .optionalLink("file-movements", "the table as CSV") { $0.files[.movements] },
      .optionalLink("file-indicators", "the table as CSV") { $0.files[.indicators] },
      .optionalLink("file-commendations", "the table as CSV") { $0.files[.commendations] },
      .list("figures", "figures at a glance", at: \.figures),
      .optionalRecord("reporting", "a picture: how many clusters have reported", at: \.reporting),
      .optionalRecord("calendar", "a picture: the year's meetings by month", at: \.calendar),
      .optionalRecord(
        "meetings", "rows clusters, columns kinds, cells the dates as links; no cell: not reported", at: \.meetings),
      .list("leaders", "the leaders", at: \.leaders),
      .optionalRecord("tally", "rows awards, groups stages, columns tập thể and cá nhân", at: \.tally),
      .list("proposals", "by cluster", at: \.proposals),
      .list("results", "by cluster, those with rows or grades", at: \.results),
      .list(
        "results-missing", "clusters whose results were not reported; href the bulletin, if any", at: \.resultsMissing),
      .list("movements", "emulation movements", at: \.movements),
      .list("indicators", "figures of the year's work", at: \.indicators),
      .list("commendations", "commendations counted", at: \.commendations),
      .list("corrections", "what changed in the year's records since they were first published", at: \.corrections),
      .texts("remarks", "how the figures were made: bounds not added up, withdrawn records …", at: \.remarks),
      .list("notes", "the numbered notes of the page", at: \.notes),
    ])
}
