extension JSONValue.Member {
  /// A member of an object whose members are not known when the program is written.
  package init(_ name: String, _ value: JSONValue) { self.init(name: name, value: value) }
}
