import CZlib
import Testing

@testable import Building

@Suite("How workbooks are compressed")
struct WorkbookCompressionTests {
  @Test("Quickly: each part as zlib's level 3 makes it")
  func level() async throws {
    let movements = (1...300).map { "  - name: Phong trào số \($0 * 7919 % 1000)\n" }.joined()
    let record = "date: 2020-12-10\nkind: annual-review\ncluster: a/mot\nmovements:\n" + movements
    let site = try await SampleSite.make([record])
    let workbook = try Workbook.bytes(of: [try site.maker().table(.movements)], year: 2020, site.source)
    let parts = Self.parts(of: workbook)
    #expect(parts.count > 5)
    for part in parts {
      let text = try #require(Self.inflated(part.bytes, size: part.size))
      #expect(Self.deflated(text, level: 3) == part.bytes)
    }
    let large = try #require(parts.max { $0.size < $1.size })
    let text = try #require(Self.inflated(large.bytes, size: large.size))
    #expect(Self.deflated(text, level: Z_DEFAULT_COMPRESSION) != large.bytes)
  }

  /// The compressed bytes of each part, and its size before it was compressed, from the headers that stand before them.
  private static func parts(of archive: [UInt8]) -> [(bytes: [UInt8], size: Int)] {
    func number(_ place: Int, bytes: Int) -> Int { (0..<bytes).reduce(0) { $0 | Int(archive[place + $1]) << (8 * $1) } }
    var parts: [(bytes: [UInt8], size: Int)] = []
    var place = 0
    while number(place, bytes: 4) == 0x0403_4B50 {
      let start = place + 30 + number(place + 26, bytes: 2) + number(place + 28, bytes: 2)
      let end = start + number(place + 18, bytes: 4)
      parts.append((Array(archive[start..<end]), number(place + 22, bytes: 4)))
      place = end
    }
    return parts
  }

  private static func inflated(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    run(bytes, size: size) { stream, isEnd in
      isEnd
        ? inflateEnd(stream)
        : inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
          ? inflate(stream, Z_FINISH) : Z_STREAM_ERROR
    }
  }

  private static func deflated(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
    run(bytes, size: bytes.count + 1024) { stream, isEnd in
      isEnd
        ? deflateEnd(stream)
        : deflateInit2_(
          stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
          == Z_OK ? deflate(stream, Z_FINISH) : Z_STREAM_ERROR
    }
  }

  /// What zlib makes of the bytes in one go.
  private static func run(
    _ bytes: [UInt8], size: Int, _ step: (UnsafeMutablePointer<z_stream>, _ isEnd: Bool) -> Int32
  ) -> [UInt8]? {
    var bytes = bytes
    var result = [UInt8](repeating: 0, count: size)
    var stream = z_stream()
    let made: Int? = bytes.withUnsafeMutableBufferPointer { source in
      result.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        defer { _ = step(&stream, true) }
        return step(&stream, false) == Z_STREAM_END ? Int(stream.total_out) : nil
      }
    }
    return made.map { Array(result[..<$0]) }
  }
}
