/// What a name stands for, without its model's type: how it is fetched from the memory of a model.
///
/// Every closure takes a pointer to one initialised model of the type that the name was declared for. It is a reference, since the compiler looks
/// up one for each tag of each page.
@usableFromInline
package final class Value: Sendable {
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

  /// A text in the memory of a model: whoever shows it there need not count a reference to it.
  @usableFromInline
  package struct TextPlace: Sendable {
    /// Where it begins in the model, in bytes.
    package let offset: Int
    /// Whether a `String?` lies there and not a `String`.
    package let isOptional: Bool
  }

  package let kind: Kind
  /// Whether it may be missing.
  package let isOptional: Bool
  /// How it prints: texts, links and markup.
  package let text: TextReader?
  /// A number, or how many rows a list has.
  package let number: NumberReader?
  /// Whether a section over it is shown.
  package let truth: FlagReader
  /// What a section over it enters. Nil for flags, which only decide.
  package let rows: RowsReader?
  /// The shape of what is entered. Asked for only when a template enters it, since types may hold each other.
  package let element: (@Sendable () -> ErasedShape)?
  /// Where a text lies that can be shown from there.
  package let place: TextPlace?
  /// Markup that is made as UTF-8: its bytes, as rows of one byte each.
  package let bytes: RowsReader?
  /// Where a record lies that is always there, in bytes from its model's beginning.
  package let recordOffset: Int?
  /// The values that a text is limited to, for dynamic names; empty where it is free.
  package let possible: [String]

  package init(
    kind: Kind, isOptional: Bool = false, text: TextReader? = nil, number: NumberReader? = nil,
    truth: @escaping FlagReader, rows: RowsReader? = nil, element: (@Sendable () -> ErasedShape)? = nil,
    place: TextPlace? = nil, bytes: RowsReader? = nil, recordOffset: Int? = nil, possible: [String] = []
  ) {
    self.kind = kind
    self.isOptional = isOptional
    self.text = text
    self.number = number
    self.truth = truth
    self.rows = rows
    self.element = element
    self.place = place
    self.bytes = bytes
    self.recordOffset = recordOffset
    self.possible = possible
  }
}
