/// JSON as RFC 8259 has it, as far as a published summary is read back. Numbers stay as they are written.
indirect enum JSONTree: Sendable, Equatable {
  case object([String: JSONTree])
  case array([JSONTree])
  case string(String)
  case number(String)
  case flag(Bool)
  case null

  /// nil where the bytes are no JSON, or nest deeper than summaries do.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd else { return nil }
    self = value
  }

  subscript(name: String) -> JSONTree? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  var array: [JSONTree] {
    if case .array(let values) = self { values } else { [] }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    var isAtEnd: Bool {
      mutating get {
        skipSpace()
        return place == bytes.count
      }
    }

    mutating func value(depth: Int) -> JSONTree? {
      skipSpace()
      guard depth < 64, place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "{"): return members(depth)
      case UInt8(ascii: "["): return elements(depth)
      case UInt8(ascii: "\""): return text().map { .string($0) }
      case UInt8(ascii: "t"): return take("true") ? .flag(true) : nil
      case UInt8(ascii: "f"): return take("false") ? .flag(false) : nil
      case UInt8(ascii: "n"): return take("null") ? .null : nil
      default: return number()
      }
    }

    private mutating func members(_ depth: Int) -> JSONTree? {
      var members: [String: JSONTree] = [:]
      place += 1
      skipSpace()
      if take("}") { return .object(members) }
      repeat {
        skipSpace()
        guard let name = text() else { return nil }
        skipSpace()
        guard take(":"), let value = value(depth: depth + 1) else { return nil }
        members[name] = value
        skipSpace()
      } while take(",")
      return take("}") ? .object(members) : nil
    }

    private mutating func elements(_ depth: Int) -> JSONTree? {
      var values: [JSONTree] = []
      place += 1
      skipSpace()
      if take("]") { return .array(values) }
      repeat {
        guard let value = value(depth: depth + 1) else { return nil }
        values.append(value)
        skipSpace()
      } while take(",")
      return take("]") ? .array(values) : nil
    }

    private mutating func number() -> JSONTree? {
      let start = place
      while place < bytes.count, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
      return place > start ? .number(String(decoding: bytes[start..<place], as: UTF8.self)) : nil
    }

    private mutating func text() -> String? {
      guard take("\"") else { return nil }
      var units: [UInt16] = []
      var run = place
      while place < bytes.count {
        let byte = bytes[place]
        guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          place += 1
          continue
        }
        units += String(decoding: bytes[run..<place], as: UTF8.self).utf16
        place += 1
        if byte == UInt8(ascii: "\"") { return String(decoding: units, as: UTF16.self) }
        guard let unit = escape() else { return nil }
        units.append(unit)
        run = place
      }
      return nil
    }

    private mutating func escape() -> UInt16? {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(byte)
      case UInt8(ascii: "b"): return 8
      case UInt8(ascii: "f"): return 12
      case UInt8(ascii: "n"): return 10
      case UInt8(ascii: "r"): return 13
      case UInt8(ascii: "t"): return 9
      case UInt8(ascii: "u"):
        guard place + 4 <= bytes.count else { return nil }
        defer { place += 4 }
        return UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
      default: return nil
      }
    }

    private mutating func take(_ mark: String) -> Bool {
      guard bytes[place...].starts(with: mark.utf8) else { return false }
      place += mark.utf8.count
      return true
    }

    private mutating func skipSpace() {
      while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }
  }
}
