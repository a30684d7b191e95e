import Templating

/// Text is the period: Từ năm 2021, 2011–2020.
struct MembershipPeriod: TemplateContext {
  var term: Term
  var current: Bool = false
  var members: [Member] = []
  var count: String?
  var incomplete: Bool = false

  static let shape = Shape<MembershipPeriod>(
    "MembershipPeriod", "Text is the period: Từ năm 2021, 2011–2020",
    Term.fields(of: \.term) + [
      .flag("current", "whether it is the present one", at: \.current),
      .list("members", "in the order of the founding decision", at: \.members),
      .optionalText("count", "where the list is not known or not complete", at: \.count),
      .flag("incomplete", "whether the list is not the whole", at: \.incomplete),
    ])
}
