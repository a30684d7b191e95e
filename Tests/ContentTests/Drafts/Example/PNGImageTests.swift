import Testing

@testable import Content

@Suite("Pictures of the example")
struct PNGImageTests {
  /// Lengths on both sides of every step of the code for runs, and pixels above 143, whose codes are longer.
  private static let samples: [PNGImage] = {
    var runs = PNGImage(width: 300, height: 40, palette: Array(repeating: (0, 0, 0), count: 256))
    for row in 0..<40 {
      var place = row * 300
      var length = row * 7 + 1
      var colour = UInt8(row * 6)
      while place < (row + 1) * 300 {
        for pixel in place..<min(place + length, (row + 1) * 300) { runs.pixels[pixel] = colour }
        place += length
        length = max(1, length / 2)
        colour = colour &+ 83
      }
    }
    var noise = PNGImage(width: 17, height: 9, palette: Array(repeating: (9, 8, 7), count: 256))
    for pixel in noise.pixels.indices { noise.pixels[pixel] = UInt8(truncatingIfNeeded: pixel &* 97) }
    return [runs, noise, PNGImage(width: 1, height: 1, palette: [(1, 2, 3)])]
  }()

  @Test("The pixels are read back as they were", arguments: samples.indices)
  func readBack(_ index: Int) throws {
    let image = Self.samples[index]
    let chunks = try #require(Self.chunks(image.bytes))
    #expect(chunks.map(\.type) == ["IHDR", "PLTE", "IDAT", "IEND"])
    let rows = try #require(FixedInflater.inflate(Array(chunks[2].data.dropFirst(2).dropLast(4))))
    #expect(rows.count == (image.width + 1) * image.height)
    var pixels: [UInt8] = []
    for row in 0..<image.height {
      #expect(rows[row * (image.width + 1)] == 2)
      for column in 0..<image.width {
        let above = row == 0 ? 0 : pixels[(row - 1) * image.width + column]
        pixels.append(rows[row * (image.width + 1) + 1 + column] &+ above)
      }
    }
    #expect(pixels == image.pixels)
  }

  @Test("The check sums are those of the specifications")
  func checkSums() {
    let bytes = PNGImage(width: 1, height: 1, palette: [(1, 2, 3)]).bytes
    // An empty IEND chunk has a check sum that every PNG ends in; Adler-32 of 02 00 is 0x00060003.
    #expect(bytes.suffix(8) == [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
    let data = Self.chunks(bytes)?[2].data ?? []
    #expect(data.suffix(4) == [0x00, 0x06, 0x00, 0x03])
  }

  @Test(
    "A scene is a picture of 960 by 640 that says what it shows",
    arguments: [ExamplePicture.Scene.hall, .signing, .handover])
  func scenes(_ scene: ExamplePicture.Scene) {
    let bytes = ExamplePicture(scene: scene).png
    #expect(bytes[16..<24] == [0, 0, 3, 192, 0, 0, 2, 128])
    #expect(bytes.count < 20_000)
    #expect(scene.alternative.count > 40)
  }

  private static func chunks(_ bytes: [UInt8]) -> [(type: String, data: ArraySlice<UInt8>)]? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    var chunks: [(String, ArraySlice<UInt8>)] = []
    var place = 8
    while place + 12 <= bytes.count {
      let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      guard place + 12 + length <= bytes.count else { return nil }
      chunks.append(
        (String(decoding: bytes[place + 4..<place + 8], as: UTF8.self), bytes[place + 8..<place + 8 + length]))
      place += 12 + length
    }
    return place == bytes.count ? chunks : nil
  }
}

/// Reads one block with fixed codes whose distances are all 1, by RFC 1951; nil for anything else.
private struct FixedInflater {
  private let bytes: [UInt8]
  private var place = 0

  static func inflate(_ bytes: [UInt8]) -> [UInt8]? {
    var inflater = FixedInflater(bytes: bytes)
    return inflater.read()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bit() -> Int {
    defer { place += 1 }
    return place / 8 < bytes.count ? Int(bytes[place / 8] >> (place % 8)) & 1 : 0
  }

  private mutating func number(_ length: Int) -> Int { (0..<length).reduce(0) { $0 | bit() << $1 } }

  private mutating func symbol() -> Int {
    var code = (0..<7).reduce(0) { code, _ in code << 1 | bit() }
    if code < 0b0011000 { return 256 + code }
    code = code << 1 | bit()
    if code < 0b11000000 { return code - 0x30 }
    if code < 0b11001000 { return 280 + code - 0b11000000 }
    return 144 + (code << 1 | bit()) - 0b110010000
  }

  private mutating func read() -> [UInt8]? {
    guard bit() == 1, number(2) == 1 else { return nil }
    let bases = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    let extras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    var output: [UInt8] = []
    while place / 8 < bytes.count {
      let symbol = symbol()
      if symbol == 256 { return output }
      if symbol < 256 { output.append(UInt8(symbol)); continue }
      guard symbol <= 285, let last = output.last else { return nil }
      let length = bases[symbol - 257] + number(extras[symbol - 257])
      guard number(5) == 0 else { return nil }
      output += Array(repeating: last, count: length)
    }
    return nil
  }
}
