import Glibc

/// Repeats a system call that a signal interrupted.
@inline(__always)
package func retrying<Number: FixedWidthInteger & SignedInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// Reads whole files by POSIX calls: 45 µs a file where Foundation takes ten times that.
package enum FileReader {
  /// The bytes of the regular file at `path`, as it was at one moment: a file that is written to meanwhile is read again, some times.
  ///
  /// - Throws: ``FileFailure`` when it cannot be opened or read; with `EFBIG` when it is larger than `limit` bytes, with
  ///   `EINVAL` when it is no regular file (a pipe or a device could block or never end), and with `EBUSY` when it never stops changing.
  package static func bytes(of path: String, limit: Int = 256 << 20) throws(FileFailure) -> [UInt8] {
    try bytes(of: path, limit: limit, afterReading: {})
  }

  /// `afterReading` is called between the reading of the file and the second look at it, for tests to change it there.
  static func bytes(of path: String, limit: Int, afterReading: () -> Void) throws(FileFailure) -> [UInt8] {
    let (descriptor, status) = try open(path)
    defer { close(descriptor) }
    var before = status
    for _ in 0..<8 {
      let bytes = try bytes(of: descriptor, expecting: Int(before.st_size), limit: limit, path)
      afterReading()
      let after = try Self.status(of: descriptor, path)
      if after.st_size == before.st_size, after.st_mtim.tv_sec == before.st_mtim.tv_sec,
        after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
      {
        return bytes
      }
      before = after
    }
    throw FileFailure(.read, path, code: EBUSY)
  }

  /// The first bytes of the regular file at `path`: `count` of them, or all where there are fewer.
  ///
  /// - Throws: ``FileFailure`` when it cannot be opened or read; with `EINVAL` when it is no regular file.
  package static func beginning(of path: String, count: Int) throws(FileFailure) -> [UInt8] {
    let (descriptor, _) = try open(path)
    defer { close(descriptor) }
    var failed: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
      let got = retrying { pread(descriptor, buffer.baseAddress, count, 0) }
      if got < 0 { failed = errno }
      filled = max(got, 0)
    }
    if failed != 0 { throw FileFailure(.read, path, code: failed) }
    return bytes
  }

  private static func open(_ path: String) throws(FileFailure) -> (descriptor: Int32, status: stat) {
    let descriptor = retrying { Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw FileFailure(.open, path) }
    do throws(FileFailure) {
      let status = try status(of: descriptor, path)
      guard status.st_mode & S_IFMT == S_IFREG else { throw FileFailure(.read, path, code: EINVAL) }
      return (descriptor, status)
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func status(of descriptor: Int32, _ path: String) throws(FileFailure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(.look, path) }
    return status
  }

  /// The bytes from the beginning of an open file to its end.
  private static func bytes(
    of descriptor: Int32, expecting expected: Int, limit: Int, _ path: String
  ) throws(FileFailure) -> [UInt8] {
    guard expected <= limit else { throw FileFailure(.read, path, code: EFBIG) }
    var failed: Int32 = 0
    // Room for nothing would be the standard library's one empty array, and its count would be written by every thread that reads nothing.
    var bytes = [UInt8](unsafeUninitializedCapacity: max(expected, 1)) { buffer, count in
      while count < expected, let base = buffer.baseAddress {
        let got = retrying { pread(descriptor, base + count, expected - count, off_t(count)) }
        if got < 0 { failed = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if failed != 0 { throw FileFailure(.read, path, code: failed) }
    // A file that grew while it was read is read to its present end.
    if bytes.count == expected {
      var more = [UInt8](repeating: 0, count: 4096)
      while true {
        let place = off_t(bytes.count)
        let got = more.withUnsafeMutableBytes { buffer in
          retrying { pread(descriptor, buffer.baseAddress, buffer.count, place) }
        }
        if got < 0 { throw FileFailure(.read, path) }
        if got == 0 { break }
        bytes.append(contentsOf: more[0..<got])
        if bytes.count > limit { throw FileFailure(.read, path, code: EFBIG) }
      }
    }
    return bytes
  }
}
