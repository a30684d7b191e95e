import Files
import Glibc

enum FolderMaker {
  /// Makes a folder and those above it.
  ///
  /// - Returns: the paths of those that were not there, the innermost last.
  /// - Throws: ``FileFailure``.
  @discardableResult
  static func make(_ path: String) throws(FileFailure) -> [String] {
    if mkdir(path, 0o755) == 0 { return [path] }
    if errno == EEXIST { return [] }
    guard errno == ENOENT else { throw FileFailure(.create, path) }
    let parent = FilePaths.parent(of: path)
    guard parent != path, parent != "." else { throw FileFailure(.create, path) }
    let made = try make(parent)
    if mkdir(path, 0o755) == 0 { return made + [path] }
    guard errno == EEXIST else { throw FileFailure(.create, path) }
    return made
  }

  /// The names in a folder, sorted by their bytes.
  ///
  /// - Throws: ``FileFailure``; with `EILSEQ` where a name is not UTF-8, since no path could name it.
  static func names(in path: String) throws(FileFailure) -> [String] {
    guard let stream = opendir(path) else { throw FileFailure(.list, path) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      guard let name else { throw FileFailure(.list, path, code: EILSEQ) }
      if name != "." && name != ".." { names.append(name) }
    }
    if errno != 0 { throw FileFailure(.list, path) }
    return names.sorted { $0.precedes($1) }
  }
}
