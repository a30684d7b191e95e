import CLinux
import Files
import Glibc
import Synchronization

/// A new tree of files, prepared beside the published one and exchanged with it in one system call. Readers see the old site or the new one,
/// whole, at every moment.
package final class OutputTree: Sendable {
  /// The name of the file by which the program knows a folder as its own.
  package static let marker = Manifest.name

  private let place: OutputPlace
  private let target: String
  private let staging: String
  private let hasOld: Bool
  private let written = Atomic<Int>(0)
  private let unchanged = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)
  /// By address; what a file was made from where it was kept.
  private let files = Mutex<[String: (checksum: SHA256, size: Int, inputs: Fingerprint?)]>([:])
  /// What the tree is prepared over; nil for an empty folder.
  private let base: SpareTree?
  /// What is published, where that is known to be as it was left, with nothing of anybody else's.
  private let before: FileMemory?
  private let prepared = Mutex<Set<String>>([])
  private let new = Mutex<Set<String>>([])
  private let spare = Mutex<SpareTree?>(nil)
  private let list = Mutex<Decoded<Manifest>?>(nil)

  /// The list of files that was published; nil before, and where nothing changed.
  var publishedList: Decoded<Manifest>? { list.withLock { $0 } }

  /// What became of the files.
  package struct Changes: Sendable, Equatable {
    /// New or changed.
    package var written: Int
    /// The same as before; their times stay.
    package var unchanged: Int
    /// The size of everything, in bytes.
    package var bytes: Int
    /// The addresses of files that somebody else put into the folder; they are still there.
    package var kept: [String] = []
    /// Where files went that were not ours and could not stay.
    package var movedAside: [String] = []
  }

  /// Prepares to replace the folder `path`, which need not exist.
  ///
  /// - Throws: ``OutputRefusal`` when there is a folder that is not empty and was not written by this program; ``FileFailure``.
  package convenience init(replacing path: String) throws { try self.init(at: OutputPlace(path)) }

  /// Prepares to replace what is at `place`.
  ///
  /// - Throws: ``FileFailure``.
  package convenience init(at place: OutputPlace) throws(FileFailure) {
    try self.init(at: place, knowing: nil, spare: nil)
  }

  /// Prepares to replace what is at `place`, over the tree before it where that was kept.
  ///
  /// - Parameters:
  ///   - memory: what is known of the published files; nil where they may be others.
  ///   - found: the tree before, as it is now; nil where there is none.
  /// - Throws: ``FileFailure``.
  init(at place: OutputPlace, knowing memory: FileMemory?, spare found: Fingerprint?) throws(FileFailure) {
    self.place = place
    target = place.path
    staging = place.staging
    if case .ours = place.content { hasOld = true } else { hasOld = false }
    before = hasOld ? memory : nil
    if hasOld, let spare = memory?.spare, found == spare.fingerprint, rename(place.spare, staging) == 0 {
      base = spare
    } else {
      base = nil
      _ = try TreeRemover.removeOurs(place.spare)
      guard mkdir(staging, 0o755) == 0 else { throw FileFailure(.create, staging) }
    }
    try Self.write(UnsafeRawBufferPointer(start: nil, count: 0), to: staging + "/" + TreeRemover.preparing)
  }

  /// Makes the folders of files that are going to be written.
  package func makeFolders(for addresses: some Sequence<String>) throws(FileFailure) {
    var made = Set<String>()
    var last: [UInt8] = []
    for var address in addresses {
      let folder: String? = address.withUTF8 { address in
        guard let slash = address.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        // Files of one folder stand together, most of the time.
        if last.elementsEqual(address[..<slash]) { return nil }
        last = Array(address[..<slash])
        return String(decoding: last, as: UTF8.self)
      }
      if let folder, made.insert(folder).inserted { try makeFolder(folder) }
    }
  }

  /// Makes a folder and those above it; what was a file in the tree before gives way.
  private func makeFolder(_ folder: String) throws(FileFailure) {
    var path = staging
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o755) == 0 { continue }
      guard errno == EEXIST else { throw FileFailure(.create, path) }
      var status = stat()
      if base != nil, lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
        guard unlink(path) == 0, mkdir(path, 0o755) == 0 else { throw FileFailure(.create, path) }
      }
    }
    prepared.withLock { prepared in
      var folder = folder[...]
      while prepared.insert(String(folder)).inserted, let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
      }
    }
  }

  /// Makes room for a file, where the tree was another one's before.
  ///
  /// - Returns: whether the published file is there already.
  private func clear(_ address: String) throws(FileFailure) -> Bool {
    guard let base else { return false }
    if !base.changed.contains(address), before?.files[address] != nil { return true }
    let path = staging + "/" + address
    if unlink(path) == 0 || errno == ENOENT { return false }
    // A folder of the tree before has the place.
    guard errno == EISDIR || errno == EPERM else { throw FileFailure(.remove, path) }
    _ = try TreeRemover.remove(path) { _ in true }
    return false
  }

  /// Writes a file of the new tree. Where the published file has the same bytes, it becomes the new one, with its times.
  package func write(_ contents: UnsafeRawBufferPointer, to address: String) throws(FileFailure) {
    let checksum = SHA256(of: contents)
    try put(contents, at: address)
    bytes.add(contents.count, ordering: .relaxed)
    files.withLock { $0[address] = (checksum, contents.count, nil) }
  }

  /// Takes over a published file as it is, which somebody has seen to be what would be written.
  ///
  /// - Throws: ``FileFailure``, also where there is none.
  func keep(_ file: PublishedFile, at address: String) throws(FileFailure) {
    let path = staging + "/" + address
    if try !clear(address), link(target + "/" + address, path) != 0 {
      // Without hard links the same bytes are written once more.
      let contents = try FileReader.bytes(of: target + "/" + address, limit: .max)
      try SafeFile.create(contents, at: path)
    }
    unchanged.add(1, ordering: .relaxed)
    bytes.add(file.size, ordering: .relaxed)
    files.withLock { $0[address] = (file.checksum, file.size, file.inputs) }
  }

  /// A published file's bytes.
  ///
  /// - Throws: ``FileFailure``.
  func published(_ address: String) throws(FileFailure) -> [UInt8] {
    try FileReader.bytes(of: target + "/" + address, limit: .max)
  }

  private func put(_ contents: UnsafeRawBufferPointer, at address: String) throws(FileFailure) {
    let path = staging + "/" + address
    if hasOld, Self.holds(target + "/" + address, contents) {
      // Without hard links the same bytes are written once more.
      if try !clear(address), link(target + "/" + address, path) != 0 { try Self.write(contents, to: path) }
      unchanged.add(1, ordering: .relaxed)
    } else {
      if try clear(address), unlink(path) != 0 { throw FileFailure(.remove, path) }
      try Self.write(contents, to: path)
      written.add(1, ordering: .relaxed)
      new.withLock { _ = $0.insert(address) }
    }
  }

  /// Puts the new tree in the old one's place and removes the old one. Files in the old one that are not ours are taken over. Where nothing is
  /// new, the old tree stays.
  ///
  /// - Throws: ``FileFailure``; ``OutputRefusal`` where somebody else's file has the place of one of the new site's.
  package func publish() throws -> Changes {
    var changes = Changes(
      written: written.load(ordering: .relaxed), unchanged: unchanged.load(ordering: .relaxed),
      bytes: bytes.load(ordering: .relaxed), movedAside: place.movedAside)
    var published: Manifest?
    if case .ours(let manifest) = place.content { published = manifest }
    let manifest = Manifest(files: files.withLock { $0.mapValues(\.checksum) }).sorted(near: published)

    if let published, before == nil || before?.hasForeignFiles == true {
      var foreign = ForeignFiles(old: target, new: staging, manifest: published)
      try foreign.keep()
      if let address = foreign.conflicts.first, !place.options.takesForeignFolder {
        let found = [address] + foreign.conflicts.dropFirst().prefix(7)
        throw OutputRefusal(path: target, reason: .foreignFiles(found, count: foreign.conflicts.count))
      }
      changes.kept = foreign.kept
      if changes.written == 0, published == manifest, foreign.conflicts.isEmpty {
        _ = try TreeRemover.removeOurs(staging)
        place.lock.release()
        return changes
      }
    } else if let published, changes.written == 0, published == manifest {
      _ = try TreeRemover.removeOurs(staging)
      place.lock.release()
      return changes
    }
    try removeRest(published, manifest)
    let text = manifest.text
    try text.withUnsafeBytes { try put($0, at: Manifest.name) }
    guard unlink(staging + "/" + TreeRemover.preparing) == 0 else {
      throw FileFailure(.remove, staging + "/" + TreeRemover.preparing)
    }
    takeRights()
    if place.options.isDurable { try syncFileSystem() }
    let old = try exchange()
    if place.options.isDurable { try syncFolder(FilePaths.parent(of: target)) }
    if let old, !keep(old, published, manifest, changes) { try remove(old, published, &changes) }
    let list = Decoded(bytes: Fingerprint(text), value: manifest)
    self.list.withLock { $0 = list }
    place.lock.release()
    return changes
  }

  /// Removes what the tree before held and the new one does not.
  private func removeRest(_ published: Manifest?, _ manifest: Manifest) throws(FileFailure) {
    guard let base else { return }
    let gone = [Array(base.changed), Array((published?.files ?? [:]).keys)].joined().filter {
      manifest.files[$0] == nil && $0 != Manifest.name
    }
    for address in gone {
      let path = staging + "/" + address
      // It may have been a folder's place, or have gone with its folder.
      guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR || errno == EISDIR else {
        throw FileFailure(.remove, path)
      }
    }
    let wanted = prepared.withLock { $0 }
    for folder in base.folders.sorted(by: >) where !wanted.contains(folder) { rmdir(staging + "/" + folder) }
  }

  /// Keeps the tree that was published before, to prepare the next one in.
  ///
  /// - Returns: whether it is kept.
  private func keep(_ old: String, _ published: Manifest?, _ manifest: Manifest, _ changes: Changes) -> Bool {
    guard let before, let published, manifest.files.count >= place.options.fewestSpareFiles, changes.kept.isEmpty,
      changes.movedAside.isEmpty, !before.hasForeignFiles
    else {
      return false
    }
    var changed = new.withLock { $0 }
    guard changed.count <= SpareTree.mostChanges else { return false }
    for address in published.files.keys where manifest.files[address] == nil { changed.insert(address) }
    changed.insert(Manifest.name)
    guard rename(old, place.spare) == 0 else { return false }
    spare.withLock { $0 = SpareTree(fingerprint: before.output, folders: before.folders, changed: changed) }
    return true
  }

  /// What is known of the files that were written by `writer`.
  func memory(of writer: SiteWriter, setting: Fingerprint) -> FileMemory {
    let written = writer.madeFrom
    let files = files.withLock { $0 }
    var memory = FileMemory(setting: setting, output: .zero, files: [:])
    memory.files.reserveCapacity(files.count)
    for (address, file) in files {
      guard let inputs = file.inputs ?? written[address] else { continue }
      memory.files[address] = PublishedFile(inputs: inputs, checksum: file.checksum, size: file.size)
    }
    memory.search = writer.searchMemory
    memory.spare = spare.withLock { $0 }
    memory.folders = prepared.withLock { $0 }
    return memory
  }

  /// Removes what was prepared; the published tree stays as it is.
  package func abandon() {
    _ = try? TreeRemover.removeOurs(staging)
    place.lock.release()
  }

  /// Gives the new tree the old one's place.
  ///
  /// - Returns: where the old one is now; nil where there was none.
  private func exchange() throws -> String? {
    if renameat2(AT_FDCWD, staging, AT_FDCWD, target, bantin_rename_noreplace) == 0 { return nil }
    var isSupported = true
    switch errno {
    case EEXIST, ENOTEMPTY: break
    case EINVAL, ENOSYS, EOPNOTSUPP: isSupported = false
    default: throw FileFailure(.rename, target)
    }
    if isSupported, renameat2(AT_FDCWD, staging, AT_FDCWD, target, bantin_rename_exchange) == 0 { return staging }
    switch errno {
    case EINVAL, ENOSYS, EOPNOTSUPP: return try exchangeInTwoSteps()
    case EBUSY, EXDEV: throw OutputRefusal(path: target, reason: .mountPoint(target))
    default: throw FileFailure(.rename, target)
    }
  }

  /// For a file system that cannot exchange: for a moment there is no output. A build that is killed in it leaves the old site aside, and
  /// the next one puts it back.
  private func exchangeInTwoSteps() throws(FileFailure) -> String? {
    let aside = FilePaths.besides(target, "old")
    let hasTarget = rename(target, aside) == 0
    guard hasTarget || errno == ENOENT else { throw FileFailure(.rename, target) }
    guard rename(staging, target) == 0 else {
      let failure = FileFailure(.rename, target)
      if hasTarget { _ = rename(aside, target) }
      throw failure
    }
    return hasTarget ? aside : nil
  }

  /// Removes the old tree as far as it is ours; the rest is moved aside.
  private func remove(_ old: String, _ published: Manifest?, _ changes: inout Changes) throws(FileFailure) {
    if hasOld {
      let kept = Set(changes.kept)
      if try TreeRemover.remove(old, where: { published?.files[$0] != nil || published == nil || kept.contains($0) }) {
        return
      }
    } else if rmdir(old) == 0 {
      return
    }
    changes.movedAside.append(try TreeRemover.moveAside(old, of: target))
  }

  /// What the old folder allows, and to whom, holds for the new one, as far as this user may say so.
  private func takeRights() {
    var (old, new) = (stat(), stat())
    guard stat(target, &old) == 0, stat(staging, &new) == 0 else { return }
    if old.st_uid != new.st_uid || old.st_gid != new.st_gid { _ = chown(staging, old.st_uid, old.st_gid) }
    if old.st_mode & 0o7777 != new.st_mode & 0o7777 { _ = chmod(staging, old.st_mode & 0o7777) }
  }

  /// Has everything on the disk before readers see it. One call for the whole file system: flushing 12,000 files one by one takes minutes on
  /// a disk that turns.
  private func syncFileSystem() throws(FileFailure) {
    try Self.withFolder(staging) { descriptor in retrying { syncfs(descriptor) } }
  }

  private func syncFolder(_ path: String) throws(FileFailure) {
    // Some file systems cannot flush a folder.
    try Self.withFolder(path) { descriptor in
      let result = retrying { fsync(descriptor) }
      return result != 0 && (errno == EINVAL || errno == EOPNOTSUPP) ? 0 : result
    }
  }

  private static func withFolder(_ path: String, _ sync: (Int32) -> Int32) throws(FileFailure) {
    let descriptor = retrying { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFailure(.open, path) }
    defer { close(descriptor) }
    guard sync(descriptor) == 0 else { throw FileFailure(.sync, path) }
  }

  private static func write(_ contents: UnsafeRawBufferPointer, to path: String) throws(FileFailure) {
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
  }

  /// Whether the file at `path` holds just these bytes.
  private static func holds(_ path: String, _ contents: UnsafeRawBufferPointer) -> Bool {
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
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
}
