import Files
import Glibc
import Synchronization

/// Keeps two builds from one output. It is a lock of the system on a file beside the output, and ends with the process that holds it, however
/// that ends; a file that is left behind locks nothing.
final class OutputLock: Sendable {
  private let path: String
  private let descriptor: Int32
  /// Folders that were made for the lock, the innermost last.
  private let folders: [String]
  private let isHeld = Mutex(true)

  /// Takes the lock for the folder `output`. The folders above it are made.
  ///
  /// - Parameters:
  ///   - output: absolute, its links followed.
  ///   - waits: whether to wait for a build that holds it.
  ///   - onWait: called before waiting, with the number of the process that is waited for if it is known.
  /// - Throws: ``OutputRefusal``; ``FileFailure``.
  init(output: String, waits: Bool, onWait: (Int?) -> Void) throws {
    let parent = FilePaths.parent(of: output)
    path = FilePaths.besides(output, "lock")
    folders = try FolderMaker.make(parent)
    while true {
      let descriptor = try Self.open(path, parent: parent, output: output)
      if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        let code = errno
        let holder = Self.holder(descriptor)
        guard code == EWOULDBLOCK else {
          close(descriptor)
          throw FileFailure(.lock, path, code: code)
        }
        guard waits else {
          close(descriptor)
          throw OutputRefusal(path: output, reason: .inUse(by: holder))
        }
        onWait(holder)
        guard retrying({ flock(descriptor, LOCK_EX) }) == 0 else {
          let failure = FileFailure(.lock, path)
          close(descriptor)
          throw failure
        }
      }
      // Who held it removed the file at the end: then the lock is on a file that nobody else would find.
      if Self.isStill(descriptor, at: path) {
        self.descriptor = descriptor
        break
      }
      close(descriptor)
    }
    // Who holds the lock is a kindness to whom it keeps out; on a full disk it stays untold.
    let number = Array("\(getpid())\n".utf8)
    if ftruncate(descriptor, 0) == 0 {
      _ = number.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }
  }

  deinit { release() }

  /// Lets others in and takes away the file, and folders above it that were made for it and are still empty.
  func release() {
    let wasHeld = isHeld.withLock { isHeld in
      defer { isHeld = false }
      return isHeld
    }
    guard wasHeld else { return }
    unlink(path)
    close(descriptor)
    for folder in folders.reversed() where rmdir(folder) != 0 { return }
  }

  /// Takes away the file of a lock that nobody holds, which a build could not take away itself.
  ///
  /// - Parameter output: absolute, its links followed.
  static func removeLeftover(of output: String) {
    let path = FilePaths.besides(output, "lock")
    let descriptor = retrying { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0, isStill(descriptor, at: path) { unlink(path) }
  }

  private static func open(_ path: String, parent: String, output: String) throws -> Int32 {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    var descriptor = retrying { Glibc.open(path, flags, 0o666) }
    if descriptor < 0, errno == EACCES {
      // Another user's file can be locked all the same.
      descriptor = retrying { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
      if descriptor < 0 { errno = EACCES }
    }
    if descriptor >= 0 { return descriptor }
    switch errno {
    case EACCES, EPERM, EROFS: throw OutputRefusal(path: output, reason: .closedParent(parent, code: errno))
    default: throw FileFailure(.create, path)
    }
  }

  private static func holder(_ descriptor: Int32) -> Int? {
    var text = [UInt8](repeating: 0, count: 32)
    let count = text.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard count > 0 else { return nil }
    return Int(String(decoding: text[0..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }

  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (own, present) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, lstat(path, &present) == 0 else { return false }
    return own.st_ino == present.st_ino && own.st_dev == present.st_dev
  }
}
