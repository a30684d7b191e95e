extension Field {
  /// Yes or no: for sections only.
  @inlinable
  public static func flag(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> Bool
  ) -> Field {
    Field(name, meaning, .flag { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }

  /// A whole number that is always there, printed in plain digits: `1286`.
  @inlinable
  public static func number(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> Int
  ) -> Field {
    Field(name, meaning, .number { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }

  /// A whole number that may be missing. A section over it is shown when it is there, also when it is 0.
  @inlinable
  public static func optionalNumber(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> Int?
  ) -> Field {
    Field(name, meaning, .optionalNumber { get($0.assumingMemoryBound(to: Model.self).pointee) })
  }

  /// A record that is always there: `{{leader.name}}`, or `{{#leader}}{{name}}{{/leader}}`.
  @inlinable
  public static func record<Child: TemplateContext>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> Child
  ) -> Field {
    Field(
      name, meaning,
      .rows(.record, isOptional: false, of: { Child.shape.erased }) { model, body in
        let child = get(model.assumingMemoryBound(to: Model.self).pointee)
        withUnsafePointer(to: child) { body(Rows(base: UnsafeRawPointer($0), count: 1, stride: 0)) }
      })
  }

  /// A record that may be missing.
  @inlinable
  public static func optionalRecord<Child: TemplateContext>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> Child?
  ) -> Field {
    Field(
      name, meaning,
      .rows(.record, isOptional: true, of: { Child.shape.erased }) { model, body in
        guard let child = get(model.assumingMemoryBound(to: Model.self).pointee) else { return body(.none) }
        withUnsafePointer(to: child) { body(Rows(base: UnsafeRawPointer($0), count: 1, stride: 0)) }
      })
  }

  /// A list of records. `NAME.any` and `NAME.count` belong to it, and inside a section over it `-first`, `-last` and
  /// `-index`.
  @inlinable
  public static func list<Child: TemplateContext>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> [Child]
  ) -> Field {
    Field(
      name, meaning,
      .rows(.list, isOptional: false, of: { Child.shape.erased }) { model, body in
        get(model.assumingMemoryBound(to: Model.self).pointee).withRows(body)
      })
  }

  /// A list of texts: `{{#names}}{{.}}{{/names}}`.
  @inlinable
  public static func texts(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Model) -> [String]
  ) -> Field {
    Field(
      name, meaning,
      .rows(.list, isOptional: false, of: { .single(.text) }) { model, body in
        get(model.assumingMemoryBound(to: Model.self).pointee).withRows(body)
      })
  }
}
