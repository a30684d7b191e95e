extension Array<UInt8> {
  /// Appends a text's UTF-8.
  @inlinable @inline(__always)
  package mutating func append(text: String) { text.withBytes { append(contentsOf: $0) } }

  /// Appends a text that is part of the program.
  @inlinable @inline(__always)
  package mutating func append(literal text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}
