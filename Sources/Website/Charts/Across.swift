/// A place or a length across a drawing, as a share of its width: a drawing is as wide as the page lets it be, and its texts and heights
/// stay as large as they are, on a telephone as on paper.
struct Across: Sendable, Equatable {
  /// Hundredths of a per cent.
  let hundredths: Int

  init(hundredths: Int) { self.hundredths = hundredths }

  /// `part` of `whole` equal parts.
  init(_ part: Int, of whole: Int) { self.init(hundredths: whole > 0 ? (part * 10_000 + whole / 2) / whole : 0) }

  static let start = Across(hundredths: 0)
  static let end = Across(hundredths: 10_000)

  static func + (left: Across, right: Across) -> Across { Across(hundredths: left.hundredths + right.hundredths) }
  static func - (left: Across, right: Across) -> Across { Across(hundredths: left.hundredths - right.hundredths) }

  /// As SVG has it: "12.5%".
  var text: String {
    let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
    if rest == 0 { return "\(whole)%" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)%" : "\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
