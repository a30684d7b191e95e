import Glibc

/// The folder that is served. Each request opens it anew, since a build exchanges the whole folder.
struct ServedFolder: Sendable {
  /// The folder's path; where it is a symbolic link, the link is followed.
  let path: String

  /// A file that was found.
  struct File: Sendable, Equatable {
    var bytes: [UInt8]
    var stamp: Stamp
  }

  /// By what a file is known to be the same: a build leaves what did not change as it was.
  struct Stamp: Sendable, Equatable {
    var inode: UInt64
    /// In bytes.
    var size: Int
    /// The time of the last change, in nanoseconds since 1970.
    var changed: Int
  }

  enum Entry: Sendable, Equatable {
    case file(File)
    case folder
  }

  /// What is at `path`; nil where there is nothing, or nothing that may be served. No symbolic link is followed on the way, so that nothing outside
  /// the folder can be reached.
  func entry(at path: SitePath) -> Entry? {
    guard let descriptor = open(path) else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG:
      guard let bytes = Self.contents(of: descriptor, size: Int(status.st_size)) else { return nil }
      return .file(File(bytes: bytes, stamp: Stamp(status)))
    default: return nil
    }
  }

  /// The stamp of a file; nil where there is none.
  func stamp(of path: SitePath) -> Stamp? {
    guard let descriptor = open(path) else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Stamp(status)
  }

  private func open(_ path: SitePath) -> Int32? {
    var descriptor = Glibc.open(self.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for part in path.parts {
      guard descriptor >= 0 else { return nil }
      // A pipe must not block whoever opens it.
      let next = openat(descriptor, part, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
      close(descriptor)
      descriptor = next
    }
    return descriptor >= 0 ? descriptor : nil
  }

  private static func contents(of descriptor: Int32, size: Int) -> [UInt8]? {
    var hasFailed = false
    // See FileReader: room for nothing is shared with all threads.
    let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = read(descriptor, base + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { hasFailed = true }
        if got <= 0 { break }
        count += got
      }
    }
    return hasFailed ? nil : bytes
  }
}

extension ServedFolder.Stamp {
  fileprivate init(_ status: stat) {
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    changed = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
  }
}
