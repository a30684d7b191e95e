import Diagnostics
import Emulation

/// Makes JSON Schemas (2020-12) for editors from the declarations that files are read by, so that the two never tell different things.
///
/// A schema accepts whatever the decoder reads, as tools of YAML 1.1 and 1.2 see it and as those see it that guess no types; it cannot tell
/// everything that the decoder finds (whether a unit is known, whether a day exists).
package struct JSONSchema: Sendable {
  private let language: Language
  private var definitions: [Definition] = []

  private struct Definition: Sendable {
    let name: String
    let schema: JSONValue
  }

  /// The schema of a kind of file, as JSON with a line end.
  ///
  /// - Parameters:
  ///   - kind: which files.
  ///   - language: of titles and descriptions.
  /// - Returns: the same text on every machine.
  package static func text(of kind: DocumentKind, language: Language) -> String {
    var schema = JSONSchema(language: language)
    return schema.document(kind).indented
  }

  private init(language: Language) { self.language = language }

  private mutating func document(_ kind: DocumentKind) -> JSONValue {
    let form = kind.form
    let root: [JSONValue.Member]
    if kind.isList {
      root = [
        member("type", ["array", "null"]), member("items", orEmpty(reference(to: form.name, mapping(form)))),
      ]
    } else {
      root = mapping(form)
    }
    return .object(
      [
        member("$schema", "https://json-schema.org/draft/2020-12/schema"),
        member("title", .string(form.meaning[language])),
        member("$comment", .string(kind.pattern)),
      ] + root + [member("$defs", .object(definitions.sorted { $0.name < $1.name }.map { member($0.name, $0.schema) }))]
    )
  }

  private mutating func mapping(_ form: MappingForm) -> [JSONValue.Member] {
    var properties = form.keys.map { key in member(key.key, property(key.form, key.meaning, isRequired: key.isRequired))
    }
    if form.carriesRemark { properties += remark() }
    var members = [member("type", "object"), member("properties", .object(properties))] + open
    let required = form.keys.filter(\.isRequired)
    if !required.isEmpty { members.append(member("required", .array(required.map { .string($0.key) }))) }
    for constraint in KeyConstraint.of(form.name) {
      switch constraint {
      case .oneOf(let keys): members.append(member("anyOf", .array(keys.map { .object(["required": [.string($0)]]) })))
      case .notBoth(let left, let right):
        members.append(member("not", .object(["required": [.string(left), .string(right)]])))
      }
    }
    return members
  }

  /// An office's own keys, and no others.
  private var open: [JSONValue.Member] {
    [member("patternProperties", .object(["^x-": true])), member("additionalProperties", false)]
  }

  private mutating func remark() -> [JSONValue.Member] {
    let text = value(.text(maximum: nil))
    let words = value(.enumeration(Words<Certainty>().all))
    let asPrinted = described(orEmpty(text), Phrase(vi: "nguồn in thế nào", en: "what the source printed"))
    let certainty = described(orEmpty(words), Phrase(vi: "chắc chắn đến đâu", en: "how certain it is"))
    let note = described(orEmpty(text), Phrase(vi: "ghi chú cho người đọc", en: "a note for readers"))
    return [
      member("as-printed", define("as-printed", asPrinted)), member("certainty", define("certainty", certainty)),
      member("note", define("note", note)),
    ]
  }

  /// A key without a value is a key that was left out, which a required one must not be.
  private mutating func property(_ form: ValueForm, _ meaning: Phrase, isRequired: Bool) -> JSONValue {
    let schema = value(form)
    return described(isRequired ? schema : orEmpty(schema), meaning)
  }

  private mutating func value(_ form: ValueForm) -> JSONValue {
    switch form {
    case .text(let maximum): return define(maximum.map { "text-\($0)" } ?? "text", ScalarSchemas.text(maximum: maximum))
    case .flag: return define("flag", ScalarSchemas.flag(language))
    case .integer(let range):
      return define(
        range == 1945...2999 ? "year" : "integer-\(range.lowerBound)-\(range.upperBound)", ScalarSchemas.integer(range))
    case .decimal: return define("decimal", ScalarSchemas.decimal(language))
    case .day: return define("day", ScalarSchemas.day(language))
    case .eventDate: return define("event-date", ScalarSchemas.eventDate(language))
    case .time: return define("time", ScalarSchemas.time(Words<DayPart>().all, language))
    case .dateTime: return define("date-time", ScalarSchemas.dateTime(language))
    case .votes: return define("votes", ScalarSchemas.votes(language))
    case .enumeration(let words):
      return define("words-" + VietnameseText.slug(words.first ?? ""), ScalarSchemas.word(words))
    case .reference(let kind): return define("reference-" + kind.rawValue, ScalarSchemas.reference(kind, language))
    case .mapping(let form):
      return reference(to: form.name, [member("title", .string(form.meaning[language]))] + mapping(form))
    case .list(let item): return .object(["type": "array", "items": orEmpty(value(item))])
    case .oneOrMany(let item):
      let one = value(item)
      let whole = JSONValue.object(["anyOf": [one, .object(["type": "array", "items": orEmpty(one)])]])
      return Self.name(of: one).map { define("one-or-many-" + $0, whole) } ?? whole
    case .fact(let inner): return fact(value(inner))
    case .anyOf(let forms): return .object(["anyOf": .array(forms.map { value($0) })])
    case .dictionary(let item):
      return .object(["type": "object", "additionalProperties": orEmpty(fact(value(item)))])
    }
  }

  /// The value itself, or a mapping of it and what is said beside it.
  private mutating func fact(_ inner: JSONValue) -> JSONValue {
    let mapping = JSONValue.object(
      [member("type", "object"), member("properties", .object([member("value", inner)] + remark()))] + open + [
        member("required", ["value"])
      ])
    let whole = JSONValue.object(["anyOf": [inner, mapping]])
    guard let name = Self.name(of: inner) else { return whole }
    return name.hasPrefix("fact-") ? inner : define("fact-" + name, whole)
  }

  private mutating func orEmpty(_ schema: JSONValue) -> JSONValue {
    let whole = JSONValue.object(["anyOf": [schema, define("empty", ScalarSchemas.empty)]])
    return Self.name(of: schema).map { define("optional-" + $0, whole) } ?? whole
  }

  private func described(_ schema: JSONValue, _ words: Phrase) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([member("description", .string(words[language]))] + members)
  }

  private mutating func reference(to name: String, _ members: [JSONValue.Member]) -> JSONValue {
    define(name, .object(members))
  }

  /// Keeps a schema among the definitions, once, and refers to it. Two schemas of one name get a number.
  private mutating func define(_ name: String, _ schema: JSONValue) -> JSONValue {
    var unique = name
    var number = 1
    while let known = definitions.first(where: { $0.name == unique }) {
      if known.schema == schema { return Self.reference(unique) }
      number += 1
      unique = "\(name)-\(number)"
    }
    definitions.append(Definition(name: unique, schema: schema))
    return Self.reference(unique)
  }

  private static func reference(_ name: String) -> JSONValue { .object(["$ref": .string("#/$defs/" + name)]) }

  private static func name(of schema: JSONValue) -> String? {
    guard case .object(let members) = schema, members.count == 1, let only = members.first, only.name == "$ref",
      case .string(let path) = only.value
    else { return nil }
    return String(path.dropFirst(8))
  }

  private func member(_ name: String, _ value: JSONValue) -> JSONValue.Member { JSONValue.Member(name, value) }
}

extension JSONSchema {
  /// Which schema holds for which files, as the YAML extension of editors wants it in `.vscode/settings.json`.
  ///
  /// - Parameters:
  ///   - folder: where the schemas are, relative to the site's root.
  ///   - kinds: which schemas are there.
  /// - Returns: JSON with a line end.
  package static func editorSettings(folder: String, kinds: [DocumentKind]) -> String {
    let prefix = folder.hasPrefix("/") || folder.hasPrefix(".") ? folder : "./" + folder
    let schemas = kinds.map { JSONValue.Member("\(prefix)/\(fileName(of: $0))", [.string($0.pattern)]) }
    return JSONValue.object(["yaml.schemas": .object(schemas)]).indented
  }

  /// `record.schema.json`.
  package static func fileName(of kind: DocumentKind) -> String { kind.rawValue + ".schema.json" }
}
