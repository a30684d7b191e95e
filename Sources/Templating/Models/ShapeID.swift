/// What tells one shape from another.
@usableFromInline
package enum ShapeID: Sendable, Hashable {
  /// The shape of a Swift type.
  case type(ObjectIdentifier)
  /// A shape made while running, by who counts them.
  case dynamic(Int)
  /// The shape of a single text, link, markup or number.
  case single(Value.Kind)
}
