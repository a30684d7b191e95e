import Files

/// The form of the cache's files: which form, a fingerprint of the rest, the rest.
enum CacheFile {
  static func bytes(_ magic: String, _ body: [UInt8]) -> [UInt8] {
    var head = CacheWriter()
    head.add(magic)
    head.add(Fingerprint(body))
    return head.bytes + body
  }

  /// What `read` makes of the rest; nil where a single bit is not as it was written.
  static func body<Value>(_ magic: String, of bytes: [UInt8], _ read: (UnsafeRawBufferPointer) -> Value?) -> Value? {
    var reader = CacheReader(bytes)
    guard reader.text() == magic, let checksum = reader.fingerprint() else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let body = UnsafeRawBufferPointer(rebasing: bytes[reader.offset...])
      return Fingerprint(body) == checksum ? read(body) : nil
    }
  }
}
