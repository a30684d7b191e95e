/// A list where it lies in a model.
///
/// It cannot be copied: no reference to the list is counted while it is gone through, as with ``BorrowedText``.
@frozen @usableFromInline
struct BorrowedList<Element>: ~Copyable {
  // The only property: it lies in memory as the list does.
  @usableFromInline let elements: [Element]

  @inlinable @inline(__always)
  borrowing func withRows(_ body: (Rows) -> Void) { elements.withRows(body) }
}
