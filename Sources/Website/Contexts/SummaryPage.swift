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
      .text("year", "the year") { $0.year },
      .text("next-year", "the year after") { $0.nextYear },
      .optionalRecord("neighbours", "the one before and the one after", at: \.neighbours),
      .list("downloads", "the same tables to work with") { $0.downloads },
      .optionalLink("file-meetings", "the table as CSV") { $0.files[.meetings] },
      .optionalLink("file-leaders", "the table as CSV") { $0.files[.leaders] },
      .optionalLink("file-tally", "the table as CSV") { $0.files[.awardsTally] },
      .optionalLink("file-proposals", "the table as CSV") { $0.files[.proposals] },
      .optionalLink("file-results", "the table as CSV") { $0.files[.scores] },
      .optionalLink("file-movements", "the table as CSV") { $0.files[.movements] },
      .optionalLink("file-indicators", "the table as CSV") { $0.files[.indicators] },
      .optionalLink("file-commendations", "the table as CSV") { $0.files[.commendations] },
      .list("figures", "figures at a glance") { $0.figures },
      .optionalRecord("reporting", "a picture: how many clusters have reported", at: \.reporting),
      .optionalRecord("calendar", "a picture: the year's meetings by month", at: \.calendar),
      .optionalRecord(
        "meetings", "rows clusters, columns kinds, cells the dates as links; no cell: not reported", at: \.meetings),
      .list("leaders", "the leaders") { $0.leaders },
      .optionalRecord("tally", "rows awards, groups stages, columns tập thể and cá nhân", at: \.tally),
      .list("proposals", "by cluster") { $0.proposals },
      .list("results", "by cluster, those with rows or grades") { $0.results },
      .list("results-missing", "clusters whose results were not reported; href the bulletin, if any") {
        $0.resultsMissing
      },
      .list("movements", "emulation movements") { $0.movements },
      .list("indicators", "figures of the year's work") { $0.indicators },
      .list("commendations", "commendations counted") { $0.commendations },
      .list("corrections", "what changed in the year's records since they were first published") { $0.corrections },
      .texts("remarks", "how the figures were made: bounds not added up, withdrawn records …") { $0.remarks },
      .list("notes", "the numbered notes of the page") { $0.notes },
    ])
}
