extension Value {
  /// A text, link or markup that is always there. An empty one is false.
  @usableFromInline
  package static func text(
    _ kind: Kind, isOptional: Bool = false, possible: [String] = [], _ read: @escaping TextReader
  ) -> Value {
    Value(
      kind: kind, isOptional: isOptional, text: read, truth: { !read($0).isEmpty },
      rows: { model, body in
        let text = read(model)
        if text.isEmpty { return body(.none) }
        withUnsafePointer(to: text) { body(Rows(base: UnsafeRawPointer($0), count: 1, stride: 0)) }
      },
      element: { .single(kind) }, possible: possible)
  }

  /// A text, link or markup that lies in the model, `offset` bytes from its beginning. An empty one is false.
  @usableFromInline
  package static func text(_ kind: Kind, at offset: Int) -> Value {
    Value(
      kind: kind, text: { ($0 + offset).assumingMemoryBound(to: String.self).pointee },
      truth: { !($0 + offset).assumingMemoryBound(to: String.self).pointee.isEmpty },
      rows: { model, body in
        let place = model + offset
        let isEmpty = place.assumingMemoryBound(to: String.self).pointee.isEmpty
        body(isEmpty ? .none : Rows(base: place, count: 1, stride: 0))
      },
      element: { .single(kind) }, place: TextPlace(offset: offset, isOptional: false))
  }

  /// A text, link or markup that lies in the model and may be missing: the empty one is as good as none.
  @usableFromInline
  package static func optionalText(_ kind: Kind, at offset: Int) -> Value {
    Value(
      kind: kind, isOptional: true, text: { ($0 + offset).assumingMemoryBound(to: String?.self).pointee ?? "" },
      truth: { ($0 + offset).assumingMemoryBound(to: String?.self).pointee?.isEmpty == false },
      rows: { model, body in
        let place = model + offset
        // What an optional holds begins where the optional does.
        let isText = place.assumingMemoryBound(to: String?.self).pointee?.isEmpty == false
        body(isText ? Rows(base: place, count: 1, stride: 0) : .none)
      },
      element: { .single(kind) }, place: TextPlace(offset: offset, isOptional: true))
  }

  /// Markup that is made as UTF-8 and is always there: a section over it is a mistake.
  @usableFromInline
  package static func html(_ read: @escaping @Sendable (UnsafeRawPointer) -> [UInt8]) -> Value {
    Value(
      kind: .html, text: { String(decoding: read($0), as: UTF8.self) }, truth: { !read($0).isEmpty },
      bytes: { model, body in read(model).withRows(body) })
  }

  /// A text, link or markup that may be missing: the empty one is as good as none.
  @usableFromInline
  package static func optionalText(
    _ kind: Kind, possible: [String] = [], _ read: @escaping @Sendable (UnsafeRawPointer) -> String?
  ) -> Value {
    .text(kind, isOptional: true, possible: possible) { read($0) ?? "" }
  }

  /// A number that is always there. A section over it is a mistake; 0 is false.
  @usableFromInline
  package static func number(_ read: @escaping NumberReader) -> Value {
    Value(
      kind: .number, number: read, truth: { read($0) != 0 },
      rows: { model, body in
        let number = read(model)
        if number == 0 { return body(.none) }
        withUnsafePointer(to: number) { body(Rows(base: UnsafeRawPointer($0), count: 1, stride: 0)) }
      },
      element: { .single(.number) })
  }

  /// A number that may be missing. One that is there is true, 0 too.
  @usableFromInline
  package static func optionalNumber(_ read: @escaping @Sendable (UnsafeRawPointer) -> Int?) -> Value {
    Value(
      kind: .number, isOptional: true,
      text: { read($0).map { String($0) } ?? "" },
      truth: { read($0) != nil },
      rows: { model, body in
        guard let number = read(model) else { return body(.none) }
        withUnsafePointer(to: number) { body(Rows(base: UnsafeRawPointer($0), count: 1, stride: 0)) }
      },
      element: { .single(.number) })
  }

  /// A flag.
  @usableFromInline
  package static func flag(_ read: @escaping FlagReader) -> Value { Value(kind: .flag, truth: read) }

  /// A record or list.
  @usableFromInline
  package static func rows(
    _ kind: Kind, isOptional: Bool, of element: @escaping @Sendable () -> ErasedShape, at offset: Int? = nil,
    _ read: @escaping RowsReader
  ) -> Value {
    let count: NumberReader = { model in
      var count = 0
      read(model) { count = $0.count }
      return count
    }
    return Value(
      kind: kind, isOptional: isOptional, number: kind == .list ? count : nil, truth: { count($0) > 0 }, rows: read,
      element: element, recordOffset: offset)
  }

  /// The same value fetched by way of a record: `leader.name` is `name` through `leader`. Where the record is
  /// missing, so is the value.
  package func through(_ record: Value) -> Value {
    // What lies in a record that is always there lies in the record's model.
    if let offset = record.recordOffset { return moved(by: offset) }
    guard let enter = record.rows else { return self }
    var text: TextReader?
    if let read = self.text {
      text = { model in
        var found = ""
        enter(model) { rows in if let base = rows.base { found = read(base) } }
        return found
      }
    } else if kind == .number, record.isOptional, let read = number {
      // A missing record has no number: it must not be shown as 0.
      text = { model in
        var found = ""
        enter(model) { rows in if let base = rows.base { found = String(read(base)) } }
        return found
      }
    }
    let number = number.map { read -> NumberReader in
      { model in
        var found = 0
        enter(model) { rows in if let base = rows.base { found = read(base) } }
        return found
      }
    }
    let rows = rows.map { read -> RowsReader in
      { model, body in
        enter(model) { entered in
          if let base = entered.base { read(base, body) } else { body(.none) }
        }
      }
    }
    let truth = truth
    return Value(
      kind: kind, isOptional: isOptional || record.isOptional, text: text, number: number,
      truth: { model in
        var found = false
        enter(model) { rows in if let base = rows.base { found = truth(base) } }
        return found
      },
      rows: rows, element: element, possible: possible)
  }
}

extension ErasedShape {
  /// The shape of one text, link, markup or number: only `{{.}}` stands for something in it.
  @usableFromInline
  package static func single(_ kind: Value.Kind) -> ErasedShape {
    let own: Value =
      kind == .number
      ? .number { $0.assumingMemoryBound(to: Int.self).pointee }
      : .text(kind, at: 0)
    return ErasedShape(id: .single(kind), name: "", meaning: "", own: own, fields: [])
  }
}
