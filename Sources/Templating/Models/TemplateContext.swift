/// A type whose values a template can show.
///
/// The shape is declared once a type, and is all that a template sees of it:
///
/// ```swift
/// extension Meeting: TemplateContext {
///   static let shape = Shape<Meeting>(
///     "meeting", "One meeting of a cluster.",
///     [
///       .text("title", "What the meeting is called.") { $0.title },
///       .list("scores", "The scores, best first.") { $0.scores },
///     ])
/// }
/// ```
public protocol TemplateContext: Sendable {
  /// The names that templates may use of a value of this type.
  static var shape: Shape<Self> { get }
}
