import Testing

@testable import Content

/// Every key of every schema, by the schemas' own declarations: a key without a case fails.
@Suite("Every key of the format")
struct KeyTests {
  static let cases: [KeyCase] =
    RecordKeyCases.all + PersonKeyCases.all + AwardItemKeyCases.all + ResultsKeyCases.all + WorkKeyCases.all
    + SourceKeyCases.all + RegistryKeyCases.all + ClusterKeyCases.all + SiteKeyCases.all

  @Test("has a case", arguments: SchemaForms.all.keys.sorted())
  func complete(path: String) throws {
    let form = try #require(SchemaForms.all[path])
    #expect(Self.cases.filter { $0.path == path }.map(\.key).sorted() == form.keys.map(\.key).sorted())
  }

  @Test("and no case is of a key that there is not")
  func known() {
    #expect(Self.cases.filter { $0.form == nil }.map(\.description) == [])
  }

  @Test("is read into the model", arguments: cases)
  func valid(_ key: KeyCase) {
    let result = key.read(key.text([(key.key, key.valid)]))
    #expect(result.told == [])
    #expect(result.isRight)
  }

  @Test("may carry what is said beside its value", arguments: cases.filter(\.isFact))
  func fact(_ key: KeyCase) {
    let result = key.read(key.text([(key.key, key.fact)]))
    #expect(result.told == [])
    #expect(result.isRight)
  }

  @Test("tells a value of another form where it stands, once", arguments: cases)
  func mistaken(_ key: KeyCase) throws {
    for mistake in FormMistake.all(of: try #require(key.form).form) {
      let text = MarkedText(key.text([(key.key, mistake.value)]))
      #expect(key.read(text.text).told == text.told(mistake.kind), "\(key.key): \(mistake.value)")
    }
  }

  @Test("is told when it is misspelt, and suggested", arguments: cases.filter { !$0.isRequired && $0.key.count > 3 })
  func misspelt(_ key: KeyCase) {
    // The last two letters change places: "venue" is written "veneu".
    let misspelt = String(key.key.dropLast(2) + key.key.suffix(2).reversed())
    let text = MarkedText(key.text([("▸" + misspelt, key.valid)]))
    let result = key.read(text.text)
    #expect(result.told == text.told("unknown-key"))
    #expect(result.words.contains("has no key “\(misspelt)”. Did you mean “"))
    #expect(result.words.contains("“\(key.key)”"))
  }

  @Test("stands once", arguments: cases)
  func duplicate(_ key: KeyCase) {
    let text = MarkedText(key.text([(key.key, key.valid), ("▸" + key.key, key.valid)]))
    let result = key.read(text.text)
    #expect(result.told == text.told("duplicate-key"))
    #expect(result.isRight)
  }

  @Test("is the same when it has no value as when it is left out, unless it is required", arguments: cases)
  func empty(_ key: KeyCase) {
    let text = MarkedText(key.text([((key.isRequired ? "▸" : "") + key.key, "")]))
    #expect(
      key.read(text.text).told
        == (key.isRequired ? text.told("missing-key") : key.read(MarkedText(key.textWithout).text).told))
  }

  @Test("is missed where its mapping begins, if it is required", arguments: cases.filter(\.isRequired))
  func missing(_ key: KeyCase) {
    let text = MarkedText(key.textWithout)
    let result = key.read(text.text)
    #expect(result.told == text.told("missing-key"))
    #expect(result.words.contains("“\(key.key)”"))
  }
}

extension KeyCase {
  /// Whether its values, or the items of its list, may be written as facts.
  fileprivate var isFact: Bool {
    guard !valid.hasPrefix("["), !valid.hasPrefix("{"), let form = form?.form else { return false }
    switch form {
    case .fact, .oneOrMany(of: .fact), .anyOf: return true
    default: return false
    }
  }
}
