import Templating

/// A year of a unit's or a cluster's timeline; text is the year, href its summary.
struct TimelineYear: TemplateContext {
  var term: Term
  var facts: [TimelineFact] = []

  static let shape = Shape<TimelineYear>(
    "TimelineYear", "A year of a unit's or a cluster's timeline; text is the year, href its summary",
    Term.fields(of: \.term) + [
      .list("facts", "what is told of the year", at: \.facts)
    ])
}
