import Bytes
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
  /// Which file stands under which name, as ``TreeLinks`` has it; for an output.
  package private(set) var links = Fingerprint.zero
  /// What was seen, where that was asked for; without what is left out.
  package private(set) var names: TreeNames?

  /// Looks at everything below `folder`; one that does not exist holds nothing.
  ///
  /// - Parameter keepsNames: whether what is seen is kept, to be listed.
  /// - Throws: ``FileFailure`` when a folder cannot be listed or vanishes while it is looked at.
  package init(_ folder: String, watching watch: Watch, keepsNames: Bool = false) throws(FileFailure) {
    if keepsNames { names = TreeNames() }
    guard let top = try Self.top(folder, &fingerprint) else { return }
    var later: [Later]?
    try scan(top, prefix: FingerprintMixer(), watch, &later)
  }

  /// The same, looked at by all cores: what a folder holds is added up, in whatever order.
  ///
  /// - Throws: ``FileFailure``.
  package static func onAllCores(_ folder: String, watching watch: Watch) async throws -> TreeScan {
    var whole = TreeScan()
    var later: [Later]? = []
    guard let top = try top(folder, &whole.fingerprint) else { return whole }
    try whole.scan(top, prefix: FingerprintMixer(), watch, &later)
    return try await withThrowingTaskGroup(of: (TreeScan, [Later]).self) { group in
      func look(at folders: [Later]) {
        for folder in folders {
          group.addTask {
            var part = TreeScan()
            var later: [Later]? = []
            let opened = try OpenFolder(at: folder.path, O_NOFOLLOW, depth: folder.depth)
            try part.scan(opened, prefix: folder.prefix, watch, &later)
            return (part, later ?? [])
          }
        }
      }
      look(at: later ?? [])
      while let (part, later) = try await group.next() {
        whole.add(part)
        look(at: later)
      }
      return whole
    }
  }

  private init() {}

  /// Without ``names``.
  private mutating func add(_ part: TreeScan) {
    fingerprint &+= part.fingerprint
    links &+= part.links
    files += part.files
    bytes += part.bytes
    newest = max(newest, part.newest)
  }

  /// Opens the folder that is scanned; nil where there is none.
  private static func top(_ folder: String, _ fingerprint: inout Fingerprint) throws(FileFailure) -> OpenFolder? {
    let descriptor = retrying { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if descriptor < 0, errno == ENOENT { return nil }
    var mixer = FingerprintMixer()
    mixer.add(1)
    fingerprint &+= mixer.fingerprint
    return try OpenFolder(descriptor, folder)
  }

  /// A folder that is going to be looked at.
  private struct Later: Sendable {
    let path: String
    let prefix: FingerprintMixer
    let depth: Int
  }

  /// - Parameter later: receives the folders below, which are not looked at then; nil to look at them.
  /// - Returns: the place of the folder among ``names``.
  @discardableResult
  private mutating func scan(
    _ folder: borrowing OpenFolder, prefix: FingerprintMixer, _ watch: Watch, _ later: inout [Later]?
  ) throws(FileFailure) -> Int {
    var items: [TreeNames.Item] = []
    while let entry = try folder.next() {
      let name = entry.name
      let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
      if Self.isLeftOut(bytes, watch) { continue }
      let stamp = try folder.stamp(of: name)
      var mixer = prefix
      mixer.add(bytes)
      if stamp.isFolder {
        fingerprint &+= Self.folder(mixer)
        if later != nil {
          later?.append(Later(path: folder.path(of: name), prefix: mixer, depth: folder.depth + 1))
          continue
        }
        let place = try scan(folder.folder(name), prefix: mixer, watch, &later)
        if let item = names?.item(bytes, stamp, folder: place) { items.append(item) }
        continue
      }
      if watch == .output { links &+= TreeLinks.member(mixer, inode: UInt64(entry.pointee.d_ino)) }
      add(stamp, to: &mixer, watch)
      var target: FileStamp?
      if stamp.isLink {
        // What a link leads to may change without it.
        target = folder.stamp(behind: name)
        if let target { add(target, to: &mixer, watch) }
      }
      if let item = names?.item(bytes, stamp, target: target) { items.append(item) }
      fingerprint &+= mixer.fingerprint
      files += 1
      self.bytes += Int(stamp.size)
    }
    return names?.add(items) ?? 0
  }

  private mutating func add(_ stamp: FileStamp, to mixer: inout FingerprintMixer, _ watch: Watch) {
    Self.add(stamp, to: &mixer, watch)
    newest = max(newest, stamp.changed)
  }

  private static func add(_ stamp: FileStamp, to mixer: inout FingerprintMixer, _ watch: Watch) {
    mixer.add(stamp.device)
    mixer.add(stamp.inode)
    mixer.add(UInt64(bitPattern: stamp.size))
    mixer.add(UInt64(bitPattern: stamp.modified))
    mixer.add(UInt64(stamp.mode))
    if watch == .sources { mixer.add(UInt64(bitPattern: stamp.changed)) }
  }

  /// - Parameter mixer: has the folder's path.
  private static func folder(_ mixer: FingerprintMixer) -> Fingerprint {
    var mixer = mixer
    mixer.add(UInt64(2))
    return mixer.fingerprint
  }

  /// What a file, which is no link, adds to the fingerprint of an output that it lies in.
  package static func member(at address: String, _ stamp: FileStamp) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(partsOf: address)
    add(stamp, to: &mixer, .output)
    return mixer.fingerprint
  }

  /// What a folder adds, without what is in it.
  package static func member(folder address: String) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(partsOf: address)
    return folder(mixer)
  }

  /// What no build reads: names that begin with a dot and editors' leftovers, as in ``Folder/entries(below:)``.
  fileprivate static func isLeftOut(_ name: UnsafeRawBufferPointer, _ watch: Watch) -> Bool {
    guard let first = name.first, let last = name.last else { return true }
    let dot = UInt8(ascii: ".")
    if watch == .output { return first == dot && (name.count == 1 || name.count == 2 && last == dot) }
    let hash = UInt8(ascii: "#")
    return first == dot || last == UInt8(ascii: "~") || first == hash && last == hash
  }
}

