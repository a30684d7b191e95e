import Templating

/// A line of a picture.
struct DrawnLine: TemplateContext, Equatable {
  var x1: String
  var y1: Int
  var x2: String
  var y2: Int
  var look: String

  static let shape = Shape<DrawnLine>(
    "DrawnLine", "A line of a picture",
    [
      .text("x1", "where it begins, as a share of the width: 12.5%") { $0.x1 },
      .number("y1", "where it begins, in pixels from the top") { $0.y1 },
      .text("x2", "where it ends") { $0.x2 },
      .number("y2", "where it ends") { $0.y2 },
      .text("look", "rule or path") { $0.look },
    ])
}

/// A bar of a picture.
struct DrawnBar: TemplateContext, Equatable {
  var x: String
  var y: Int
  var width: String
  var height: Int
  var look: String

  static let shape = Shape<DrawnBar>(
    "DrawnBar", "A bar of a picture",
    [
      .text("x", "its left edge, as a share of the width: 12.5%") { $0.x },
      .number("y", "its upper edge, in pixels from the top") { $0.y },
      .text("width", "as a share of the width") { $0.width },
      .number("height", "in pixels") { $0.height },
      .text("look", "told, planned or whole") { $0.look },
    ])

  func moved(up distance: Int) -> DrawnBar {
    var moved = self
    moved.y -= distance
    return moved
  }
}

/// A dot of a picture.
struct DrawnDot: TemplateContext, Equatable {
  var x: String
  var y: Int
  var radius: Int
  var look: String

  static let shape = Shape<DrawnDot>(
    "DrawnDot", "A dot of a picture",
    [
      .text("x", "its middle, as a share of the width: 12.5%") { $0.x },
      .number("y", "its middle, in pixels from the top") { $0.y },
      .number("radius", "in pixels") { $0.radius },
      .text("look", "told, planned, missing or cancelled") { $0.look },
    ])

  func moved(up distance: Int) -> DrawnDot {
    var moved = self
    moved.y -= distance
    return moved
  }
}

/// A text of a picture.
struct DrawnText: TemplateContext, Equatable {
  var text: String
  var x: String
  var y: Int
  var anchor: String
  var look: String
  var language: String?

  static let shape = Shape<DrawnText>(
    "DrawnText", "A text of a picture",
    [
      .text("text", "what it says") { $0.text },
      .text("x", "its place, as a share of the width: 12.5%") { $0.x },
      .number("y", "its line, in pixels from the top") { $0.y },
      .text("anchor", "start, middle or end: which part of it is at its place") { $0.anchor },
      .text("look", "label, figure, quiet or on") { $0.look },
      .optionalText("lang", "vi where the text is Vietnamese and the interface is not") { $0.language },
    ])

  func moved(up distance: Int) -> DrawnText {
    var moved = self
    moved.y -= distance
    return moved
  }
}
