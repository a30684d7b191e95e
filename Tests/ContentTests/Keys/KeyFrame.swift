import Diagnostics

@testable import Content

/// A text around one mapping of a schema, into which keys are put.
struct KeyFrame<Value: Sendable>: Sendable {
  /// The keys that lead to the mapping: `record.awards.persons`.
  let path: String
  /// What stands before the mapping.
  var before = ""
  /// What its first line begins with; the others begin with as many blanks.
  var lead = ""
  /// Keys that it cannot do without, or that keep it from being empty, with their values.
  var others: [(key: String, value: String)] = []
  /// What stands after it.
  var after = ""
  let read: @Sendable (String) -> Outcome<Value>

  /// The text with these keys, and the others that are not among them before them.
  func text(_ entries: [(key: String, value: String)]) -> String {
    let kept = others.filter { other in !entries.contains { $0.key.drop { $0 == "▸" } == other.key } }
    return before + block(kept + entries) + after
  }

  /// The text without a key, marked where its mapping begins; a file's own mapping begins with the file.
  func textWithout(_ key: String) -> String {
    let kept = others.filter { $0.key != key }
    let block = block(kept.isEmpty ? [("x-cua-toi", "1")] : kept, mark: lead.isEmpty ? "" : "▸")
    return (lead.isEmpty ? "▸" : "") + before + block + after
  }

  private func block(_ entries: [(key: String, value: String)], mark: String = "") -> String {
    var text = ""
    for (index, entry) in entries.enumerated() {
      text += index == 0 ? lead + mark : String(repeating: " ", count: lead.count)
      text += "\(entry.key):\(entry.value.isEmpty ? "" : " ")\(entry.value)\n"
    }
    return text
  }

  /// A value on lines of its own below its key: `value` and what is said beside it.
  func fact(_ value: String) -> String {
    let margin = "\n" + String(repeating: " ", count: lead.count + 2)
    return "\(margin)value: \(value)\(margin)as-printed: in thế\(margin)certainty: có thể\(margin)note: xem nguồn"
  }

  /// A key, a value that it may have, and whether that has been read as it should.
  func key(_ key: String, _ valid: String, _ isRight: @escaping @Sendable (Value) -> Bool) -> KeyCase {
    KeyCase(
      path: path, key: key, valid: valid,
      text: { text($0) }, textWithout: textWithout(key), fact: fact(valid),
      read: { text in
        let outcome = read(text)
        return KeyCase.Result(told: outcome.told, words: outcome.words, isRight: isRight(outcome.value))
      })
  }
}

/// One key of one schema, with a value that it may have.
struct KeyCase: Sendable, CustomStringConvertible {
  typealias Entries = [(key: String, value: String)]

  let path: String
  let key: String
  let valid: String
  let text: @Sendable (Entries) -> String
  /// The text without the key, marked where that is told.
  let textWithout: String
  /// The valid value with what may be said beside it.
  let fact: String
  let read: @Sendable (String) -> Result

  struct Result: Sendable {
    let told: [String]
    /// What the first finding says, in English.
    let words: String
    /// Whether the value is in the model as it should be.
    let isRight: Bool
  }

  /// How the schema declares the key; nil where it does not.
  var form: KeyForm? { SchemaForms.all[path]?.keys.first { $0.key == key } }

  /// Whether a text without the key is not complete. A record needs a cluster or an organiser, which its schema alone cannot tell.
  var isRequired: Bool { form?.isRequired == true || (path == "record" && key == "cluster") }

  var description: String { "\(path).\(key)" }
}