extension FingerprintMixer {
  /// The names that an address is made of, each by itself.
  fileprivate mutating func add(partsOf address: String) {
    address.withBytes { bytes in
      for part in bytes.split(separator: UInt8(ascii: "/")) {
        add(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: part)))
      }
    }
  }
}

/// Which file stands under which name below a folder: that is known from the folders alone, no file is looked at.
package struct TreeLinks: Sendable {
  /// Of all names and the numbers of their files. Folders are not counted.
  package private(set) var fingerprint = Fingerprint.zero

  /// - Throws: ``FileFailure`` when a folder cannot be listed.
  package init(_ folder: String) throws(FileFailure) {
    try list(OpenFolder(at: folder), prefix: FingerprintMixer())
  }

  private mutating func list(_ folder: borrowing OpenFolder, prefix: FingerprintMixer) throws(FileFailure) {
    while let entry = try folder.next() {
      let name = entry.name
      let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
      if TreeScan.isLeftOut(bytes, .output) { continue }
      var isFolder = Int32(entry.pointee.d_type) == Int32(DT_DIR)
      if Int32(entry.pointee.d_type) == Int32(DT_UNKNOWN) { isFolder = try folder.stamp(of: name).isFolder }
      var mixer = prefix
      mixer.add(bytes)
      guard isFolder else {
        fingerprint &+= Self.member(mixer, inode: UInt64(entry.pointee.d_ino))
        continue
      }
      try list(folder.folder(name), prefix: mixer)
    }
  }

  fileprivate static func member(_ path: FingerprintMixer, inode: UInt64) -> Fingerprint {
    var mixer = path
    mixer.add(inode)
    return mixer.fingerprint
  }

  /// What a file adds.
  package static func member(at address: String, _ stamp: FileStamp) -> Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(partsOf: address)
    return member(mixer, inode: stamp.inode)
  }
}

/// A folder that is being listed, in the order of the disk.
private struct OpenFolder: ~Copyable {
  private let stream: OpaquePointer
  private let path: String
  let depth: Int

