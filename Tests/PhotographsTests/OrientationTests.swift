import Testing

@testable import Photographs

@Suite struct OrientationTests {
  /// A TIFF with one tag in its directory, in either order of bytes.
  private func block(_ value: UInt16, little: Bool, type: UInt16 = 3) -> [UInt8] {
    func two(_ number: UInt16) -> [UInt8] {
      let bytes = [UInt8(number >> 8), UInt8(number & 0xff)]
      return little ? bytes.reversed() : bytes
    }
    func four(_ number: UInt16) -> [UInt8] { little ? two(number) + [0, 0] : [0, 0] + two(number) }
    let mark: [UInt8] = little ? [0x49, 0x49] : [0x4d, 0x4d]
    return mark + two(42) + four(8) + two(1) + two(0x0112) + two(type) + four(1) + two(value) + [0, 0] + four(0)
  }

  @Test(arguments: Orientation.allCases, [true, false])
  func readsTheTag(orientation: Orientation, little: Bool) {
    #expect(Orientation(exif: block(orientation.rawValue, little: little)) == orientation)
  }

  @Test func takesNoOtherNumber() {
    #expect(Orientation(exif: block(0, little: true)) == nil)
    #expect(Orientation(exif: block(9, little: true)) == nil)
    #expect(Orientation(exif: block(6, little: true, type: 4)) == nil)
  }

  @Test func looksAtNothingOutsideTheBlock() {
    let whole = block(6, little: true)
    for count in 0..<18 { #expect(Orientation(exif: Array(whole[..<count])) == nil, "\(count) bytes") }
    var wild = whole
    for place in 4..<8 { wild[place] = 0xff }
    #expect(Orientation(exif: wild) == nil)
  }

  /// Where the four corners of a picture of 3 by 2 pixels go, by Exif's own table: what is the visual top and left of each.
  @Test(arguments: [
    (Orientation.upright, 0, 0), (.mirrored, 2, 0), (.upsideDown, 2, 1), (.flipped, 0, 1), (.transposed, 0, 0),
    (.turnedRight, 1, 0), (.transversed, 1, 2), (.turnedLeft, 0, 2),
  ])
  func placesTheFirstPixel(orientation: Orientation, x: Int, y: Int) {
    let size = PixelSize(width: 3, height: 2)
    let place = orientation.place(ofX: 0, y: 0, in: size)
    #expect(place.x == x)
    #expect(place.y == y)
    let turned = orientation.applied(to: size)
    #expect(turned == (orientation.rawValue >= 5 ? PixelSize(width: 2, height: 3) : size))
    var places = Set<Int>()
    for x in 0..<3 {
      for y in 0..<2 {
        let place = orientation.place(ofX: x, y: y, in: size)
        #expect(place.x >= 0 && place.x < turned.width && place.y >= 0 && place.y < turned.height)
        places.insert(place.y * turned.width + place.x)
      }
    }
    #expect(places.count == 6)
  }
}
