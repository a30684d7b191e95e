import Files
import Photographs

/// Renditions that were made before, by the contents of their pictures: a photograph of twelve megapixels takes a third of a second.
///
/// A file's name is the SHA-256 of the picture and the recipe; it holds the SHA-256 of what follows, the number of renditions, width, height
/// and length of each (32 bits, little end first), and their bytes. A file that is damaged is as good as none. The folder may be removed at any time.
struct PhotographStore: Sendable {
  /// `ROOT/.bantin/photographs`; without it nothing is kept and nothing found.
  var folder: String?
  /// Whether anything is written.
  var keeps = false

  /// Anything larger is not one of ours.
  private static let limit = 64 << 20

  func renditions(of picture: SHA256) -> Renditions? {
    guard let folder, let bytes = try? FileReader.bytes(of: folder + "/" + picture.hexadecimal, limit: Self.limit)
    else {
      return nil
    }
    return Self.decode(bytes)
  }

  /// Keeps renditions; where that is not possible they are made again the next time, and the build goes on.
  ///
  /// - Returns: whether they are kept.
  func keep(_ renditions: Renditions, of picture: SHA256) -> Bool {
    guard keeps, let folder else { return false }
    return (try? SafeFile.replace(folder + "/" + picture.hexadecimal, with: Self.encode(renditions))) != nil
  }

  /// Removes what no picture of the site has any more.
  func remove(allBut pictures: Set<SHA256>) {
    guard keeps, let folder, let entries = try? Folder.entries(below: folder) else { return }
    let names = Set(pictures.map(\.hexadecimal))
    for entry in entries where entry.kind == .file && !names.contains(entry.path) {
      guard SHA256(hexadecimal: Array(entry.path.utf8)) != nil else { continue }
      SafeFile.discard(folder + "/" + entry.path)
    }
  }

  static func encode(_ renditions: Renditions) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ number: Int) {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    append(renditions.all.count)
    for rendition in renditions.all {
      append(rendition.size.width)
      append(rendition.size.height)
      append(rendition.bytes.count)
    }
    for rendition in renditions.all { bytes += rendition.bytes }
    return SHA256(of: bytes).bytes + bytes
  }

  static func decode(_ bytes: [UInt8]) -> Renditions? {
    guard bytes.count >= 36, SHA256(of: Array(bytes[32...])).bytes == Array(bytes[..<32]) else { return nil }
    var place = 32
    func number() -> Int? {
      guard place + 4 <= bytes.count else { return nil }
      defer { place += 4 }
      return (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    guard let count = number(), (1...16).contains(count) else { return nil }
    var heads: [(size: PixelSize, length: Int)] = []
    for _ in 0..<count {
      guard let width = number(), let height = number(), let length = number() else { return nil }
      heads.append((PixelSize(width: width, height: height), length))
    }
    guard place + heads.reduce(0, { $0 + $1.length }) == bytes.count else { return nil }
    return Renditions(
      kept: heads.map { head in
        defer { place += head.length }
        return Renditions.Rendition(size: head.size, bytes: Array(bytes[place..<place + head.length]))
      })
  }
}
