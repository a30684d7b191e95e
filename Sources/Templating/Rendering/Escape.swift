/// How a value is written so that it cannot be taken for markup.
enum Escape: UInt8, Sendable {
  /// As it is.
  case none
  /// `& < > " '` become references: right for text and for attributes in quotes.
  case html
  /// Like HTML; control characters, which XML cannot hold, are left out.
  case xml
  /// The inside of a JSON string.
  case json
  /// The inside of a JSON string in an HTML `script` element, where `< > &` would be read as markup.
  case scriptJSON

  /// What stands for `byte`: nil when it stands for itself.
  func replacement(_ byte: UInt8) -> StaticString? {
    switch self {
    case .none: nil
    case .html: Self.markup(byte)
    case .xml: Self.markup(byte) ?? (Self.isForbiddenInXML(byte) ? "" : nil)
    case .json: Self.string(byte)
    case .scriptJSON: Self.string(byte) ?? Self.stringInScript(byte)
    }
  }

  private static func markup(_ byte: UInt8) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    default: nil
    }
  }

  private static func isForbiddenInXML(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
  }

  private static func stringInScript(_ byte: UInt8) -> StaticString? {
    switch byte {
    case 0x26: "\\u0026"
    case 0x3C: "\\u003c"
    case 0x3E: "\\u003e"
    default: nil
    }
  }

  private static func string(_ byte: UInt8) -> StaticString? {
    switch byte {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    case 0x00: "\\u0000"
    case 0x01: "\\u0001"
    case 0x02: "\\u0002"
    case 0x03: "\\u0003"
    case 0x04: "\\u0004"
    case 0x05: "\\u0005"
    case 0x06: "\\u0006"
    case 0x07: "\\u0007"
    case 0x0B: "\\u000b"
    case 0x0E: "\\u000e"
    case 0x0F: "\\u000f"
    case 0x10: "\\u0010"
    case 0x11: "\\u0011"
    case 0x12: "\\u0012"
    case 0x13: "\\u0013"
    case 0x14: "\\u0014"
    case 0x15: "\\u0015"
    case 0x16: "\\u0016"
    case 0x17: "\\u0017"
    case 0x18: "\\u0018"
    case 0x19: "\\u0019"
    case 0x1A: "\\u001a"
    case 0x1B: "\\u001b"
    case 0x1C: "\\u001c"
    case 0x1D: "\\u001d"
    case 0x1E: "\\u001e"
    case 0x1F: "\\u001f"
    default: nil
    }
  }
}
