import Glibc

/// Folders that are looked at now and then, for disks that tell nothing: those of other machines.
struct PolledTree {
  private let folders: [String]
  private var known: [String: Look]

  private struct Look: Equatable {
    var inode: UInt
    var size: Int
    var seconds: Int
    var nanoseconds: Int
  }

  init(_ folders: [String]) {
    self.folders = folders
    known = Self.look(folders)
  }

  /// The paths of what changed since the last time.
  mutating func changes() -> Set<String> {
    let now = Self.look(folders)
    defer { known = now }
    var changed = Set(now.filter { known[$0.key] != $0.value }.keys)
    for path in known.keys where now[path] == nil { changed.insert(path) }
    return changed
  }

  private static func look(_ folders: [String]) -> [String: Look] {
    var found: [String: Look] = [:]
    for folder in folders {
      FolderTree.walk(folder) { path, status in
        // What changes in a folder is told of the files in it.
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        found[path] = Look(
          inode: UInt(status.st_ino), size: isFolder ? 0 : Int(status.st_size),
          seconds: isFolder ? 0 : status.st_mtim.tv_sec, nanoseconds: isFolder ? 0 : status.st_mtim.tv_nsec)
      }
    }
    return found
  }
}
