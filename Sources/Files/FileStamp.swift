import Glibc

/// What the system tells of a file without reading it: by this, one state of it is told from another.
package struct FileStamp: Sendable, Hashable {
  package var device: UInt64
  package var inode: UInt64
  package var size: Int64
  /// When the contents changed, in nanoseconds since 1970. Programs may set it.
  package var modified: Int64
  /// When contents, name or rights changed, in nanoseconds since 1970. No program can set it.
  package var changed: Int64
  /// Kind and rights.
  package var mode: UInt32

  /// No file's.
  package static let nothing = FileStamp(stat())

  /// - Throws: ``FileFailure``. Symbolic links are followed.
  package init(of path: String) throws(FileFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileFailure(.look, path) }
    self.init(status)
  }

  package init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    changed = Int64(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_ctim.tv_nsec)
    mode = UInt32(status.st_mode)
  }

  package var isFile: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFREG) }
  package var isFolder: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFDIR) }
  package var isLink: Bool { mode & UInt32(S_IFMT) == UInt32(S_IFLNK) }
}

extension FingerprintMixer {
  /// A file's state.
  package mutating func add(_ stamp: FileStamp) {
    for number in [stamp.device, stamp.inode, UInt64(stamp.mode)] { add(number) }
    for number in [stamp.size, stamp.modified, stamp.changed] { add(UInt64(bitPattern: number)) }
  }
}
