import Glibc

/// A folder with everything below it, looked at and not read: one fingerprint of all names and stamps.
package struct TreeScan: Sendable, Equatable {
  /// Which stamps count.
  package enum Watch: Sendable {
    /// Everything that can tell a changed file: for what somebody else writes.
    case sources
    /// All but the time that links and renames change, too: for what this program writes. Names that begin with a dot count.
    case output
  }

  package private(set) var fingerprint = Fingerprint.zero
  /// Files of any kind; folders are not counted.
  package private(set) var files = 0
  /// The sizes of all files, in bytes.
  package private(set) var bytes = 0
  /// The latest change, by ``FileStamp/changed``; the least number where there is nothing.
  package private(set) var newest = Int64.min

  /// Looks at everything below `folder`; one that does not exist holds nothing.
  ///
  /// - Throws: ``FileFailure`` when a folder cannot be listed or vanishes while it is looked at.
  package init(_ folder: String, watching watch: Watch) throws(FileFailure) {
    let descriptor = retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      if errno == ENOENT { return }
      throw FileFailure(.list, folder)
    }
    var mixer = FingerprintMixer()
    mixer.add(1)
    fingerprint &+= mixer.fingerprint
    try scan(descriptor, folder, prefix: FingerprintMixer(), watch, depth: 0)
  }

  /// Takes the descriptor over.
  private mutating func scan(
    _ descriptor: Int32, _ path: String, prefix: FingerprintMixer, _ watch: Watch, depth: Int
  ) throws(FileFailure) {
    guard let stream = fdopendir(descriptor) else {
      let failure = FileFailure(.list, path)
      close(descriptor)
      throw failure
    }
    defer { closedir(stream) }
    guard depth < 64 else { throw FileFailure(.list, path, code: ELOOP) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileFailure(.list, path) }
        return
      }
      // The name follows the entry's header; reading it there spares a copy of 256 bytes.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
      let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      let length = strlen(name)
      let bytes = UnsafeRawBufferPointer(start: name, count: length)
      if Self.isLeftOut(bytes, watch) { continue }
      var status = stat()
      guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw FileFailure(.look, path + "/" + String(cString: name))
      }
      let stamp = FileStamp(status)
      var mixer = prefix
      mixer.add(bytes)
      if stamp.isFolder {
        mixer.add(UInt64(2))
        fingerprint &+= mixer.fingerprint
        let below = retrying { openat(dirfd(stream), name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW) }
        let folder = path + "/" + String(cString: name)
        guard below >= 0 else { throw FileFailure(.list, folder) }
        try scan(below, folder, prefix: mixer, watch, depth: depth + 1)
        continue
      }
      add(stamp, to: &mixer, watch)
      if stamp.isLink {
        // What a link leads to may change without it.
        if fstatat(dirfd(stream), name, &status, 0) == 0 { add(FileStamp(status), to: &mixer, watch) }
      }
      fingerprint &+= mixer.fingerprint
      files += 1
      self.bytes += Int(stamp.size)
    }
  }

  private mutating func add(_ stamp: FileStamp, to mixer: inout FingerprintMixer, _ watch: Watch) {
    mixer.add(stamp.device)
    mixer.add(stamp.inode)
    mixer.add(UInt64(bitPattern: stamp.size))
    mixer.add(UInt64(bitPattern: stamp.modified))
    mixer.add(UInt64(stamp.mode))
    if watch == .sources { mixer.add(UInt64(bitPattern: stamp.changed)) }
    newest = max(newest, stamp.changed)
  }

  /// What no build reads: names that begin with a dot and editors' leftovers, as in ``Folder/entries(below:)``.
  private static func isLeftOut(_ name: UnsafeRawBufferPointer, _ watch: Watch) -> Bool {
    guard let first = name.first, let last = name.last else { return true }
    let dot = UInt8(ascii: ".")
    if watch == .output { return first == dot && (name.count == 1 || name.count == 2 && last == dot) }
    let hash = UInt8(ascii: "#")
    return first == dot || last == UInt8(ascii: "~") || first == hash && last == hash
  }
}
