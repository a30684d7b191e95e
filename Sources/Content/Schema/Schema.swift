import Diagnostics
import Emulation

/// The keys of a mapping and how each is stored in a `Model`: declared once, for reading and for telling.
struct Schema<Model: Sendable>: Sendable {
  let name: String
  let meaning: Phrase
  private let fields: [Field]
  /// The keys and their places among the fields, by how many bytes they have: few have as many, and a key is found by looking at those.
  private let byLength: [[(key: String, index: Int)]]
  private let storeRemark: (@Sendable (inout Model, Remark) -> Void)?

  fileprivate struct Field: Sendable {
    let key: String
    let meaning: Phrase
    let isRequired: Bool
    let form: ValueForm
    let store: @Sendable (YAMLNode, inout Model, inout Decoding) -> Void
  }

  /// Collects the declarations of a schema.
  struct Declaration {
    fileprivate var fields: [Field] = []
    fileprivate var storeRemark: (@Sendable (inout Model, Remark) -> Void)?

    /// A key, what it means, how its value is read and where it goes.
    mutating func key<Value>(
      _ key: String, _ reading: Reading<Value>, required: Bool = false, vi: String, en: String,
      _ store: @escaping @Sendable (inout Model, Value) -> Void
    ) {
      fields.append(
        Field(
          key: key, meaning: Phrase(vi: vi, en: en), isRequired: required, form: reading.form,
          store: { node, model, decoding in
            if let value = reading.read(node, &decoding) { store(&model, value) }
          }))
    }

    /// `as-printed`, `certainty` and `note` may stand among the keys.
    mutating func remark(_ store: @escaping @Sendable (inout Model, Remark) -> Void) { storeRemark = store }
  }

  init(_ name: String, vi: String, en: String, _ declare: (inout Declaration) -> Void) {
    var declaration = Declaration()
    declare(&declaration)
    self.name = name
    meaning = Phrase(vi: vi, en: en)
    fields = declaration.fields
    precondition(fields.count <= UInt64.bitWidth, "read(_:into:_:start:) marks in one number which keys are present")
    storeRemark = declaration.storeRemark
    precondition(Set(fields.map(\.key)).count == fields.count, "a key is declared twice")
    var byLength: [[(key: String, index: Int)]] = []
    for (index, field) in fields.enumerated() {
      let length = field.key.utf8.count
      while byLength.count <= length { byLength.append([]) }
      byLength[length].append((field.key, index))
    }
    self.byLength = byLength
  }

  /// The place of a key among the fields.
  private func index(of key: String) -> Int? {
    let length = key.utf8.count
    return length < byLength.count ? byLength[length].first { $0.key == key }?.index : nil
  }

  /// The keys as schemas and messages tell them.
  var form: MappingForm {
    MappingForm(
      name: name, meaning: meaning,
      keys: fields.map { KeyForm(key: $0.key, meaning: $0.meaning, isRequired: $0.isRequired, form: $0.form) },
      carriesRemark: storeRemark != nil)
  }

  private var knownKeys: [String] { form.allKeys }

  /// Stores what the mapping holds in `model`; reports unknown keys, missing ones and whatever cannot be read. A missing key
  /// is reported at `start`, else at the mapping's own place.
  func read(_ node: YAMLNode, into model: inout Model, _ decoding: inout Decoding, start: SourcePoint? = nil) {
    guard case .mapping(let entries, let isFlow) = node.content else {
      decoding.reportForm(of: node, expected: .mappingForm(name, keys: knownKeys))
      return
    }
    var remark = RemarkBuilder()
    var present: UInt64 = 0
    for entry in entries {
      if let index = index(of: entry.key) {
        if entry.value.isEmpty || (fields[index].isRequired && entry.value.isEmptyList) { continue }
        present |= 1 << UInt64(index)
        if entry.value.isRefused { continue }
        fields[index].store(entry.value, &model, &decoding)
      } else if storeRemark != nil, remark.take(entry, &decoding) {
        continue
      } else if entry.key.hasPrefix("x-") {
        continue
      } else {
        decoding.reportUnknown(entry, in: name, known: knownKeys, isFlow: isFlow)
      }
    }
    for (index, field) in fields.enumerated() where field.isRequired && present >> UInt64(index) & 1 == 0 {
      decoding.report(
        .missingKey(
          field.key, in: name, meaning: field.meaning, at: decoding.location(start ?? node.point),
          empty: entries.first { $0.key == field.key }.map { decoding.location($0.keyPoint) }))
    }
    if let storeRemark, let remark = remark.remark { storeRemark(&model, remark) }
  }

  /// A mapping read into a new model that is made for its place.
  func reading(_ make: @escaping @Sendable (SourcePoint) -> Model) -> Reading<Model> {
    Reading(.mapping(form)) { node, decoding in
      guard case .mapping = node.content else {
        decoding.reportForm(of: node, expected: .mappingForm(name, keys: knownKeys))
        return nil
      }
      var model = make(node.point)
      read(node, into: &model, &decoding)
      return model
    }
  }
}
