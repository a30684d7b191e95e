/// What a name stands for, without its model's type: how it is fetched from the memory of a model.
///
/// Every closure takes a pointer to one initialised model of the type that the name was declared for.
@usableFromInline
package struct Value: Sendable {
  /// What a name may stand for.
  @usableFromInline
  package enum Kind: Sendable, Hashable {
    case text, link, html, number, flag, record, list
  }

  package typealias Model = UnsafeRawPointer
  @usableFromInline package typealias TextReader = @Sendable (UnsafeRawPointer) -> String
  @usableFromInline package typealias NumberReader = @Sendable (UnsafeRawPointer) -> Int
  @usableFromInline package typealias FlagReader = @Sendable (UnsafeRawPointer) -> Bool
  @usableFromInline package typealias RowsReader = @Sendable (UnsafeRawPointer, (Rows) -> Void) -> Void

  package var kind: Kind
  /// Whether it may be missing.
  package var isOptional = false
  /// How it prints: texts, links and markup.
  package var text: TextReader?
  /// A number, or how many rows a list has.
  package var number: NumberReader?
  /// Whether a section over it is shown.
  package var truth: FlagReader
  /// What a section over it enters. Nil for flags, which only decide.
  package var rows: RowsReader?
  /// The shape of what is entered. Asked for only when a template enters it, since types may hold each other.
  package var element: (@Sendable () -> ErasedShape)?
  /// The values that a text is limited to, for dynamic names; empty where it is free.
  package var possible: [String] = []
}
