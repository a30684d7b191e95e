import Templating

/// The page tong-hop/don-vi.html: which awards the units stand with over the years.
struct MedalPage: TemplateContext {
  var frame: Frame
  /// "2019–2021".
  var period: String
  var units: Matrix?

  static let shape = Shape<MedalPage>(
    "medals", "The page tong-hop/don-vi.html",
    Frame.fields(of: \.frame) + [
      .text("period", "2019–2021", at: \.period),
      .optionalRecord(
        "units", "rows units, groups stages, columns awards, the most final and the greatest first", at: \.units),
    ])
}
