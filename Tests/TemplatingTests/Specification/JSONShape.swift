import Templating

/// Derives a shape from JSON data, as if a Swift type had been declared for it. A list has one shape for all its rows:
/// what only some of them have is optional.
struct JSONShape {
  private var count = 0

  /// The shape of a whole case's data; the model is the `JSONValue`.
  static func root(_ data: JSONValue) -> ErasedShape {
    var maker = JSONShape()
    return maker.shape([data])
  }

  /// The shape of values that stand for one another.
  private mutating func shape(_ values: [JSONValue]) -> ErasedShape {
    count += 1
    let id = ShapeID.dynamic(count)
    let names = Set(values.flatMap { $0.fields.keys }).sorted()
    let fields = names.map { name in
      ErasedField(name: name, meaning: "", value: value(values.map { $0[name] }) { $0[name] })
    }
    let hasRecord = values.contains { if case .record = $0 { true } else { false } }
    let own = hasRecord ? nil : value(values) { $0 }
    return ErasedShape(id: id, name: "", meaning: "", own: own, fields: fields)
  }

  /// The value that `part` takes from a model, `samples` being all that it can be.
  private mutating func value(
    _ samples: [JSONValue], _ part: @escaping @Sendable (JSONValue) -> JSONValue
  ) -> Value {
    let present = samples.filter { $0 != .null }
    let items = present.flatMap(\.items)
    if !items.isEmpty {
      let element = shape(items)
      return .rows(.list, isOptional: false, of: { element }) { model, body in
        part(Self.json(model)).items.withUnsafeBufferPointer {
          body(Rows(base: $0.baseAddress, count: $0.count, stride: MemoryLayout<JSONValue>.stride))
        }
      }
    }
    let texts = present.compactMap(\.text)
    if !texts.isEmpty {
      return .optionalText(.text, possible: Set(texts).sorted()) { part(Self.json($0)).text }
    }
    if present.contains(where: { if case .record = $0 { true } else { false } }) {
      let element = shape(present)
      return .rows(.record, isOptional: true, of: { element }) { model, body in
        let value = part(Self.json(model))
        if value == .null { return body(.none) }
        withUnsafePointer(to: value) { body(Rows(base: $0, count: 1, stride: 0)) }
      }
    }
    return .flag { part(Self.json($0)) == .flag(true) }
  }

  private static func json(_ model: UnsafeRawPointer) -> JSONValue {
    model.assumingMemoryBound(to: JSONValue.self).pointee
  }
}
