/// The output folder is not one that this program may replace.
package struct OutputRefusal: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    /// Somebody else's files are in it: some of their names, folders with a `/` at the end, and how many there are in all.
    case foreignFiles([String], count: Int)
    /// It is somebody's home folder or the root of everything, with some of what is in it.
    case homeFolder([String], count: Int)
    /// It holds, or lies in, what the site is made from: this folder.
    case sources(String)
    /// A disk or another folder is mounted on it, or below it at this path: it cannot be exchanged.
    case mountPoint(String)
    /// The folder above it takes no new files, for the reason of this number (`errno`).
    case closedParent(String, code: Int32)
    /// Another process, if its number is known, builds into it.
    case inUse(by: Int?)
  }

  /// The folder, its links followed.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
