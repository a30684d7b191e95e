/// A field without its model's type.
@usableFromInline
package struct ErasedField: Sendable {
  package let name: String
  package let meaning: String
  package let value: Value

  @usableFromInline
  package init(name: String, meaning: String, value: Value) {
    self.name = name
    self.meaning = meaning
    self.value = value
  }
}
