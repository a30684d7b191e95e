/// How a picture must be turned to stand upright: the tag "Orientation" of Exif 2.32 (CIPA DC-008), by its numbers.
enum Orientation: UInt16, Sendable, CaseIterable {
  case upright = 1
  case mirrored, upsideDown, flipped, transposed, turnedRight, transversed, turnedLeft

  /// Reads the tag from an Exif block: a TIFF file, whose first directory holds it. Every offset in it is somebody's claim; nothing outside
  /// `exif` is looked at.
  ///
  /// - Returns: nil where the block is damaged, or has no such tag, or one that is not between 1 and 8.
  init?(exif: [UInt8]) {
    guard exif.count >= 8 else { return nil }
    let isLittle: Bool
    switch (exif[0], exif[1]) {
    case (0x49, 0x49): isLittle = true
    case (0x4d, 0x4d): isLittle = false
    default: return nil
    }
    func number(at place: Int, bytes: Int) -> Int? {
      guard place >= 0, place + bytes <= exif.count else { return nil }
      var result = 0
      for offset in 0..<bytes { result = result << 8 | Int(exif[place + (isLittle ? bytes - 1 - offset : offset)]) }
      return result
    }
    guard number(at: 2, bytes: 2) == 42, let directory = number(at: 4, bytes: 4),
      let entries = number(at: directory, bytes: 2)
    else { return nil }
    for entry in 0..<entries {
      let place = directory + 2 + entry * 12
      guard let tag = number(at: place, bytes: 2) else { return nil }
      // Type 3 is a number of two bytes, which stands in the entry itself.
      guard tag == 0x0112, number(at: place + 2, bytes: 2) == 3, let value = number(at: place + 8, bytes: 2) else {
        continue
      }
      self.init(rawValue: UInt16(value))
      return
    }
    return nil
  }

  private var swapsSides: Bool { rawValue >= 5 }

  /// The size of a picture of the given size once it is turned.
  func applied(to size: PixelSize) -> PixelSize {
    swapsSides ? PixelSize(width: size.height, height: size.width) : size
  }

  /// Where a pixel of the stored picture stands in the upright one.
  func place(ofX x: Int, y: Int, in size: PixelSize) -> (x: Int, y: Int) {
    let (right, bottom) = (size.width - 1, size.height - 1)
    switch self {
    case .upright: return (x, y)
    case .mirrored: return (right - x, y)
    case .upsideDown: return (right - x, bottom - y)
    case .flipped: return (x, bottom - y)
    case .transposed: return (y, x)
    case .turnedRight: return (bottom - y, x)
    case .transversed: return (bottom - y, right - x)
    case .turnedLeft: return (y, right - x)
    }
  }
}
