/// Values of one type that lie in memory one after the other: what a section goes through. Valid only while the
/// body that is given it runs.
@usableFromInline
package struct Rows {
  /// The first value. Nil only where there is none.
  package let base: UnsafeRawPointer?
  package let count: Int
  /// The distance from one value to the next, in bytes.
  package let stride: Int

  @usableFromInline
  package init(base: UnsafeRawPointer?, count: Int, stride: Int) {
    self.base = base
    self.count = base == nil ? 0 : count
    self.stride = stride
  }

  /// No values.
  @usableFromInline package static var none: Rows { Rows(base: nil, count: 0, stride: 0) }
}

extension Array {
  /// Calls `body` with the elements where they lie.
  @inlinable @inline(__always)
  package func withRows(_ body: (Rows) -> Void) {
    withUnsafeBufferPointer {
      body(Rows(base: UnsafeRawPointer($0.baseAddress), count: $0.count, stride: MemoryLayout<Element>.stride))
    }
  }
}
