import Glibc

/// Folders and files below a folder, without those whose names do not count.
enum FolderTree {
  /// What is found, each with its path and state; a folder comes before what is in it. What vanishes meanwhile is left out. Links to folders are not
  /// followed but for the first.
  static func walk(_ path: String, depth: Int = 0, visit: (_ path: String, _ status: stat) -> Void) {
    var status = stat()
    guard depth < 64, (depth == 0 ? stat(path, &status) : lstat(path, &status)) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFLNK, stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFDIR { return }
    visit(path, status)
    guard status.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if WatchedName.counts(name[...]) { walk(path + "/" + name, depth: depth + 1, visit: visit) }
    }
  }
}
