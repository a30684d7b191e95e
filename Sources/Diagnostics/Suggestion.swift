/// "Did you mean": the known names nearest to one that is not known.
public enum Suggestion {
  /// The candidates nearest to `word`, best first, at most `limit`.
  ///
  /// A candidate is near when it is the same after `fold` (so that `thuan thanh` finds `thuan-thanh`), or when a
  /// third of its letters, and at least one, would have to change. Equal distances keep the candidates' order.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>, limit: Int = 3, fold: (String) -> String = { $0.lowercased() }
  ) -> [String] {
    let folded = Array(fold(word).unicodeScalars.prefix(longest))
    var near: [(distance: Int, order: Int, name: String)] = []
    for (order, candidate) in candidates.enumerated() {
      let other = Array(fold(candidate).unicodeScalars.prefix(longest))
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

  /// The optimal string alignment distance (insert, delete, replace, swap two neighbours), or nil above `limit`.
  static func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
    if abs(left.count - right.count) > limit { return nil }
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i] + Array(repeating: 0, count: right.count)
      for j in 1...right.count {
        let replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
        current[j] = min(replaced, previous[j] + 1, current[j - 1] + 1)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          current[j] = min(current[j], beforePrevious[j - 2] + 1)
        }
      }
      if current.min() ?? 0 > limit { return nil }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }
}
