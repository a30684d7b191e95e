/// Gives each comment of a text to the item that it precedes or trails.
///
/// A comment behind something on its line trails that. A comment on lines of its own precedes the next item, unless it stands further in:
/// then it comes after what stands before it, at its own level (an item of a list that was commented out, say).
struct CommentPlacing {
  private var tree: SourceTree
  private let scalars: [Range<Int>]
  private let ends: [SourceTreeReader.End]
  private var pending: [Line] = []

  /// A comment on a line of its own, or an empty line.
  private struct Line {
    let index: Int
    let column: Int
    /// With its `#`; empty for an empty line.
    let text: String
  }

  static func place(
    in tree: SourceTree, scalars: [Range<Int>], ends: [SourceTreeReader.End]
  ) throws(SourceTreeReader.Unsupported) -> SourceTree {
    var placing = CommentPlacing(
      tree: tree, scalars: scalars.sorted { $0.lowerBound < $1.lowerBound },
      ends: ends.sorted { ($0.index, $1.isKey ? 1 : 0) < ($1.index, $0.isKey ? 1 : 0) })
    try placing.walk()
    return placing.tree
  }

  private mutating func walk() throws(SourceTreeReader.Unsupported) {
    let text = tree.text
    var index = 0
    var lineStart = 0
    var isLineEmpty = true
    var nextScalar = 0
    var nextItem = 0
    while index <= text.count {
      while nextItem < tree.items.count, tree.items[nextItem].start <= index {
        settle(before: nextItem)
        nextItem += 1
      }
      guard index < text.count else { break }
      if nextScalar < scalars.count, scalars[nextScalar].lowerBound == index {
        // libyaml counts to a block scalar the empty lines behind it, too.
        let start = index
        index = scalars[nextScalar].upperBound
        while index > start + 1, text[index - 1] == "\n" || text[index - 1] == " " { index -= 1 }
        nextScalar += 1
        isLineEmpty = false
        continue
      }
      switch text[index] {
      case "\n":
        if isLineEmpty { pending.append(Line(index: index, column: 0, text: "")) }
        lineStart = index + 1
        isLineEmpty = true
      case " ", "\t": break
      case "#":
        guard index == lineStart || text[index - 1] == " " || text[index - 1] == "\t" || isBracket(text[index - 1])
        else {
          throw SourceTreeReader.Unsupported()
        }
        let end = text[index...].firstIndex(of: "\n") ?? text.count
        take(index..<end, column: index - lineStart)
        index = end
        isLineEmpty = false
        continue
      case "-", ":", ",", "[", "]", "{", "}": isLineEmpty = false
      default: throw SourceTreeReader.Unsupported()
      }
      index += 1
    }
    finish()
  }

  private func isBracket(_ scalar: Unicode.Scalar) -> Bool { scalar == "[" || scalar == "{" || scalar == "," }

  private mutating func take(_ range: Range<Int>, column: Int) {
    var comment = tree.source(range)
    while comment.last == " " || comment.last == "\t" { comment.removeLast() }
    if let end = lastEnd(before: range.lowerBound), let item = end.item,
      !tree.text[end.index..<range.lowerBound].contains("\n"), pending.isEmpty
    {
      if end.isKey, tree.items[item].keyTrailing == nil {
        tree.items[item].keyTrailing = comment
        return
      } else if !end.isKey, tree.items[item].trailing == nil {
        tree.items[item].trailing = comment
        return
      }
    }
    pending.append(Line(index: range.lowerBound, column: column, text: comment))
  }

  private func lastEnd(before index: Int) -> SourceTreeReader.End? {
    var (low, high) = (0, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle].index <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? ends[low - 1] : nil
  }

  /// Gives the lines that are pending to the item that comes next, or to those before it.
  private mutating func settle(before next: Int) {
    guard !pending.isEmpty else { return }
    let lines = pending
    pending = []
    var blank = false
    var isLeading = tree.items[next].isFirst
    for line in lines {
      if line.text.isEmpty {
        blank = true
        continue
      }
      if !isLeading, let before = level(of: line, before: next),
        tree.items[before].isInFlow || tree.items[before].column > tree.items[next].column
      {
        tree.items[before].after += blank && !tree.items[before].isInFlow ? ["", line.text] : [line.text]
      } else {
        isLeading = true
        tree.items[next].leading += blank ? ["", line.text] : [line.text]
      }
      blank = false
    }
    if blank { tree.items[next].leading.append("") }
    if next == 0, let last = tree.items[0].leading.lastIndex(of: ""),
      tree.items[0].leading[..<last].contains(where: { !$0.isEmpty })
    {
      tree.header = Array(tree.items[0].leading[..<last].drop(while: \.isEmpty))
      tree.items[0].leading.removeSubrange(...last)
    }
  }

  /// The item before `next`, or one that holds it, that a comment line stands level with.
  private func level(of line: Line, before next: Int) -> Int? {
    var candidate: Int? = next - 1
    // Within brackets columns mean nothing: the comment follows what stands before it there.
    while let item = candidate {
      if tree.items[item].isInFlow {
        if let range = flow(around: item), range.contains(line.index) { return item }
      } else if tree.items[item].column <= line.column {
        return item
      }
      candidate = tree.items[item].parent
    }
    return nil
  }

  private func flow(around item: Int) -> Range<Int>? {
    let collection = tree.items[item].parent.map { tree.items[$0].value } ?? tree.root
    switch collection {
    case .sequence(_, let flow), .mapping(_, let flow): return flow
    case .scalar: return nil
    }
  }

  /// What comes after the last item.
  private mutating func finish() {
    var blank = false
    for line in pending {
      if line.text.isEmpty {
        blank = true
        continue
      }
      let lines = blank ? ["", line.text] : [line.text]
      if tree.footer.isEmpty, let before = level(of: line, before: tree.items.count), tree.items[before].parent != nil {
        tree.items[before].after += lines
      } else {
        tree.footer += lines
      }
      blank = false
    }
  }
}
