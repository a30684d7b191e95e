import Files
import Glibc

/// Removes trees that this program wrote, and nothing else.
enum TreeRemover {
  /// The file that marks a tree that is being prepared.
  static let preparing = ".bantin-preparing"

  /// Removes a tree that a build prepared or put aside.
  ///
  /// - Returns: whether nothing is there any more; a tree without a mark of the program is left alone.
  /// - Throws: ``FileFailure``.
  static func removeOurs(_ path: String) throws(FileFailure) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT else { throw FileFailure(.look, path) }
      return true
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return false }
    let names = try FolderMaker.names(in: path)
    guard names.isEmpty || names.contains(preparing) || names.contains(Manifest.name) else { return false }
    return try remove(path) { _ in true }
  }

  /// Removes the files of a tree that `isOurs` says are, and folders that are empty then. What marks the tree goes last, so that a tree that
  /// was removed in part is still known. Links are removed, not followed.
  ///
  /// - Parameter isOurs: whether the file at an address below `path` may be removed.
  /// - Returns: whether nothing is left.
  /// - Throws: ``FileFailure``.
  static func remove(_ path: String, where isOurs: (String) -> Bool) throws(FileFailure) -> Bool {
    var isGone = try removeContents(of: path, below: "", where: isOurs)
    guard isGone else { return false }
    for mark in [Manifest.name, preparing] where unlink(path + "/" + mark) != 0 && errno != ENOENT {
      throw FileFailure(.remove, path + "/" + mark)
    }
    if rmdir(path) != 0 {
      guard errno == ENOENT || errno == ENOTEMPTY else { throw FileFailure(.remove, path) }
      isGone = errno == ENOENT
    }
    return isGone
  }

  private static func removeContents(
    of folder: String, below prefix: String, where isOurs: (String) -> Bool
  ) throws(FileFailure) -> Bool {
    var isGone = true
    for name in try FolderMaker.names(in: folder) {
      if prefix.isEmpty, name == Manifest.name || name == preparing { continue }
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }  // vanished
      if status.st_mode & S_IFMT == S_IFDIR {
        let isEmpty = try removeContents(of: path, below: prefix + name + "/", where: isOurs)
        if isEmpty, rmdir(path) != 0, errno != ENOENT {
          guard errno == ENOTEMPTY else { throw FileFailure(.remove, path) }
          isGone = false
        }
        if !isEmpty { isGone = false }
      } else if isOurs(prefix + name) {
        if unlink(path) != 0, errno != ENOENT { throw FileFailure(.remove, path) }
      } else {
        isGone = false
      }
    }
    return isGone
  }

  /// Gives a tree that is not ours a name of its own, beside the output.
  ///
  /// - Returns: its new path.
  /// - Throws: ``FileFailure``.
  static func moveAside(_ path: String, of output: String) throws(FileFailure) -> String {
    var number = 1
    while true {
      let free = output + ".before-bantin" + (number == 1 ? "" : "-\(number)")
      var status = stat()
      if lstat(free, &status) != 0 {
        guard errno == ENOENT else { throw FileFailure(.look, free) }
        guard rename(path, free) == 0 else { throw FileFailure(.rename, free) }
        return free
      }
      number += 1
    }
  }
}
