/// A shape without its model's type: what the compiler resolves names with.
@usableFromInline
package final class ErasedShape: Sendable {
  package let id: ShapeID
  package let name: String
  package let meaning: String
  /// What `{{.}}` stands for; nil where a value of this shape is not shown itself.
  package let own: Value?
  package let fields: [ErasedField]
  private let places: [String: Int]

  @usableFromInline
  package init(id: ShapeID, name: String, meaning: String, own: Value?, fields: [ErasedField]) {
    self.id = id
    self.name = name
    self.meaning = meaning
    self.own = own
    self.fields = fields
    places = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value behind a name, nil where the shape has no such field.
  package subscript(name: String) -> Value? { places[name].map { fields[$0].value } }
}
