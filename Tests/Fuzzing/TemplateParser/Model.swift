import Templating

/// A model with every kind of field, under short names that the fuzzer hits upon.
struct Model: TemplateContext {
  var text: String
  var missing: String?
  var children: [Model] = []

  static let sample = Model(
    text: "<&\"'\u{1}\\\u{2028}ế", missing: nil,
    children: [Model(text: "1", missing: "m"), Model(text: "2", children: [Model(text: "3")])])

  static let shape = Shape<Model>(
    "model", "A model.", text: { $0.text },
    [
      .text("t", "A text.") { $0.text },
      .optionalText("o", "A text.") { $0.missing },
      .link("l", "An address.") { $0.text },
      .html("h", "Markup.") { HTML(escaping: $0.text) },
      .flag("f", "A flag.") { $0.missing != nil },
      .number("n", "A number.") { $0.children.count },
      .optionalNumber("p", "A number.") { $0.missing?.utf8.count },
      .name("d", "A template.", oneOf: ["wide", "a", "none"]) { $0.missing == nil ? "wide" : "a" },
      .list("r", "Rows.") { $0.children },
      .texts("s", "Texts.") { $0.children.map(\.text) },
      .record("c", "A record.") { $0.children.first ?? $0 },
      .optionalRecord("q", "A record.") { $0.children.last },
    ])
}
