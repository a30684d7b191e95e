import CPhotograph

/// A photograph in the sizes in which a site shows it: JPEG, upright, without metadata except its colour profile. The same bytes always give
/// the same renditions.
package struct Renditions: Sendable, Hashable {
  /// One size.
  package struct Rendition: Sendable, Hashable {
    package var size: PixelSize
    package var bytes: [UInt8]

    package init(size: PixelSize, bytes: [UInt8]) {
      self.size = size
      self.bytes = bytes
    }
  }

  /// From the smallest to the largest; one at least.
  package let all: [Rendition]

  /// To be raised when the same picture is to come out otherwise: what was kept of earlier recipes is then not used again.
  package static let recipe = 1

  /// Longer sides in pixels: half a phone's width, a phone or a column of text, a whole screen. A picture is never enlarged.
  static let sides = [480, 960, 1600]
  /// libjpeg's scale; at 80 a photograph shows no trace of it.
  static let quality = 80
  /// A camera of a hundred megapixels is the largest that there is; more is a mistake, or meant to use up memory.
  static let pixelLimit = 100_000_000
  /// PNG and WebP are decoded whole, at four bytes a pixel.
  static let wholePixelLimit = 40_000_000

  /// Makes the renditions of a picture: JPEG, PNG or WebP.
  ///
  /// - Throws: why it cannot be shown.
  package init(of bytes: [UInt8]) throws(PhotographFailure) {
    let largest = Self.sides.last ?? 1600
    let measured = try Self.measure(bytes)
    let source = try Photograph(
      bytes, side: largest, limit: measured.isJPEG ? Self.pixelLimit : Self.wholePixelLimit)
    let orientation = source.orientation
    let profile = source.profile
    var all: [Rendition] = []
    for side in Self.sides(for: measured.size) {
      let size = measured.size.fitting(side)
      let upright = try source.resized(to: size).turned(orientation)
      all.append(Rendition(size: upright.size, bytes: try upright.jpeg(quality: Self.quality, profile: profile)))
    }
    self.all = all
  }

  /// The longer sides of a picture's renditions: its own, as far as it is not too large, and those that are clearly smaller.
  static func sides(for size: PixelSize) -> [Int] {
    let largest = min(size.longerSide, sides.last ?? size.longerSide)
    return sides.filter { $0 * 5 / 4 <= largest } + [largest]
  }

  /// Renditions that were made before.
  package init(kept: [Rendition]) { all = kept }

  private static func measure(_ bytes: [UInt8]) throws(PhotographFailure) -> (size: PixelSize, isJPEG: Bool) {
    var format = PHOTOGRAPH_UNKNOWN
    var (width, height): (UInt32, UInt32) = (0, 0)
    let result = bytes.withUnsafeBufferPointer {
      photograph_measure($0.baseAddress, $0.count, &format, &width, &height)
    }
    if let failure = PhotographFailure(result) { throw failure }
    return (PixelSize(width: Int(width), height: Int(height)), format == PHOTOGRAPH_JPEG)
  }
}
