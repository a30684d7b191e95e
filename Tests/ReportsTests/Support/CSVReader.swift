/// Reads CSV as RFC 4180 has it: lines of fields, ended by CR LF.
enum CSVReader {
  static func read(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if place < bytes.count, bytes[place] == byte {
          field.append(byte)
          place += 1
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), field.isEmpty {
        isQuoted = true
      } else if byte == separator || byte == 0x0D {
        line.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0D {
          lines.append(line)
          line = []
          place += 1
        }
      } else {
        field.append(byte)
      }
    }
    return lines
  }
}
