import Templating

/// What the tests render: every kind of field is in it.
struct Meeting: TemplateContext {
  var title = "Tổng kết"
  var isPlanned = false
  var year = 2020
  var place: Int?
  var body = HTML(markup: "<p>Nội dung</p>")
  var aside: HTML?
  var leader: Person?
  var chair = Person(name: "Bình")
  var rows: [Row] = []
  var sources: [String] = []
  var layout = "wide"
  var note: String?
  var link = "index.html"
  var source: String?

  static let shape = Shape<Meeting>(
    "meeting", "A meeting of a cluster.",
    [
      .text("title", "What the meeting is called.") { $0.title },
      .flag("planned", "Whether it is still to come.") { $0.isPlanned },
      .number("year", "The year under review.") { $0.year },
      .optionalNumber("place", "The place among all meetings.") { $0.place },
      .html("body", "What was said.") { $0.body },
      .optionalHTML("aside", "What was said beside it.") { $0.aside },
      .optionalRecord("leader", "Who leads.") { $0.leader },
      .record("chair", "Who chairs.") { $0.chair },
      .list("rows", "The table of scores.") { $0.rows },
      .texts("sources", "Where it was told.") { $0.sources },
      .name("layout", "How it is laid out.", oneOf: ["wide", "narrow"]) { $0.layout },
      .optionalText("note", "A note.") { $0.note },
      .link("link", "The page's address.") { $0.link },
      .optionalLink("source", "Where it was told first.") { $0.source },
    ])
}
