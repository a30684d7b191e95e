import CLinux
import Files
import Glibc
import Synchronization

/// The output folder is not one that this program wrote: replacing it would delete what somebody else put there.
package struct OutputRefusal: Error, Sendable, Equatable {
  /// The folder.
  package let path: String
  /// Something in it.
  package let example: String
}

/// A new tree of files, prepared beside the published one and exchanged with it in one system call. Readers see the old site or the new one,
/// whole, at every moment.
package final class OutputTree: Sendable {
  /// The name of the file by which the program knows a folder as its own.
  package static let marker = ".bantin-site"

  private let target: String
  private let staging: String
  private let hasOld: Bool
  private let written = Atomic<Int>(0)
  private let unchanged = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)

  /// What became of the files.
  package struct Changes: Sendable, Equatable {
    /// New or changed.
    package var written: Int
    /// The same as before; their times stay.
    package var unchanged: Int
    /// The size of everything, in bytes.
    package var bytes: Int
  }

  /// Prepares to replace the folder `path`, which need not exist. Where it is a symbolic link, the folder behind it is replaced and the link stays.
  ///
  /// - Throws: ``OutputRefusal`` when there is a folder that is not empty and was not written by this program; ``FileFailure``.
  package init(replacing path: String) throws {
    let target = try Self.resolved(path)
    self.target = target
    let parent = Self.parent(of: target)
    staging = parent + "/." + Self.name(of: target) + ".bantin-new"
    hasOld = try Self.isOurs(target)
    try Self.makeFolder(parent)
    try Self.remove(staging)
    try Self.makeFolder(staging)
    try write(UnsafeRawBufferPointer(start: nil, count: 0), to: Self.marker)
    // The marker is no page of the site and is not counted.
    written.store(0, ordering: .relaxed)
    unchanged.store(0, ordering: .relaxed)
  }

  /// Makes the folders of files that are going to be written.
  package func makeFolders(for addresses: some Sequence<String>) throws(FileFailure) {
    var made = Set<Substring>()
    for address in addresses {
      guard let slash = address.lastIndex(of: "/") else { continue }
      let folder = address[..<slash]
      if made.insert(folder).inserted { try Self.makeFolder(staging + "/" + folder) }
    }
  }

  /// Writes a file of the new tree. Where the published file has the same bytes, it becomes the new one, with its times.
  package func write(_ contents: UnsafeRawBufferPointer, to address: String) throws(FileFailure) {
    bytes.add(contents.count, ordering: .relaxed)
    let path = staging + "/" + address
    if hasOld, Self.holds(target + "/" + address, contents), link(target + "/" + address, path) == 0 {
      unchanged.add(1, ordering: .relaxed)
      return
    }
    let descriptor = retrying { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
    guard descriptor >= 0 else { throw FileFailure(.create, path) }
    var rest = contents
    while let base = rest.baseAddress, !rest.isEmpty {
      let count = retrying { Glibc.write(descriptor, base, rest.count) }
      if count < 0 {
        let failure = FileFailure(.write, path)
        close(descriptor)
        throw failure
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    guard close(descriptor) == 0 else { throw FileFailure(.close, path) }
    written.add(1, ordering: .relaxed)
  }

  /// Puts the new tree in the old one's place and removes the old one.
  package func publish() throws(FileFailure) -> Changes {
    if renameat2(AT_FDCWD, staging, AT_FDCWD, target, bantin_rename_noreplace) == 0 { return changes }
    guard errno == EEXIST || errno == ENOTEMPTY || errno == EINVAL else { throw FileFailure(.rename, target) }
    if renameat2(AT_FDCWD, staging, AT_FDCWD, target, bantin_rename_exchange) != 0 {
      guard errno == EINVAL || errno == ENOSYS else { throw FileFailure(.rename, target) }
      // A file system without exchange: for a moment there is no output.
      let aside = staging + "-old"
      try Self.remove(aside)
      if rename(target, aside) != 0, errno != ENOENT { throw FileFailure(.rename, target) }
      guard rename(staging, target) == 0 else {
        let failure = FileFailure(.rename, target)
        _ = rename(aside, target)
        throw failure
      }
      try Self.remove(aside)
      return changes
    }
    try Self.remove(staging)
    return changes
  }

  /// Removes what was prepared; the published tree stays as it is.
  package func abandon() { try? Self.remove(staging) }

  private var changes: Changes {
    Changes(
      written: written.load(ordering: .relaxed), unchanged: unchanged.load(ordering: .relaxed),
      bytes: bytes.load(ordering: .relaxed))
  }

  /// The folder that `path` means, its links followed, the last of them also to a folder that is still to be made.
  private static func resolved(_ path: String) throws(FileFailure) -> String {
    var path = path
    for _ in 0..<40 {
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      if let real = realpath(path, nil) {
        defer { free(real) }
        return String(cString: real)
      }
      guard errno == ENOENT else { throw FileFailure(.look, path) }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &buffer, buffer.count)
      guard count >= 0 else { return path }
      let target = String(decoding: buffer[0..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = target.hasPrefix("/") ? target : parent(of: path) + "/" + target
    }
    throw FileFailure(.look, path, code: ELOOP)
  }

  /// Whether there is a folder that this program wrote; an empty folder or none is free to take.
  private static func isOurs(_ path: String) throws -> Bool {
    guard let stream = opendir(path) else {
      if errno == ENOENT { return false }
      throw FileFailure(.list, path)
    }
    defer { closedir(stream) }
    if access(path + "/" + marker, F_OK) == 0 { return true }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { throw OutputRefusal(path: path, example: name) }
    }
    return false
  }

  /// Whether the file at `path` holds just these bytes.
  private static func holds(_ path: String, _ contents: UnsafeRawBufferPointer) -> Bool {
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size == contents.count else {
      return false
    }
    var offset = 0
    return withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
      while offset < contents.count {
        let got = retrying { read(descriptor, buffer.baseAddress, buffer.count) }
        guard got > 0, offset + got <= contents.count, let base = contents.baseAddress, let other = buffer.baseAddress,
          memcmp(base + offset, other, got) == 0
        else { return false }
        offset += got
      }
      return true
    }
  }

  private static func makeFolder(_ path: String) throws(FileFailure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw FileFailure(.create, path) }
    let parent = parent(of: path)
    guard parent != path, parent != "." else { throw FileFailure(.create, path) }
    try makeFolder(parent)
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw FileFailure(.create, path) }
  }

  /// Removes a tree that this program prepared or published; links are removed, not followed.
  private static func remove(_ path: String) throws(FileFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      if unlink(path) != 0, errno != ENOENT { throw FileFailure(.remove, path) }
      return
    }
    guard let stream = opendir(path) else { throw FileFailure(.list, path) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    closedir(stream)
    for name in names { try remove(path + "/" + name) }
    if rmdir(path) != 0, errno != ENOENT { throw FileFailure(.remove, path) }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "site" }
}
