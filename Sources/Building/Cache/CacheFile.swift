import Files

/// The form of the cache's files: which form, a fingerprint of the rest, the rest.
enum CacheFile {
  static func bytes(_ magic: String, _ body: [UInt8]) -> [UInt8] {
    var head = CacheWriter()
    head.add(magic)
    head.add(Fingerprint(ofMany: body))
    return head.bytes + body
  }

  /// What `read` makes of the rest; nil where a single bit is not as it was written.
  static func body<Value>(_ magic: String, of bytes: [UInt8], _ read: (UnsafeRawBufferPointer) -> Value?) -> Value? {
    var reader = CacheReader(bytes)
    guard reader.text() == magic, let checksum = reader.fingerprint() else { return nil }
    return bytes.withUnsafeBytes { bytes in
      let body = UnsafeRawBufferPointer(rebasing: bytes[reader.offset...])
      return Fingerprint(ofMany: body) == checksum ? read(body) : nil
    }
  }

  /// The same of what holds for one program and one pair of folders, which come first.
  static func bytes(_ magic: String, of setting: Fingerprint, _ write: (inout ValueCoder) -> Void) -> [UInt8] {
    var body = ValueCoder()
    var setting = setting
    body.pass(&setting)
    write(&body)
    return bytes(magic, body.bytes)
  }

  /// What `read` makes of the rest; nil also where it is of another setting, and where `read` does not read all of it.
  static func body<Value>(
    _ magic: String, _ setting: Fingerprint, of bytes: [UInt8], _ read: (inout ValueCoder) -> Value?
  ) -> Value? {
    body(magic, of: bytes) { body in
      var reader = ValueCoder(reading: body)
      var written = Fingerprint.zero
      reader.pass(&written)
      guard written == setting, let value = read(&reader), reader.isAtEnd, !reader.isDamaged else { return nil }
      return value
    }
  }
}
