import Files

extension ScratchFolder {
  /// Makes a folder, hands its path to `body` and removes it with what is in it.
  ///
  /// - Throws: ``FileFailure`` when it cannot be made; what `body` throws.
  static func use<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    return try body(folder.path)
  }

  /// The same for what takes its time.
  static func useAsync<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    return try await body(folder.path)
  }
}
