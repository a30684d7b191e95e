import CPhotograph

/// The pixels of a picture, read: rows of red, green and blue bytes. Owns C memory.
struct Photograph: ~Copyable {
  private(set) var value: photograph

  /// Reads a picture.
  ///
  /// - Parameters:
  ///   - bytes: JPEG, PNG or WebP.
  ///   - side: the longer side that is wanted, in pixels: a larger JPEG is read at a fraction of its size, not below this.
  ///   - limit: the number of pixels beyond which nothing is decoded.
  init(_ bytes: [UInt8], side: Int, limit: Int) throws(PhotographFailure) {
    var value = photograph()
    let result = bytes.withUnsafeBufferPointer {
      photograph_read($0.baseAddress, $0.count, UInt32(side), UInt64(limit), &value)
    }
    if let failure = PhotographFailure(result) { throw failure }
    self.value = value
  }

  private init(_ value: photograph) { self.value = value }

  deinit {
    var value = value
    photograph_free(&value)
  }

  var size: PixelSize { PixelSize(width: Int(value.width), height: Int(value.height)) }

  /// The colour profile (ICC), which colours mean nothing without; nil for sRGB.
  var profile: [UInt8]? {
    value.profile.map { Array(UnsafeBufferPointer(start: $0, count: value.profile_size)) }
  }

  /// How the camera was held.
  var orientation: Orientation {
    guard let exif = value.exif else { return .upright }
    return Orientation(exif: Array(UnsafeBufferPointer(start: exif, count: value.exif_size))) ?? .upright
  }

  /// The picture in another size; averages light, not its encoded values.
  func resized(to size: PixelSize) throws(PhotographFailure) -> Photograph {
    var result = photograph()
    var from = value
    let code = photograph_resize(&from, UInt32(size.width), UInt32(size.height), &result)
    if let failure = PhotographFailure(code) { throw failure }
    return Photograph(result)
  }

  /// Turned so that it stands upright.
  consuming func turned(_ orientation: Orientation) -> Photograph {
    if orientation == .upright { return self }
    let (from, width, height) = (value, Int(value.width), Int(value.height))
    guard let pixels = from.pixels, let target = Photograph.blank(orientation.applied(to: size)),
      let place = target.value.pixels
    else { return self }
    let across = Int(target.value.width)
    for y in 0..<height {
      for x in 0..<width {
        let to = orientation.place(ofX: x, y: y, in: size)
        let (source, destination) = ((y * width + x) * 3, (to.y * across + to.x) * 3)
        place[destination] = pixels[source]
        place[destination + 1] = pixels[source + 1]
        place[destination + 2] = pixels[source + 2]
      }
    }
    return target
  }

  private static func blank(_ size: PixelSize) -> Photograph? {
    var value = photograph()
    guard photograph_blank(UInt32(size.width), UInt32(size.height), &value) == PHOTOGRAPH_OK else { return nil }
    return Photograph(value)
  }

  /// A progressive JPEG with the given colour profile and nothing else that tells of its making.
  func jpeg(quality: Int, profile: [UInt8]?) throws(PhotographFailure) -> [UInt8] {
    var from = value
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    let profile = profile ?? []
    let code = profile.withUnsafeBufferPointer {
      photograph_write(&from, $0.baseAddress, $0.count, Int32(quality), &bytes, &count)
    }
    if let failure = PhotographFailure(code) { throw failure }
    defer { photograph_free_bytes(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
