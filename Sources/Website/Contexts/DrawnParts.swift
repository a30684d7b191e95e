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
      .text("x1", "where it begins, as a share of the width: 12.5%", at: \.x1),
      .number("y1", "where it begins, in pixels from the top", at: \.y1),
      .text("x2", "where it ends", at: \.x2),
      .number("y2", "where it ends", at: \.y2),
      .text("look", "rule or path", at: \.look),
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
      .text("x", "its left edge, as a share of the width: 12.5%", at: \.x),
      .number("y", "its upper edge, in pixels from the top", at: \.y),
      .text("width", "as a share of the width", at: \.width),
      .number("height", "in pixels", at: \.height),
      .text("look", "told, planned or whole", at: \.look),
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
      .text("x", "its middle, as a share of the width: 12.5%", at: \.x),
      .number("y", "its middle, in pixels from the top", at: \.y),
      .number("radius", "in pixels", at: \.radius),
      .text("look", "told, planned, missing or cancelled", at: \.look),
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
      .text("text", "what it says", at: \.text),
      .text("x", "its place, as a share of the width: 12.5%", at: \.x),
      .number("y", "its line, in pixels from the top", at: \.y),
      .text("anchor", "start, middle or end: which part of it is at its place", at: \.anchor),
      .text("look", "label, figure, quiet or on", at: \.look),
      .optionalText("lang", "vi where the text is Vietnamese and the interface is not", at: \.language),
    ])

  func moved(up distance: Int) -> DrawnText {
    var moved = self
    moved.y -= distance
    return moved
  }
}
