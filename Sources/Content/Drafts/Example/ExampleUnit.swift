/// A unit of the example province, and the lines of a file of units that declare it.
struct ExampleUnit: Sendable {
  let id: String
  let name: String
  let kind: String
  var parent: String? = "tinh-mau"
  /// The first and the last day, as content writes them.
  var from: String?
  var until: String?
  /// `merge`, `split`, `rename` or `abolish`, into which units, on which day.
  var successor: (kind: String, to: [String], date: String)?
  /// An earlier name with its kind and its last day.
  var earlier: (name: String, kind: String, until: String)?
  var alias: String?

  var lines: ExampleText {
    var text = ExampleText()
    text.item("id", id)
    text.key("name", name, 2)
    text.key("kind", kind, 2)
    if let parent { text.key("parent", parent, 2) }
    if let earlier {
      text.open("names", 2)
      text.item("name", earlier.name, 4)
      text.key("kind", earlier.kind, 6)
      text.key("until", earlier.until, 6)
    }
    if from != nil || until != nil {
      text.open("valid", 2)
      if let from { text.key("from", from, 4) }
      if let until { text.key("until", until, 4) }
    }
    if let successor {
      text.open("successors", 2)
      text.item("kind", successor.kind, 4)
      text.list("to", successor.to, 6)
      text.key("date", successor.date, 6)
    }
    if let alias { text.list("aliases", [alias], 2) }
    return text
  }
}

/// Front matter and registry files, in the block form that clerks are shown.
struct ExampleText: Sendable {
  private(set) var text = ""

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func key(_ key: String, _ value: String, _ indent: Int = 0) {
    line(String(repeating: " ", count: indent) + "\(key): \(YAMLScalar.written(value))")
  }

  /// The first key of an item of a list.
  mutating func item(_ key: String, _ value: String, _ indent: Int = 0) {
    line(String(repeating: " ", count: indent) + "- \(key): \(YAMLScalar.written(value))")
  }

  /// A key whose value stands below it.
  mutating func open(_ key: String, _ indent: Int = 0) { line(String(repeating: " ", count: indent) + "\(key):") }

  /// A list of scalars, a line each; nothing where it is empty.
  mutating func list(_ key: String, _ values: [String], _ indent: Int = 0) {
    if values.isEmpty { return }
    open(key, indent)
    for value in values { line(String(repeating: " ", count: indent + 2) + "- \(YAMLScalar.written(value))") }
  }

  /// Enumeration words on one line: one as it is, several between brackets.
  mutating func words(_ key: String, _ words: [String], _ indent: Int = 0) {
    let value = words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
    line(String(repeating: " ", count: indent) + "\(key): \(value)")
  }
}
