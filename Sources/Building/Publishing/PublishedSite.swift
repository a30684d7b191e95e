import Files
import Glibc

/// The site that readers see before a build.
struct PublishedSite: Sendable {
  /// Where it is, or would be; links followed.
  let folder: String
  let content: OutputPlace.Content

  /// The list of its files; nil where nothing is published, or it is not known what.
  var manifest: Manifest? {
    if case .ours(let list) = content { list?.manifest } else { nil }
  }

  /// The bytes of one of its files; nil where there is none.
  ///
  /// - Throws: ``FileFailure`` when it cannot be read.
  func bytes(of name: String) throws(FileFailure) -> [UInt8]? {
    guard case .ours = content else { return nil }
    do throws(FileFailure) {
      return try FileReader.bytes(of: folder + "/" + name, limit: .max)
    } catch {
      guard error.code == ENOENT else { throw error }
      return nil
    }
  }
}
