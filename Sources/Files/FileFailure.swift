import Glibc

/// The environment's failure: a file that cannot be read, a disk that is full. Thrown at the edges, never collected.
package struct FileFailure: Error, Sendable, Equatable {
  /// What was being done.
  package enum Operation: String, Sendable {
    case open, read, write, create, list, look, rename, remove, link, sync, close, lock
  }

  package let operation: Operation
  /// The file, as it was given.
  package let path: String
  /// The system's number for what went wrong (`errno`).
  package let code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// A file that changed while it was being used.
  package static func changing(_ path: String) -> FileFailure { FileFailure(.read, path, code: EBUSY) }

  /// Whether the file is larger than the reader's limit.
  package var isTooLarge: Bool { code == EFBIG }

  /// The system's words for ``code``, in English.
  package var reason: String { String(cString: strerror(code)) }
}
