import Templating

/// A piece of a picture, as wide as the picture, with the next one below it.
struct DrawnStrip: TemplateContext, Equatable {
  /// Pixels.
  var height: Int
  var lines: [DrawnLine] = []
  var bars: [DrawnBar] = []
  var dots: [DrawnDot] = []
  var texts: [DrawnText] = []

  static let shape = Shape<DrawnStrip>(
    "DrawnStrip", "A piece of a picture, as wide as the picture, with the next one below it",
    [
      .number("height", "in pixels") { $0.height },
      .list("lines", "its lines, below everything else") { $0.lines },
      .list("bars", "its bars") { $0.bars },
      .list("dots", "its dots") { $0.dots },
      .list("texts", "its texts, on top") { $0.texts },
    ])
}
