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

  package init?(sizes: [Size]) {
    if sizes.isEmpty { return nil }
    self.sizes = sizes
  }
}

/// Which photograph of which record: the record's file and the picture's name as the record writes it.
package struct PictureName: Sendable, Hashable {
  package let record: String
  package let name: String

  package init(record: String, name: String) {
    self.record = record
    self.name = name
  }
}

extension Edition {
  /// The files of a record's photograph; nil where it is a caption alone.
  func pictures(of photo: Photo, in record: MeetingRecord) -> PictureSet? {
    photo.file.flatMap { pictures[PictureName(record: record.path, name: $0.value)] }
  }
}
