import Files
import Glibc

/// A folder for a while.
enum ScratchFolder {
  /// Makes one, hands its path to `body` and removes it with what is in it.
  ///
  /// - Throws: ``FileFailure`` when it cannot be made; what `body` throws.
  static func use<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = try make()
    defer { remove(folder) }
    return try body(folder)
  }

  /// The same for what takes its time.
  static func useAsync<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = try make()
    defer { remove(folder) }
    return try await body(folder)
  }

  private static func make() throws -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/bantin-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFailure(.create, base) }
    return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? base }
  }

  /// What cannot be removed stays behind.
  private static func remove(_ folder: String) { _ = try? TreeRemover.remove(folder) { _ in true } }
}
