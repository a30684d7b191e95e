import Files
import Glibc

/// Writes the files that tests need.
package enum FileWriter {
  /// Writes a file, its folders first; what was there is replaced.
  ///
  /// - Throws: ``FileFailure``.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    guard let file = fopen(path, "w") else { throw FileFailure(.create, path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw FileFailure(.write, path) }
  }

  /// Makes a folder and those above it.
  ///
  /// - Throws: ``FileFailure``.
  package static func makeFolder(_ path: String) throws {
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      folder += "/" + part
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw FileFailure(.create, folder) }
    }
  }
}
