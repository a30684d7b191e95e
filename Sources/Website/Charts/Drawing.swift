/// What an SVG is made of. Places across are shares of the width, places down are pixels.
struct Drawing: Sendable, Equatable {
  /// Pixels.
  var height = 0
  private(set) var lines: [DrawnLine] = []
  private(set) var bars: [DrawnBar] = []
  private(set) var dots: [DrawnDot] = []
  private(set) var texts: [DrawnText] = []
  /// Where it may be parted between two sheets of paper, ascending: pixels from the top.
  private var partings: [Int] = []

  init(height: Int = 0) { self.height = height }

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

  mutating func text(
    _ text: String, x: Across, y: Int, _ look: Look, anchor: Anchor = .middle, language: String? = nil
  ) {
    texts.append(
      DrawnText(text: text, x: x.text, y: y, anchor: anchor.rawValue, look: look.rawValue, language: language))
  }

  /// A heading at the left, cut where it would not fit on a telephone: the table behind the picture has it whole.
  ///
  /// - Parameter language: the text's language where it is not the interface's.
  mutating func heading(_ text: String, y: Int, language: String? = nil) {
    self.text(Self.cut(text, to: 44), x: .start, y: y, .label, anchor: .start, language: language)
  }

  /// Whatever is drawn from here on lies below this line, and a sheet of paper may end at it.
  mutating func part(at y: Int) {
    if y > partings.last ?? 0 { partings.append(y) }
  }

  /// The drawing in pieces that lie one below the other. A printer cuts a picture that is longer than its sheet wherever the sheet
  /// ends, through letters too, but takes whole pieces over to the next one.
  var strips: [DrawnStrip] {
    let edges = [0] + partings.filter { $0 < height } + [height]
    return zip(edges, edges.dropFirst()).map { top, bottom in
      func isInside(_ y: Int) -> Bool { y >= top && y < bottom }
      var strip = DrawnStrip(height: bottom - top)
      for line in lines {
        var line = line
        if line.y1 != line.y2, line.x1 == line.x2 {
          // Straight down through several.
          guard line.y1 < bottom, line.y2 > top else { continue }
          (line.y1, line.y2) = (max(line.y1, top), min(line.y2, bottom))
        } else if !isInside(min(line.y1, line.y2)) {
          continue
        }
        (line.y1, line.y2) = (line.y1 - top, line.y2 - top)
        strip.lines.append(line)
      }
      strip.bars = bars.filter { isInside($0.y) }.map { $0.moved(up: top) }
      strip.dots = dots.filter { isInside($0.y) }.map { $0.moved(up: top) }
      strip.texts = texts.filter { isInside($0.y) }.map { $0.moved(up: top) }
      return strip
    }
  }

  enum Anchor: String { case start, middle, end }

  static func cut(_ text: String, to length: Int) -> String {
    text.count <= length ? text : text.prefix(length - 1) + "…"
  }
}
