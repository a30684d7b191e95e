/// What an SVG is made of. Places across are shares of the width, places down are pixels.
struct Drawing: Sendable, Equatable {
  /// Pixels.
  var height = 0
  private(set) var lines: [DrawnLine] = []
  private(set) var bars: [DrawnBar] = []
  private(set) var dots: [DrawnDot] = []
  private(set) var texts: [DrawnText] = []

  /// How something looks: a class of the stylesheet.
  enum Look: String {
    /// What is counted; what is announced; what is lacking; what was called off.
    case told, planned, missing, cancelled
    /// Axes and what separates.
    case rule
    /// What joins the places of one unit.
    case path
    /// The whole of which a part is told.
    case whole
    case label, figure, quiet
    /// A text on top of what is told.
    case on
    /// A text of what was called off.
    case struck
    /// Nothing but the letter.
    case letter
  }

  mutating func line(from start: (x: Across, y: Int), to end: (x: Across, y: Int), _ look: Look) {
    lines.append(DrawnLine(x1: start.x.text, y1: start.y, x2: end.x.text, y2: end.y, look: look.rawValue))
  }

  mutating func bar(x: Across, y: Int, width: Across, height: Int, _ look: Look) {
    bars.append(DrawnBar(x: x.text, y: y, width: width.text, height: height, look: look.rawValue))
  }

  mutating func dot(x: Across, y: Int, radius: Int, _ look: Look) {
    dots.append(DrawnDot(x: x.text, y: y, radius: radius, look: look.rawValue))
  }

  mutating func text(_ text: String, x: Across, y: Int, _ look: Look, anchor: Anchor = .middle) {
    texts.append(DrawnText(text: text, x: x.text, y: y, anchor: anchor.rawValue, look: look.rawValue))
  }

  /// A heading at the left, cut where it would not fit on a telephone: the table behind the picture has it whole.
  mutating func heading(_ text: String, y: Int) {
    self.text(Self.cut(text, to: 44), x: .start, y: y, .label, anchor: .start)
  }

  enum Anchor: String { case start, middle, end }

  static func cut(_ text: String, to length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}
