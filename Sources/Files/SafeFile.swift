import Glibc

/// Writes single files so that nothing that somebody wrote is lost.
package enum SafeFile {
  /// Writes a file that is not there yet, and the folders above it.
  ///
  /// - Throws: ``FileFailure``; with `EEXIST` when there is something at `path`, which stays as it is.
  package static func create(_ bytes: [UInt8], at path: String) throws(FileFailure) {
    try makeFolder(parent(of: path))
    try write([bytes], to: path, mode: 0o644)
  }

  /// Puts a file in the place of the one at `path`, or makes it. Whoever reads it meanwhile sees the old file or the new one, whole; where
  /// the disk is full the old one stays. A symbolic link stays, and what it names is replaced.
  ///
  /// - Parameter isDurable: whether the bytes must be on the disk before this returns; not needed for what can be made again.
  /// - Throws: ``FileFailure``.
  package static func replace(
    _ path: String, with bytes: [UInt8], isDurable: Bool = true
  ) throws(FileFailure) {
    try replace(path, with: [bytes], isDurable: isDurable)
  }

  /// The same with the file in pieces.
  package static func replace(
    _ path: String, with pieces: [[UInt8]], isDurable: Bool = true
  ) throws(FileFailure) {
    let target = resolved(path) ?? path
    try makeFolder(parent(of: target))
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o7777 : 0o644
    let fresh = "\(target).bantin-new"
    if unlink(fresh) != 0, errno != ENOENT { throw FileFailure(.remove, fresh) }
    do throws(FileFailure) {
      try write(pieces, to: fresh, mode: mode, isDurable: isDurable)
      guard rename(fresh, target) == 0 else { throw FileFailure(.rename, target) }
    } catch {
      _ = unlink(fresh)
      throw error
    }
  }

  /// Removes a file of ours that may be made again; where that cannot be done it stays.
  package static func discard(_ path: String) { _ = unlink(path) }

  /// Whether there is anything at `path`.
  ///
  /// - Throws: ``FileFailure`` when that cannot be told.
  package static func exists(_ path: String) throws(FileFailure) -> Bool {
    if access(path, F_OK) == 0 { return true }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileFailure(.look, path) }
    return false
  }

  /// Makes a folder and those above it.
  ///
  /// - Throws: ``FileFailure``.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, parent(of: path) != path else { throw FileFailure(.create, path) }
    try makeFolder(parent(of: path))
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw FileFailure(.create, path) }
  }

  /// Whether there is no folder at `path`, or one with nothing in it, not even what begins with a dot.
  ///
  /// - Throws: ``FileFailure`` when that cannot be told; there is a file, for one.
  package static func isFreeFolder(_ path: String) throws(FileFailure) -> Bool {
    guard let stream = opendir(path) else {
      if errno == ENOENT { return true }
      throw FileFailure(.list, path)
    }
    defer { closedir(stream) }
    var count = 0
    while readdir(stream) != nil { count += 1 }
    return count <= 2  // "." and ".."
  }

  private static func write(
    _ pieces: [[UInt8]], to path: String, mode: mode_t, isDurable: Bool = true
  ) throws(FileFailure) {
    let descriptor = retrying { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
    guard descriptor >= 0 else { throw FileFailure(.create, path) }
    var failure: FileFailure?
    for bytes in pieces where failure == nil {
      failure = bytes.withUnsafeBytes { buffer -> FileFailure? in
        var rest = UnsafeRawBufferPointer(rebasing: buffer[...])
        while let base = rest.baseAddress, !rest.isEmpty {
          let count = retrying { Glibc.write(descriptor, base, rest.count) }
          if count < 0 { return FileFailure(.write, path) }
          rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        }
        return nil
      }
    }
    if failure == nil, isDurable, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP {
      failure = FileFailure(.sync, path)
    }
    if close(descriptor) != 0, failure == nil { failure = FileFailure(.close, path) }
    if let failure {
      _ = unlink(path)
      throw failure
    }
  }

  /// The absolute path without symbolic links; nil where there is nothing.
  package static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
