/// A text where it lies in a model.
///
/// It cannot be copied: no reference to the text is counted while it is shown, which all cores would do at every tag of every page.
struct BorrowedText: ~Copyable {
  // The only property: it lies in memory as the text does.
  private let text: String

  @inline(__always)
  borrowing func append(to out: inout OutputBuffer, escape: Escape) { out.append(text, escape: escape) }
}
