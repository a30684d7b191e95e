/// What may stand in markup, and how.
enum MarkupText {
  /// `text` as the text or attribute of an element.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars where !isForbidden(scalar) {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// `bytes` without what may not stand in markup; nil if there is no such thing in them.
  static func cleaned(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard let first = bytes.indices.first(where: { forbiddenLength(bytes, at: $0) > 0 }) else { return nil }
    var clean = Array(bytes[..<first])
    var offset = first
    while offset < bytes.count {
      let length = forbiddenLength(bytes, at: offset)
      if length == 0 { clean.append(bytes[offset]) }
      offset += max(1, length)
    }
    return clean
  }

  static func cleaned(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBufferPointer { cleaned($0) } ?? Array(bytes)
  }

  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0) }))
  }

  /// Controls other than tab and line feed, and code points that are no characters: HTML allows them in no form, and
  /// U+0001 is the site's own mark of a link. A carriage return comes only from a character reference.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// How long the forbidden character is that begins at `offset`; 0 if none does.
  static func forbiddenLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return (first < 0x20 && first != 0x09 && first != 0x0A) || first == 0x7F ? 1 : 0 }
    func byte(_ distance: Int) -> UInt8 { offset + distance < bytes.count ? bytes[offset + distance] : 0 }
    switch first {
    case 0xC2: return byte(1) < 0xA0 ? 2 : 0
    case 0xEF where byte(1) == 0xB7: return (0x90...0xAF).contains(byte(2)) ? 3 : 0
    case 0xEF where byte(1) == 0xBF: return byte(2) >= 0xBE ? 3 : 0
    case 0xF0...0xF4: return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `first` stands somewhere directly before `second`.
  func contains(_ first: UInt8, before second: UInt8) -> Bool {
    indices.dropLast().contains { self[$0] == first && self[$0 + 1] == second }
  }
}
