import Diagnostics
import Emulation

/// The keys of a mapping and how each is stored in a `Model`: declared once, for reading and for telling.
struct Schema<Model: Sendable>: Sendable {
  let name: String
  let meaning: Phrase
  private let fields: [Field]
  private let byKey: [String: Int]
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
    byKey = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.key, $0) })
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
      if let index = byKey[entry.key] {
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
