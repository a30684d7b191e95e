import Files
import Glibc

/// What can be told from paths, and where they lead.
enum FilePaths {
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "site" }

  /// A name of the program's own beside a folder: `.site.bantin-lock` beside `site`.
  static func besides(_ path: String, _ suffix: String) -> String {
    let parent = parent(of: path)
    return (parent == "/" ? "" : parent) + "/.\(name(of: path)).bantin-\(suffix)"
  }

  /// Whether `path` is `folder` or lies below it. Both are absolute, their links followed.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || folder == "/" || path.hasPrefix(folder + "/")
  }

  /// The folder that `path` means, absolute, its links followed, the last of them also to a folder that is still to be made.
  static func resolved(_ path: String) throws(FileFailure) -> String {
    var path = path
    for _ in 0..<40 {
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      if let real = realpath(path, nil) {
        defer { free(real) }
        return String(cString: real)
      }
      guard errno == ENOENT else { throw FileFailure(.look, path) }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &buffer, buffer.count)
      guard count >= 0 else { return try absolute(path) }
      let target = String(decoding: buffer[0..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = target.hasPrefix("/") ? target : parent(of: path) + "/" + target
    }
    throw FileFailure(.look, path, code: ELOOP)
  }

  /// A path to what is not there: what is there of it is followed, the rest stays.
  private static func absolute(_ path: String) throws(FileFailure) -> String {
    var missing: [Substring] = []
    var folder = path[...]
    while true {
      if let real = realpath(folder.isEmpty ? "." : String(folder), nil) {
        defer { free(real) }
        var parts = String(cString: real).split(separator: "/").map(String.init)
        for part in missing.reversed() where part != "." {
          if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return "/" + parts.joined(separator: "/")
      }
      guard errno == ENOENT else { throw FileFailure(.look, path) }
      guard let slash = folder.lastIndex(of: "/") else {
        missing.append(folder)
        folder = ""
        continue
      }
      missing.append(folder[folder.index(after: slash)...])
      folder = slash == folder.startIndex ? "/" : folder[..<slash]
    }
  }
}
