import CPhotograph
import Testing

@testable import Photographs

@Suite struct RenditionsTests {
  /// The colour of one pixel of a JPEG.
  private func colour(of bytes: [UInt8], x: Int, y: Int) throws -> [Int] {
    var picture = photograph()
    let result = bytes.withUnsafeBufferPointer { photograph_read($0.baseAddress, $0.count, 10_000, 1 << 40, &picture) }
    defer { photograph_free(&picture) }
    try #require(result == PHOTOGRAPH_OK)
    let pixels = try #require(picture.pixels)
    let place = (y * Int(picture.width) + x) * 3
    return (0..<3).map { Int(pixels[place + $0]) }
  }

  private func isNear(_ a: [Int], _ b: [Int]) -> Bool { zip(a, b).allSatisfy { abs($0 - $1) < 24 } }

  @Test func turnsAPictureUpright() throws {
    let renditions = try Renditions(of: Fixture.bytes("turned.jpg"))
    let picture = try #require(renditions.all.first)
    #expect(renditions.all.count == 1)
    #expect(picture.size == PixelSize(width: 64, height: 48))
    #expect(isNear(try colour(of: picture.bytes, x: 8, y: 8), [230, 30, 30]))
    #expect(isNear(try colour(of: picture.bytes, x: 56, y: 8), [30, 180, 30]))
    #expect(isNear(try colour(of: picture.bytes, x: 8, y: 40), [30, 30, 230]))
    #expect(isNear(try colour(of: picture.bytes, x: 56, y: 40), [255, 255, 255]))
  }

  @Test func leavesNothingOfTheCameraButTheColours() throws {
    let source = try Fixture.bytes("turned.jpg")
    #expect(source.contains(Array("MAYANH".utf8)))
    #expect(source.contains(Array("Exif".utf8)))
    let picture = try #require(try Renditions(of: source).all.first)
    #expect(!picture.bytes.contains(Array("MAYANH".utf8)))
    #expect(!picture.bytes.contains(Array("Exif".utf8)))
    #expect(picture.bytes.contains(Array("ICC_PROFILE".utf8)))
  }

  @Test func makesSmallerSizesAndNoLargerOnes() throws {
    let wide = try Renditions(of: Fixture.bytes("wide.jpg"))
    #expect(wide.all.map(\.size) == [PixelSize(width: 480, height: 48), PixelSize(width: 1000, height: 100)])
    for rendition in wide.all {
      #expect(isNear(try colour(of: rendition.bytes, x: rendition.size.width / 4, y: 4), [230, 30, 30]))
    }
  }

  @Test(arguments: [
    (100, [100]), (480, [480]), (599, [599]), (600, [480, 600]), (1199, [480, 1199]), (1200, [480, 960, 1200]),
    (1600, [480, 960, 1600]), (6000, [480, 960, 1600]),
  ])
  func choosesSides(longer: Int, sides: [Int]) {
    #expect(Renditions.sides(for: PixelSize(width: longer, height: 50)) == sides)
    #expect(Renditions.sides(for: PixelSize(width: 50, height: longer)) == sides)
  }

  @Test func givesTheSameBytesEachTime() throws {
    let source = try Fixture.bytes("wide.jpg")
    #expect(try Renditions(of: source) == Renditions(of: source))
  }

  @Test(arguments: ["grey.jpg", "still.webp", "transparent.png"])
  func readsOtherKinds(name: String) throws {
    let picture = try #require(try Renditions(of: Fixture.bytes(name)).all.first)
    #expect(picture.size == PixelSize(width: 40, height: 30))
  }

  @Test func putsWhatIsTransparentOnWhite() throws {
    let picture = try #require(try Renditions(of: Fixture.bytes("transparent.png")).all.first)
    #expect(isNear(try colour(of: picture.bytes, x: 5, y: 5), [255, 255, 255]))
  }

  @Test(arguments: ["cmyk.jpg", "moving.webp", "picture.gif"])
  func refusesWhatIsNoPhotograph(name: String) throws {
    let bytes = try Fixture.bytes(name)
    #expect(throws: PhotographFailure.notSupported) { try Renditions(of: bytes) }
  }

  @Test func refusesNothingAndText() {
    #expect(throws: PhotographFailure.notSupported) { try Renditions(of: []) }
    #expect(throws: PhotographFailure.notSupported) { try Renditions(of: Array("không phải ảnh".utf8)) }
  }

  @Test func refusesAPictureOfMorePixelsThanAnyCameraHas() throws {
    let vast = try Fixture.bytes("vast.png")
    #expect(throws: PhotographFailure.tooLarge) { try Renditions(of: vast) }
    // A JPEG whose frame header claims 65,500 by 65,500.
    var bytes = try Fixture.bytes("upright.jpg")
    let frame = try #require(bytes.indices.dropLast(9).first { bytes[$0] == 0xff && bytes[$0 + 1] == 0xc0 })
    for offset in [5, 7] { (bytes[frame + offset], bytes[frame + offset + 1]) = (0xff, 0xdc) }
    #expect(throws: PhotographFailure.tooLarge) { try Renditions(of: bytes) }
  }

  @Test(arguments: ["upright.jpg", "transparent.png", "still.webp"])
  func refusesEveryBeginningOfAPicture(name: String) throws {
    let bytes = try Fixture.bytes(name)
    // A JPEG lacks nothing but its end mark at the last bytes.
    for count in stride(from: 0, to: bytes.count - 16, by: 7) {
      #expect(throws: PhotographFailure.self, "\(count) bytes") { try Renditions(of: Array(bytes[..<count])) }
    }
  }

  @Test(arguments: ["turned.jpg", "transparent.png", "still.webp", "grey.jpg"])
  func survivesBytesThatAreWrong(name: String) throws {
    let source = try Fixture.bytes(name)
    var state: UInt64 = 20_201_203
    for _ in 0..<400 {
      var bytes = source
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      // Whatever comes of it: a picture within the limits, or a reason.
      do throws(PhotographFailure) {
        let renditions = try Renditions(of: bytes)
        #expect(renditions.all.allSatisfy { max($0.size.width, $0.size.height) <= 1600 })
      } catch {
        #expect([.damaged, .notSupported, .tooLarge].contains(error))
      }
    }
  }
}
