import Files
import Glibc

/// A folder of a test's own, removed when nobody holds it any more.
package final class TemporaryFolder: Sendable {
  /// Its path, symbolic links resolved, without a slash at the end.
  package let path: String

  /// - Throws: ``FileFailure``.
  package init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array((parent + "/bantin-test-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil, let resolved = realpath(name, nil) else { throw FileFailure(.create, parent) }
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit { Self.remove(path) }

  /// The path of a file or folder in it.
  package subscript(name: String) -> String { path + "/" + name }

  /// Writes a file, its folders first.
  ///
  /// - Throws: ``FileFailure``.
  package func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file, its folders first.
  ///
  /// - Throws: ``FileFailure``.
  package func write(_ bytes: [UInt8], to name: String) throws {
    try FileWriter.write(bytes, to: self[name])
  }

  /// Makes a folder and those above it.
  ///
  /// - Throws: ``FileFailure``.
  package func makeFolder(_ name: String) throws { try FileWriter.makeFolder(self[name]) }

  /// The text of a file.
  ///
  /// - Throws: ``FileFailure``.
  package func text(_ name: String) throws -> String {
    String(decoding: try FileReader.bytes(of: self[name]), as: UTF8.self)
  }

  /// Makes a symbolic link.
  ///
  /// - Throws: ``FileFailure``.
  package func link(_ name: String, to target: String) throws {
    guard symlink(target, self[name]) == 0 else { throw FileFailure(.link, self[name]) }
  }

  /// Makes a named pipe: who opens it to read waits for somebody to write.
  ///
  /// - Throws: ``FileFailure``.
  package func pipe(_ name: String) throws {
    guard mkfifo(self[name], 0o600) == 0 else { throw FileFailure(.create, self[name]) }
  }

  /// Removes a file or a whole folder in it.
  package func remove(_ name: String) { Self.remove(self[name]) }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      chmod(path, 0o755)
      for name in FolderNames.all(of: path) { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
