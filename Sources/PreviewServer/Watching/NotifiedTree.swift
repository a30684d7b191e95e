import Glibc

/// Folders whose changes the system tells (inotify(7)): each folder below them is watched, those that come later too.
struct NotifiedTree {
  let descriptor: Int32
  private let folders: [String]
  private var paths: [Int32: String] = [:]

  /// - Throws: ``WatchFailure`` where the system watches nothing more.
  init(_ folders: [String]) throws(WatchFailure) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { throw WatchFailure(path: folders.first ?? ".", code: errno) }
    self.descriptor = descriptor
    self.folders = folders
    do throws(WatchFailure) { try watchAll() } catch {
      close(descriptor)
      throw error
    }
  }

  /// Ends the watch; nothing may be asked any more.
  func end() { close(descriptor) }

  /// The paths of what changed since the last time; empty where nothing did that counts.
  ///
  /// - Throws: ``WatchFailure`` where a new folder cannot be watched.
  mutating func changes() throws(WatchFailure) -> Set<String> {
    var changed = Set<String>()
    var arrived: [String] = []
    var hasLost = false
    for event in waiting() {
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { hasLost = true }
      guard let folder = paths[event.watch] else { continue }
      if event.mask & UInt32(IN_IGNORED) != 0 {
        paths[event.watch] = nil
        continue
      }
      // The folder that holds a watched one is there to tell when that comes and goes.
      let path = event.name.isEmpty ? folder : folder + "/" + event.name
      guard event.name.isEmpty || WatchedName.counts(event.name[...]), isBelow(path) else { continue }
      changed.insert(path)
      guard event.mask & UInt32(IN_ISDIR) != 0 || folders.contains(path) else { continue }
      if event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { arrived.append(path) }
      if event.mask & UInt32(IN_MOVED_FROM) != 0 { forget(path) }
    }
    if hasLost {
      try watchAll()
      changed.formUnion(folders)
    }
    for folder in arrived { try watch(folder) }
    return changed
  }

  private func isBelow(_ path: String) -> Bool { folders.contains { path == $0 || path.hasPrefix($0 + "/") } }

  private mutating func watchAll() throws(WatchFailure) {
    for folder in folders {
      try add(Self.parent(of: folder))
      try watch(folder)
    }
  }

  /// Watches a folder and those below it.
  private mutating func watch(_ folder: String) throws(WatchFailure) {
    var found: [String] = []
    FolderTree.walk(folder) { path, status in if status.st_mode & S_IFMT == S_IFDIR { found.append(path) } }
    for path in found { try add(path) }
  }

  private mutating func add(_ path: String) throws(WatchFailure) {
    let mask = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR
    let watch = inotify_add_watch(descriptor, path, UInt32(mask))
    if watch >= 0 {
      paths[watch] = path
    } else if errno != ENOENT, errno != ENOTDIR, errno != EACCES {
      throw WatchFailure(path: path, code: errno)
    }
  }

  /// A folder that was moved away is watched no more: its watches would tell its old path.
  private mutating func forget(_ folder: String) {
    for (watch, path) in paths where path == folder || path.hasPrefix(folder + "/") {
      inotify_rm_watch(descriptor, watch)
      paths[watch] = nil
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// What the system tells (`struct inotify_event`).
  private struct Event {
    var watch: Int32
    var mask: UInt32
    var name: String
  }

  /// All events that wait.
  private func waiting() -> [Event] {
    var events: [Event] = []
    withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        var offset = 0
        while offset + 16 <= count {
          // Watch, mask, cookie, length of the name, each of four bytes; the name with null bytes behind it.
          let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
          let name = buffer[(offset + 16)..<(offset + 16 + length)].prefix { $0 != 0 }
          events.append(
            Event(
              watch: buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
              mask: buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
              name: String(decoding: name, as: UTF8.self)))
          offset += 16 + length
        }
      }
    }
    return events
  }
}

/// The environment's failure: a folder cannot be watched, mostly since the system watches as many as it will.
package struct WatchFailure: Error, Sendable, Equatable {
  package let path: String
  /// The system's number for what went wrong (`errno`).
  package let code: Int32
}
