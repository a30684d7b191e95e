import Glibc

extension UnsafeRawBufferPointer {
  /// The offset of the first `byte`, by the C library, which looks at many bytes at once; nil where there is none.
  package func firstPlace(of byte: UInt8) -> Int? {
    guard let base = baseAddress, let found = memchr(base, Int32(byte), count) else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
