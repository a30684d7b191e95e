import CUTF8Proc
import Diagnostics
import Emulation
import Glibc

/// A text file as it is read: without a byte order mark, checked to be UTF-8, in Unicode's normal form C.
struct SourceFile {
  /// Relative to the site's root.
  let path: String
  /// Valid UTF-8 in NFC.
  let bytes: [UInt8]

  /// The text of a file, or what is wrong with it.
  static func normalise(_ raw: [UInt8], path: String) -> Result<SourceFile, InvalidText> {
    var bytes = raw
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if let offset = firstInvalid(bytes) {
      return .failure(InvalidText(finding: .invalidUTF8(at: SourceLocation(path: path, point: point(at: offset, in: bytes)))))
    }
    if !bytes.withUnsafeBufferPointer(VietnameseText.isNFCQuick) { bytes = composed(bytes) }
    return .success(SourceFile(path: path, bytes: bytes))
  }

  /// The file is not text.
  struct InvalidText: Error { let finding: Finding }

  /// The offset of the first byte that is not UTF-8, or of a NUL.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer -> Int? in
      guard let base = buffer.baseAddress else { return nil }
      var offset = 0
      while offset < buffer.count {
        let byte = base[offset]
        if byte < 0x80 {
          if byte == 0 { return offset }
          offset += 1
          continue
        }
        var scalar: Int32 = 0
        let width = utf8proc_iterate(base + offset, buffer.count - offset, &scalar)
        if width < 1 { return offset }
        offset += width
      }
      return nil
    }
  }

  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { buffer -> [UInt8] in
      var out: UnsafeMutablePointer<UInt8>?
      let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
      let count = utf8proc_map(buffer.baseAddress, buffer.count, &out, options)
      guard count >= 0, let out else { return bytes }
      defer { free(out) }
      return Array(UnsafeBufferPointer(start: out, count: count))
    }
  }

  /// The line and column of a byte.
  static func point(at offset: Int, in bytes: [UInt8]) -> SourcePoint {
    var line = 1
    var start = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    // Continuation bytes begin no scalar.
    let column = bytes[start..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePoint(line: line, column: column)
  }
}
