/// Where two texts part.
enum Difference {
  /// The first line in which `found` is not `expected`, with its number; nil where they are the same.
  static func first(expected: String, found: String) -> String? {
    if expected == found { return nil }
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = found.split(separator: "\n", omittingEmptySubsequences: false)
    for number in 0..<max(left.count, right.count) {
      let pair = (number < left.count ? left[number] : "(nothing)", number < right.count ? right[number] : "(nothing)")
      if !pair.0.utf8.elementsEqual(pair.1.utf8) {
        return "line \(number + 1)\n  expected: \(pair.0)\n  found:    \(pair.1)"
      }
    }
    return "the same lines, but not the same bytes"
  }
}
