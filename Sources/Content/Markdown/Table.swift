import CCMark

/// A table that waits for its place in the document: its shape, its words, and the inlines that libcmark found in each
/// cell.
struct Table {
  let shape: TableShape
  let leaf: LeafText
  /// The paragraph before the table in the same lines.
  var lead: OpaquePointer?
  /// The inlines of each cell, below a node that is not in the tree any more; nil where a cell is empty. The header
  /// first.
  var cells: [[OpaquePointer?]] = []
  /// A rule follows, whose line CommonMark takes for one that makes a heading of the rows.
  let isRuled: Bool

  func free() {
    if let lead { cmark_node_free(lead) }
    for case let cell? in cells.joined() { cmark_node_free(cell) }
  }
}
