import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Hands over every line, without its end; what stands behind the last line end is one too.
  package func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var rest = self
    while let base = rest.baseAddress, let end = memchr(base, Int32(UInt8(ascii: "\n")), rest.count) {
      let count = UnsafeRawPointer(end) - UnsafeRawPointer(base)
      body(UnsafeBufferPointer(start: base, count: count))
      rest = UnsafeBufferPointer(start: base + count + 1, count: rest.count - count - 1)
    }
    body(rest)
  }
}
