import Glibc

extension String {
  /// Whether this text comes before another by the bytes of their UTF-8: the same order everywhere, whatever the language.
  package func precedes(_ other: String) -> Bool {
    var (left, right) = (self, other)
    return left.withUTF8 { left in
      right.withUTF8 { right in
        let count = min(left.count, right.count)
        guard count > 0, let first = left.baseAddress, let second = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(first, second, count)
        return order != 0 ? order < 0 : left.count < right.count
      }
    }
  }
}
