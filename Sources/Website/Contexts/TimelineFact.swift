import Templating

/// A fact of a timeline: "Cụm trưởng: huyện Yên Phong".
struct TimelineFact: TemplateContext {
  var label: String
  var terms: [Term] = []
  var detail: String?

  static let shape = Shape<TimelineFact>(
    "TimelineFact", "A fact of a timeline: \"Cụm trưởng: huyện Yên Phong\"",
    [
      .text("label", "what it is: an office, a stage of an award, a kind of meeting", at: \.label),
      .list("terms", "units, clusters, awards, dates; empty where the label says it all", at: \.terms),
      .optionalText("detail", "a figure beside it", at: \.detail),
    ])
}
