import Glibc

/// The bytes of a file that is read in parts: they stay where they are as long as the object is there.
package final class FileBytes: Sendable {
  package nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  package var count: Int { bytes.count }

  /// A copy.
  package init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    copy.copyBytes(from: bytes)
    self.bytes = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  /// The file at `path` as it is, without a copy of it: who changes the file changes what is read here, and who makes it shorter ends the
  /// process. It is for files that this program replaces and never changes, in processes that do not live long.
  ///
  /// - Throws: ``FileFailure`` when it cannot be opened or is no regular file.
  package init(mapping path: String) throws(FileFailure) {
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw FileFailure(.open, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileFailure(.look, path) }
    guard FileStamp(status).isFile else { throw FileFailure(.read, path, code: EINVAL) }
    let count = Int(status.st_size)
    isMapped = count > 0
    // There is no mapping of nothing.
    guard count > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    // All of it at once: page by page, the first look at each would be a fault.
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0), start != MAP_FAILED else {
      throw FileFailure(.read, path)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }

  /// Some of the bytes.
  package subscript(range: Range<Int>) -> UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[range]) }
}
