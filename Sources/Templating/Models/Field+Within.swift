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
    var value = self
    if let text { value.text = { text($0 + offset) } }
    if let number { value.number = { number($0 + offset) } }
    let truth = truth
    value.truth = { truth($0 + offset) }
    if let rows { value.rows = { rows($0 + offset, $1) } }
    return value
  }
}
