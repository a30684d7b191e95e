import Files

/// The form of the cache's files: which form, a fingerprint of the rest, the rest.
enum CacheFile {
  /// - Parameter size: about how many bytes `write` is going to write.
  static func bytes(_ magic: String, expecting size: Int = 0, _ write: (inout ValueCoder) -> Void) -> [UInt8] {
    var head = CacheWriter()
    head.add(magic)
    let place = head.bytes.count
    head.add(Fingerprint.zero)
    var body = ValueCoder(behind: head.bytes, expecting: size)
    write(&body)
    body.seal(at: place)
    return body.bytes
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
  static func bytes(
    _ magic: String, of setting: Fingerprint, expecting size: Int = 0, _ write: (inout ValueCoder) -> Void
  ) -> [UInt8] {
    bytes(magic, expecting: size) { body in
      var setting = setting
      body.pass(&setting)
      write(&body)
    }
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
