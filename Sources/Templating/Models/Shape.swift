/// What templates see of a type: the names of its fields, what they mean and how they are fetched.
public struct Shape<Model: Sendable>: Sendable {
  @usableFromInline package let erased: ErasedShape

  /// Declares the names of a type.
  ///
  /// - Parameters:
  ///   - name: The type's own name, for lists of what templates can show.
  ///   - meaning: One sentence: what a value of the type is.
  ///   - text: How a value prints when it is interpolated itself (`{{date}}`); where it is nil, that is a mistake.
  ///   - fields: The fields. Where two have the same name, the first one counts.
  @inlinable
  public init(
    _ name: String, _ meaning: String, text: (@Sendable (Model) -> String)? = nil, _ fields: [Field<Model>]
  ) {
    var own: Value?
    if let text {
      own = Value.text(.text) { text($0.assumingMemoryBound(to: Model.self).pointee) }
    }
    erased = ErasedShape(
      id: .type(ObjectIdentifier(Model.self)), name: name, meaning: meaning, own: own, fields: fields.map(\.erased))
  }
}
