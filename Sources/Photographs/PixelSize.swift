/// A picture's size, in pixels.
package struct PixelSize: Sendable, Hashable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  var longerSide: Int { max(width, height) }

  /// The size in the same proportions whose longer side is `side`; neither side is less than 1.
  func fitting(_ side: Int) -> PixelSize {
    let longer = longerSide
    func scaled(_ length: Int) -> Int { max(1, (length * side + longer / 2) / longer) }
    return PixelSize(width: scaled(width), height: scaled(height))
  }
}
