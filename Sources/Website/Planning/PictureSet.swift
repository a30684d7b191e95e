import Emulation

/// A photograph as the site has it: the same picture in several sizes.
package struct PictureSet: Sendable, Hashable {
  /// One size, in pixels, and the address of its file.
  package struct Size: Sendable, Hashable {
    package var address: String
    package var width: Int
    package var height: Int

    package init(address: String, width: Int, height: Int) {
      self.address = address
      self.width = width
      self.height = height
    }
  }

  /// From the smallest to the largest; one at least.
  package let sizes: [Size]

  /// What a browser that knows no `srcset` shows: wide enough for a column of text.
  var shown: Size? { sizes.last { $0.width <= 960 } ?? sizes.first }

  /// Every size for the browser to choose from, as an image's `srcset` wants them.
  func candidates(_ composer: Composer) -> String {
    sizes.map { "\(composer.link(to: $0.address)) \($0.width)w" }.joined(separator: ", ")
  }

  package init?(sizes: [Size]) {
    if sizes.isEmpty { return nil }
    self.sizes = sizes
  }
}

/// Which picture of which record or page: its file, and the picture's name as it is written there.
package struct PictureName: Sendable, Hashable {
  package let path: String
  package let name: String

  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}

extension Edition {
  /// The files of a record's photograph; nil where it is a caption alone.
  func pictures(of photo: Photo, in record: MeetingRecord) -> PictureSet? {
    photo.file.flatMap { pictures[PictureName(path: record.path, name: $0.value)] }
  }
}