  /// Takes the descriptor over; a negative one is of a folder that could not be opened.
  init(_ descriptor: Int32, _ path: String, depth: Int = 0) throws(FileFailure) {
    guard descriptor >= 0 else { throw FileFailure(.list, path) }
    guard depth <= 64 else {
      close(descriptor)
      throw FileFailure(.list, path, code: ELOOP)
    }
    guard let stream = fdopendir(descriptor) else {
      let failure = FileFailure(.list, path)
      close(descriptor)
      throw failure
    }
    self.stream = stream
    self.path = path
    self.depth = depth
  }

  /// - Parameter flags: for `open(2)`, beside those that every folder needs.
  init(at path: String, _ flags: Int32 = 0, depth: Int = 0) throws(FileFailure) {
    try self.init(retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags) }, path, depth: depth)
  }

  deinit { closedir(stream) }

  /// What comes next; nil at the end.
  func next() throws(FileFailure) -> UnsafeMutablePointer<dirent>? {
    errno = 0
    let entry = readdir(stream)
    if entry == nil, errno != 0 { throw FileFailure(.list, path) }
    return entry
  }

  /// The state of what is in the folder; of a link its own.
  func stamp(of name: UnsafePointer<CChar>) throws(FileFailure) -> FileStamp {
    var status = stat()
    guard fstatat(dirfd(stream), name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileFailure(.look, path(of: name))
    }
    return FileStamp(status)
  }

  /// The state of what a link leads to; nil where it leads to nothing.
  func stamp(behind name: UnsafePointer<CChar>) -> FileStamp? {
    var status = stat()
    return fstatat(dirfd(stream), name, &status, 0) == 0 ? FileStamp(status) : nil
  }

  /// A folder in it.
  func folder(_ name: UnsafePointer<CChar>) throws(FileFailure) -> OpenFolder {
    let below = retrying { openat(dirfd(stream), name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW) }
    return try OpenFolder(below, path(of: name), depth: depth + 1)
  }

  func path(of name: UnsafePointer<CChar>) -> String { path + "/" + String(cString: name) }
}

extension UnsafeMutablePointer<dirent> {
  /// The name follows the entry's header; reading it there spares a copy of 256 bytes.
  fileprivate var name: UnsafePointer<CChar> {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    return (UnsafeRawPointer(self) + offset).assumingMemoryBound(to: CChar.self)
  }
}

/// What a ``TreeScan`` saw, so that a folder need not be looked at twice: ``Folder/entries(below:prefix:isClosed:asSeen:)`` makes a list of it.
package struct TreeNames: Sendable, Equatable {
  struct Item: Sendable, Equatable {
    /// Where the name stands among all names.
    fileprivate var name: Range<UInt32>
    /// For a folder, what it holds.
    var folder: Int32
    /// Of a link its own.
    var stamp: FileStamp
  }

  private var bytes: [UInt8] = []
  /// In the order of the disk. The last one is the folder that was scanned; there is none where that does not exist.
  private(set) var folders: [[Item]] = []
  /// Of links, by where their names begin; those that lead to nothing are not there.
  private var targets: [UInt32: FileStamp] = [:]
  /// How many names there are.
  private(set) var count = 0

  /// Adds a name's bytes, which need not be UTF-8, to a path.
  func add(_ item: Item, to path: inout [UInt8]) {
    path += bytes[Int(item.name.lowerBound)..<Int(item.name.upperBound)]
  }

  /// What a link leads to; nil for what is no link, and where it leads to nothing.
  func target(of item: Item) -> FileStamp? { item.stamp.isLink ? targets[item.name.lowerBound] : nil }

  fileprivate mutating func item(
    _ name: UnsafeRawBufferPointer, _ stamp: FileStamp, target: FileStamp? = nil, folder: Int = 0
  ) -> Item {
    let start = UInt32(bytes.count)
    bytes.append(contentsOf: name)
    if let target { targets[start] = target }
    count += 1
    return Item(name: start..<UInt32(bytes.count), folder: Int32(folder), stamp: stamp)
  }

  fileprivate mutating func add(_ items: [Item]) -> Int {
    folders.append(items)
    return folders.count - 1
  }
}
