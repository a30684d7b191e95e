/// Fields that are stored properties: they are shown and entered where they lie, and no reference to them is counted.
extension Field {
  /// A text that is always there; escaped wherever it is shown.
  @inlinable
  public static func text(_ name: String, _ meaning: String, at property: KeyPath<Model, String>) -> Field {
    Field(name, meaning, .text(.text, at: offset(of: property, name)))
  }

  /// A text that may be missing. A section over it is shown when it is there and not empty, and is entered: `{{.}}`
  /// is the text.
  @inlinable
  public static func optionalText(_ name: String, _ meaning: String, at property: KeyPath<Model, String?>) -> Field {
    Field(name, meaning, .optionalText(.text, at: offset(of: property, name)))
  }

  /// An address, ready to stand in `href="…"`: percent-encoded, with a scheme that is harmless or none.
  @inlinable
  public static func link(_ name: String, _ meaning: String, at property: KeyPath<Model, String>) -> Field {
    Field(name, meaning, .text(.link, at: offset(of: property, name)))
  }

  /// An address that may be missing.
  @inlinable
  public static func optionalLink(_ name: String, _ meaning: String, at property: KeyPath<Model, String?>) -> Field {
    Field(name, meaning, .optionalText(.link, at: offset(of: property, name)))
  }

  /// Ready markup that may be missing.
  @inlinable
  public static func optionalHTML(_ name: String, _ meaning: String, at property: KeyPath<Model, HTML?>) -> Field {
    // Markup is a text and nothing else: it lies in memory as that text does.
    Field(name, meaning, .optionalText(.html, at: offset(of: property, name)))
  }

  /// Yes or no: for sections only.
  @inlinable
  public static func flag(_ name: String, _ meaning: String, at property: KeyPath<Model, Bool>) -> Field {
    let offset = offset(of: property, name)
    return Field(name, meaning, .flag { ($0 + offset).assumingMemoryBound(to: Bool.self).pointee })
  }

  /// A whole number that is always there, printed in plain digits: `1286`.
  @inlinable
  public static func number(_ name: String, _ meaning: String, at property: KeyPath<Model, Int>) -> Field {
    let offset = offset(of: property, name)
    return Field(name, meaning, .number { ($0 + offset).assumingMemoryBound(to: Int.self).pointee })
  }

  /// A record that is always there: `{{leader.name}}`, or `{{#leader}}{{name}}{{/leader}}`.
  @inlinable
  public static func record<Child: TemplateContext>(
    _ name: String, _ meaning: String, at property: KeyPath<Model, Child>
  ) -> Field {
    let offset = offset(of: property, name)
    return Field(
      name, meaning,
      .rows(.record, isOptional: false, of: { Child.shape.erased }, at: offset) { model, body in
        body(Rows(base: model + offset, count: 1, stride: 0))
      })
  }

  /// A record that may be missing.
  @inlinable
  public static func optionalRecord<Child: TemplateContext>(
    _ name: String, _ meaning: String, at property: KeyPath<Model, Child?>
  ) -> Field {
    let offset = offset(of: property, name)
    return Field(
      name, meaning,
      .rows(.record, isOptional: true, of: { Child.shape.erased }) { model, body in
        let place = model + offset
        // What an optional holds begins where the optional does.
        if case .none = place.assumingMemoryBound(to: Child?.self).pointee {
          body(.none)
        } else {
          body(Rows(base: place, count: 1, stride: 0))
        }
      })
  }

  /// A list of records. `NAME.any` and `NAME.count` belong to it, and inside a section over it `-first`, `-last` and
  /// `-index`.
  @inlinable
  public static func list<Child: TemplateContext>(
    _ name: String, _ meaning: String, at property: KeyPath<Model, [Child]>
  ) -> Field {
    let offset = offset(of: property, name)
    return Field(
      name, meaning,
      .rows(.list, isOptional: false, of: { Child.shape.erased }) { model, body in
        (model + offset).assumingMemoryBound(to: BorrowedList<Child>.self).pointee.withRows(body)
      })
  }

  /// A list of texts: `{{#names}}{{.}}{{/names}}`.
  @inlinable
  public static func texts(_ name: String, _ meaning: String, at property: KeyPath<Model, [String]>) -> Field {
    let offset = offset(of: property, name)
    return Field(
      name, meaning,
      .rows(.list, isOptional: false, of: { .single(.text) }) { model, body in
        (model + offset).assumingMemoryBound(to: BorrowedList<String>.self).pointee.withRows(body)
      })
  }

  /// Where a stored property begins in its model, in bytes.
  @inlinable
  static func offset<Value>(of property: KeyPath<Model, Value>, _ name: String) -> Int {
    guard let offset = MemoryLayout<Model>.offset(of: property) else {
      preconditionFailure("\(name): only a stored property can be shown where it lies")
    }
    return offset
  }
}
