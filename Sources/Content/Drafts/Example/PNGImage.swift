/// A picture of at most 256 colours, written as PNG (ISO/IEC 15948).
///
/// Compressed by runs alone: drawings of flat areas need no more, and the bytes are the same on every machine.
struct PNGImage: Sendable {
  let width: Int
  let height: Int
  /// Red, green and blue of each colour.
  let palette: [(UInt8, UInt8, UInt8)]
  /// The number of each pixel's colour, rows from the top.
  var pixels: [UInt8]

  init(width: Int, height: Int, palette: [(UInt8, UInt8, UInt8)]) {
    self.width = width
    self.height = height
    self.palette = palette
    pixels = Array(repeating: 0, count: width * height)
  }

  var bytes: [UInt8] {
    let header = Self.big(UInt32(width)) + Self.big(UInt32(height)) + [8, 3, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + chunk("PLTE", palette.flatMap { [$0.0, $0.1, $0.2] }) + chunk("IDAT", compressed) + chunk("IEND", [])
  }

  private static func big(_ value: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

  private func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return Self.big(UInt32(data.count)) + body + Self.big(Self.crc(body))
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }

  /// Every row as its difference from the row above (filter "up"), so that flat areas become runs of zeros.
  private var filtered: [UInt8] {
    var data: [UInt8] = []
    data.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      data.append(2)
      for place in row * width..<(row + 1) * width {
        data.append(pixels[place] &- (row == 0 ? 0 : pixels[place - width]))
      }
    }
    return data
  }

  /// A zlib stream (RFC 1950) of one block with fixed codes (RFC 1951), whose only repetitions are those of the byte before.
  private var compressed: [UInt8] {
    let data = filtered
    var bits = BitWriter()
    bits.write(1, 1)
    bits.write(1, 2)
    var place = 0
    while place < data.count {
      var run = 0
      if place > 0 {
        while run < 258, place + run < data.count, data[place + run] == data[place - 1] { run += 1 }
      }
      if run >= 3 {
        bits.writeRun(run)
        place += run
      } else {
        bits.writeSymbol(Int(data[place]))
        place += 1
      }
    }
    bits.writeSymbol(256)
    return [0x78, 0x01] + bits.finished + Self.big(Self.adler(data))
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var low: UInt32 = 1
    var high: UInt32 = 0
    for byte in bytes {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    return high << 16 | low
  }
}

/// Bits as RFC 1951 packs them: numbers from their lowest bit on, codes from their highest.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var current: UInt32 = 0
  private var count = 0

  mutating func write(_ value: Int, _ length: Int) {
    current |= UInt32(value) << count
    count += length
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: current))
      current >>= 8
      count -= 8
    }
  }

  private mutating func writeCode(_ code: Int, _ length: Int) {
    for bit in (0..<length).reversed() { write(code >> bit & 1, 1) }
  }

  /// A literal or length symbol in the fixed code.
  mutating func writeSymbol(_ symbol: Int) {
    switch symbol {
    case 0...143: writeCode(0x30 + symbol, 8)
    case 144...255: writeCode(0x190 + symbol - 144, 9)
    case 256...279: writeCode(symbol - 256, 7)
    default: writeCode(0xC0 + symbol - 280, 8)
    }
  }

  /// The byte before, `length` times (3 to 258).
  mutating func writeRun(_ length: Int) {
    if length == 258 {
      writeSymbol(285)
    } else {
      var symbol = 257
      var base = 3
      var extra = 0
      // Eight lengths of one each, then four each of 2, 4, 8 … lengths.
      while base + (1 << extra) <= length {
        base += 1 << extra
        symbol += 1
        extra = symbol < 265 ? 0 : (symbol - 261) / 4
      }
      writeSymbol(symbol)
      write(length - base, extra)
    }
    writeCode(0, 5)
  }

  var finished: [UInt8] { count > 0 ? bytes + [UInt8(truncatingIfNeeded: current)] : bytes }
}
