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
      .number("height", "in pixels", at: \.height),
      .list("lines", "its lines, below everything else", at: \.lines),
      .list("bars", "its bars", at: \.bars),
      .list("dots", "its dots", at: \.dots),
      .list("texts", "its texts, on top", at: \.texts),
    ])
}
