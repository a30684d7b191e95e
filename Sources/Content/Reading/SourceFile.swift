import Bytes
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

  /// The text of a file, or what is wrong with it. Line ends of any kind are as they were but for a lone carriage return, which becomes
  /// a line feed; Unicode's line separators, which editors and YAML disagree about, become blanks.
  static func normalise(_ raw: [UInt8], path: String) -> Result<SourceFile, InvalidText> {
    var bytes = raw
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    endLinesAlike(&bytes)
    let scan = bytes.withUnsafeBufferPointer(Scan.init)
    if let offset = scan.invalid {
      return .failure(InvalidText(finding: .invalidUTF8(at: location(of: offset, in: bytes, path: path))))
    }
    if let offset = scan.control {
      return .failure(InvalidText(finding: .controlCharacter(at: location(of: offset, in: bytes, path: path))))
    }
    if scan.hasSeparators { bytes = withoutSeparators(bytes) }
    if !bytes.withUnsafeBufferPointer(VietnameseText.isNFCQuick) { bytes = composed(bytes) }
    return .success(SourceFile(path: path, bytes: bytes))
  }

  /// The file is not text.
  struct InvalidText: Error { let finding: Finding }

  /// The offset of the first character that no text may hold, if there is one: a control, one that turns the direction of writing and could show
  /// something else than is written, a byte order mark in the middle, U+FFFE.
  static func firstControl(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let scan = Scan(bytes)
    return scan.control ?? scan.invalid
  }

  /// What one walk through the bytes finds.
  private struct Scan {
    /// The offset of the first byte that is not UTF-8, or of a NUL, which UTF-16 is full of.
    var invalid: Int?
    /// The offset of the first character that no text may hold.
    var control: Int?
    /// Whether there is a NEXT LINE, LINE SEPARATOR or PARAGRAPH SEPARATOR.
    var hasSeparators = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      guard let base = bytes.baseAddress else { return }
      var offset = 0
      while offset < bytes.count {
        let byte = base[offset]
        if (0x20..<0x7F).contains(byte) || byte == 0x0A {
          offset += 1
          continue
        }
        if byte < 0x80 {
          if byte == 0 { invalid = offset; return }
          if ![0x09, 0x0A, 0x0D].contains(byte), control == nil { control = offset }
          offset += 1
          continue
        }
        // The letters of Vietnamese: U+00C0 to U+01BF in two bytes, U+1E00 to U+1EFF in three.
        if (0xC3...0xC6).contains(byte), offset + 1 < bytes.count, base[offset + 1] & 0xC0 == 0x80 {
          offset += 2
          continue
        }
        if byte == 0xE1, offset + 2 < bytes.count, base[offset + 1] & 0xFC == 0xB8, base[offset + 2] & 0xC0 == 0x80 {
          offset += 3
          continue
        }
        var scalar: Int32 = 0
        let width = utf8proc_iterate(base + offset, bytes.count - offset, &scalar)
        if width < 1 { invalid = offset; return }
        switch scalar {
        case 0x85, 0x2028, 0x2029: hasSeparators = true
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
          if control == nil { control = offset }
        default: break
        }
        offset += width
      }
    }
  }

  private static func endLinesAlike(_ bytes: inout [UInt8]) {
    guard var position = bytes.withUnsafeBytes({ $0.firstPlace(of: 0x0D) }) else { return }
    while position < bytes.count {
      if bytes[position] == 0x0D, position + 1 == bytes.count || bytes[position + 1] != 0x0A { bytes[position] = 0x0A }
      position += 1
    }
  }

  private static func withoutSeparators(_ bytes: [UInt8]) -> [UInt8] {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar in
      [0x85, 0x2028, 0x2029].contains(scalar.value) ? " " : scalar
    }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
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

  /// Where a byte is. A file that is not text is quoted nowhere, so that its columns are counted in characters here.
  private static func location(of offset: Int, in bytes: [UInt8], path: String) -> SourceLocation {
    let before = bytes[..<offset]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let line = before.count { $0 == 0x0A } + 1
    return SourceLocation(
      path: path, point: SourcePoint(line: line, column: String(decoding: before[start...], as: UTF8.self).count + 1))
  }
}
