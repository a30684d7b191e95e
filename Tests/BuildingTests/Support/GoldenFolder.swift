import Files
import Glibc
import TestSupport

/// Files that a test records.
struct GoldenFolder {
  let path: String

  /// Writes a file; removes it where there is no text.
  func write(_ text: String?, to name: String) throws {
    if let text {
      try FileWriter.write(Array(text.utf8), to: path + "/" + name)
    } else if unlink(path + "/" + name) != 0, errno != ENOENT {
      throw FileFailure(.remove, path + "/" + name)
    }
  }

  /// Whether what tests compare with is to be rewritten instead.
  static let isRecording = getenv("RECORD").map { String(cString: $0) } == "1"
}
