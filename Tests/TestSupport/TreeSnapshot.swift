import Files
import Glibc

/// Everything that a folder holds at one moment, to tell whether anything became of it.
package struct TreeSnapshot: Equatable, Sendable {
  /// By path below the folder.
  package var files: [String: File] = [:]
  /// The paths of folders below it.
  package var folders: [String] = []

  package struct File: Equatable, Sendable {
    package var bytes: [UInt8]
    /// The number by which the disk knows the file.
    package var inode: UInt64
    /// The time of the last change, in nanoseconds.
    package var changed: Int
  }

  /// - Throws: ``FileFailure``.
  package init(_ path: String) throws { try add(path, prefix: "") }

  /// The bytes alone, by path.
  package var contents: [String: [UInt8]] { files.mapValues(\.bytes) }

  /// The paths of all files, sorted.
  package var paths: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  private mutating func add(_ path: String, prefix: String) throws {
    for name in FolderNames.all(of: path) {
      var status = stat()
      guard lstat(path + "/" + name, &status) == 0 else { throw FileFailure(.look, path + "/" + name) }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(prefix + name)
        try add(path + "/" + name, prefix: prefix + name + "/")
      } else {
        files[prefix + name] = File(
          bytes: try FileReader.bytes(of: path + "/" + name), inode: UInt64(status.st_ino),
          changed: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec)
      }
    }
  }
}
