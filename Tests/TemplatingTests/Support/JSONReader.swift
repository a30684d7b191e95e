/// Reads JSON as RFC 8259 has it; nil where the bytes are none.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  static func read(_ bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes: bytes)
    guard let value = reader.value() else { return nil }
    reader.skipSpace()
    return reader.place == bytes.count ? value : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func value() -> JSONValue? {
    skipSpace()
    guard place < bytes.count else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "{"): return record()
    case UInt8(ascii: "["): return list()
    case UInt8(ascii: "\""): return string().map { .text($0) }
    case UInt8(ascii: "t"): return take("true") ? .flag(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .flag(false) : nil
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func record() -> JSONValue? {
    var fields: [String: JSONValue] = [:]
    place += 1
    skipSpace()
    if take("}") { return .record(fields) }
    repeat {
      skipSpace()
      guard let name = string() else { return nil }
      skipSpace()
      guard take(":"), let value = value() else { return nil }
      fields[name] = value
      skipSpace()
    } while take(",")
    return take("}") ? .record(fields) : nil
  }

  private mutating func list() -> JSONValue? {
    var items: [JSONValue] = []
    place += 1
    skipSpace()
    if take("]") { return .list(items) }
    repeat {
      guard let value = value() else { return nil }
      items.append(value)
      skipSpace()
    } while take(",")
    return take("]") ? .list(items) : nil
  }

  private mutating func number() -> JSONValue? {
    let start = place
    while place < bytes.count, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
    return place > start ? .number(String(decoding: bytes[start..<place], as: UTF8.self)) : nil
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var units: [UInt16] = []
    var run = place
    while place < bytes.count, bytes[place] >= 0x20 {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        units += String(decoding: bytes[run..<place], as: UTF8.self).utf16
        place += 1
        if byte == UInt8(ascii: "\"") { return String(decoding: units, as: UTF16.self) }
        guard let unit = escape() else { return nil }
        units.append(unit)
        run = place
      } else {
        place += 1
      }
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
