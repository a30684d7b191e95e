import Glibc

extension String {
  /// Calls `body` with the bytes of the text's UTF-8 where they lie.
  ///
  /// The standard library's `withUTF8` wants to be able to change the text: of a text that somebody else holds, too, a reference would be
  /// counted up and down each time, which takes longer than to look at most texts.
  @inlinable @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return try text.withUTF8(body)
  }
}

extension String {
  /// Texts, one behind the other, in one piece of memory.
  package init(
    joining first: borrowing String, _ second: borrowing String, _ third: borrowing String = "",
    _ fourth: borrowing String = "", _ fifth: borrowing String = ""
  ) {
    let size = first.utf8.count + second.utf8.count + third.utf8.count + fourth.utf8.count + fifth.utf8.count
    self.init(atMost: size) { pen in
      pen.put(first)
      pen.put(second)
      pen.put(third)
      pen.put(fourth)
      pen.put(fifth)
    }
  }
}

extension String {
  /// Whether two texts have the same bytes, whatever Unicode takes for the same.
  package func hasSameBytes(as other: borrowing String) -> Bool {
    withBytes { first in
      other.withBytes { second in
        guard first.count == second.count else { return false }
        guard let base = first.baseAddress, let otherBase = second.baseAddress else { return true }
        return memcmp(base, otherBase, first.count) == 0
      }
    }
  }
}

extension [String] {
  /// The texts, with `separator` between any two, in one piece of memory.
  package func joined(by separator: String) -> String {
    guard count > 1 else { return first ?? "" }
    let size = reduce((count - 1) * separator.utf8.count) { $0 + $1.utf8.count }
    return String(atMost: size) { pen in
      for (place, text) in enumerated() {
        if place > 0 { pen.put(separator) }
        pen.put(text)
      }
    }
  }
}
