import Glibc

/// What a folder holds.
package struct FolderEntry: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file, folder, other
    /// A symbolic link to a file outside the folder that was listed; or to a folder, wherever it is.
    case link
  }

  /// The path below the folder that was listed, with `/` between its parts.
  package let path: String
  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// A file's, or that of the file that a link to it leads to; nil for what is no file.
  package var stamp: FileStamp?

  /// The last part of the path.
  package var name: Substring { path.split(separator: "/").last ?? "" }
}

package enum Folder {
  /// Makes sure that there is a folder.
  ///
  /// - Throws: ``FileFailure`` when there is none, or when it cannot be listed.
  package static func require(_ folder: String) throws(FileFailure) {
    guard let stream = opendir(folder) else { throw FileFailure(.list, folder) }
    closedir(stream)
  }

  /// Every file and folder below `folder`, sorted by the bytes of the path, so that no order of the disk shows through.
  ///
  /// Names that begin with a dot are left out, as are editors' leftovers (`name~`, `#name#`). Symbolic links to files are followed,
  /// links to folders are not (they could lead back). Where `isClosed`, what lies outside is none of the folder's: a link to a file there is told as
  /// ``FolderEntry/Kind/link``, and so is one to a folder.
  /// A name that is not UTF-8 is told as ``FolderEntry/Kind/other``: no path could name it.
  ///
  /// - Throws: ``FileFailure`` when a folder cannot be listed. A folder that does not exist holds nothing.
  package static func entries(below folder: String, isClosed: Bool = false) throws(FileFailure) -> [FolderEntry] {
    var found: [FolderEntry] = []
    let bound = isClosed ? SafeFile.resolved(folder).map { $0 + "/" } : nil
    try list(folder, prefix: "", into: &found, within: bound, depth: 0)
    return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func list(
    _ folder: String, prefix: String, into found: inout [FolderEntry], within bound: String?, depth: Int
  ) throws(FileFailure) {
    guard let stream = opendir(folder) else {
      if errno == ENOENT && depth == 0 { return }
      throw FileFailure(.list, folder)
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileFailure(.list, folder) }
        return
      }
      let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(cString: $0), String(validatingCString: $0) != nil)
        }
      }
      if name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) { continue }
      guard isText else {
        // A mended name opens nothing; what lies there is told, never passed over.
        found.append(FolderEntry(path: prefix + name, kind: .other, size: 0))
        continue
      }
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }  // vanished since it was listed
      if status.st_mode & S_IFMT == S_IFLNK {
        guard stat(path, &status) == 0 else {
          found.append(FolderEntry(path: prefix + name, kind: .other, size: 0))
          continue
        }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        if let bound, isFolder || !(SafeFile.resolved(path)?.hasPrefix(bound) ?? false) {
          found.append(FolderEntry(path: prefix + name, kind: .link, size: 0))
          continue
        }
        if isFolder { continue }
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        found.append(FolderEntry(path: prefix + name, kind: .folder, size: 0))
        guard depth < 64 else { throw FileFailure(.list, path, code: ELOOP) }
        try list(path, prefix: prefix + name + "/", into: &found, within: bound, depth: depth + 1)
      case S_IFREG:
        found.append(FolderEntry(path: prefix + name, kind: .file, size: Int(status.st_size), stamp: FileStamp(status)))
      default:
        found.append(FolderEntry(path: prefix + name, kind: .other, size: 0))
      }
    }
  }
}
