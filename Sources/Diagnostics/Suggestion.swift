/// "Did you mean": the known names nearest to one that is not known.
public enum Suggestion {
  /// The candidates nearest to `word`, best first, at most `limit`.
  ///
  /// A candidate is near when it is the same after `fold` (so that `thuan thanh` finds `thuan-thanh`), or when a
  /// third of its letters, and at least one, would have to change. Equal distances keep the candidates' order.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>, limit: Int = 3,
    fold: (String) -> String = { $0.lowercased() }
  ) -> [String] {
    let folded = letters(of: word, fold)
    var near: [(distance: Int, order: Int, name: String)] = []
    for (order, candidate) in candidates.enumerated() {
      let other = letters(of: candidate, fold)
      let allowed = max(1, max(folded.count, other.count) / 3)
      if let distance = editDistance(folded, other, atMost: allowed) {
        near.append((distance, order, candidate))
      }
    }
    near.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
    var seen = Set<String>()
    return near.map(\.name).filter { seen.insert($0).inserted }.prefix(limit).map { $0 }
  }

  /// Names longer than this are compared by their beginnings, so that a hostile name costs no more than an honest one.
  private static let longest = 80

  /// Folding may drop letters (marks, white space), but hardly three of four.
  private static func letters(of name: String, _ fold: (String) -> String) -> [Unicode.Scalar] {
    let beginning = name.unicodeScalars.prefix(longest * 4)
    return Array(fold(String(String.UnicodeScalarView(beginning))).unicodeScalars.prefix(longest))
  }

  /// The optimal string alignment distance (insert, delete, replace, swap two neighbours), or nil above `limit`.
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    // Nothing further than `limit` from the diagonal can lead to a distance within it.
    let outside = limit + 1
    var beforePrevious = Array(repeating: outside, count: right.count + 1)
    var previous = (0...right.count).map { min($0, outside) }
    var current = beforePrevious
    for i in 1...left.count {
      let first = max(1, i - limit)
      let last = min(right.count, i + limit)
      if first > last { return nil }
      current[first - 1] = first == 1 ? min(i, outside) : outside
      var nearest = current[first - 1]
      for j in first...last {
        let replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        var best = min(replaced, previous[j] + 1, current[j - 1] + 1, outside)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, beforePrevious[j - 2] + 1)
        }
        current[j] = best
        nearest = min(nearest, best)
      }
      if last < right.count { current[last + 1] = outside }
      if nearest > limit { return nil }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
