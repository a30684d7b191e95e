extension Field {
  /// The same name for a type that has a `Model` as a stored property: it is read where it lies, and the rest is not touched.
  public func within<Whole: Sendable>(_ part: KeyPath<Whole, Model>) -> Field<Whole> {
    guard let offset = MemoryLayout<Whole>.offset(of: part) else {
      preconditionFailure("\(erased.name): fields can only be taken from a stored property")
    }
    return Field<Whole>(erased.name, erased.meaning, erased.value.moved(by: offset))
  }
}

extension Value {
  /// The same value where its model begins `offset` bytes further on.
  package func moved(by offset: Int) -> Value {
    if offset == 0 { return self }
    let truth = truth
    return Value(
      kind: kind, isOptional: isOptional,
      text: text.map { read -> TextReader in { read($0 + offset) } },
      number: number.map { read -> NumberReader in { read($0 + offset) } },
      truth: { truth($0 + offset) },
      rows: rows.map { read -> RowsReader in { read($0 + offset, $1) } },
      element: element, place: place.map { TextPlace(offset: $0.offset + offset, isOptional: $0.isOptional) },
      bytes: bytes.map { read -> RowsReader in { read($0 + offset, $1) } },
      recordOffset: recordOffset.map { $0 + offset }, possible: possible)
  }
}
