import Bytes
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
  /// Files that were written, by address.
  private let files = Mutex<[String: (checksum: SHA256, size: Int)]>([:])
  /// The addresses of those, sorted, once there are no more to come.
  private let order = Mutex<[String]?>(nil)
  /// By place among the files before: whether it was kept.
  private let kept: Mutex<[Bool]>
  /// What the tree is prepared over; nil for an empty folder.
  private let base: SpareTree?
  /// What is published, where that is known to be as it was left, with nothing of anybody else's.
  private let before: FileMemory?
  /// By place among the files before: whether the tree that this one is prepared over holds the same file.
  private let isShared: [Bool]
  private let prepared = Mutex<Set<String>>([])
  /// Files that the published tree does not have so, where there is one: a few more than a spare tree may differ in are enough.
  private let new = Mutex<Set<String>>([])
  private let spare = Mutex<SpareTree?>(nil)
  /// Of the list of files that is published.
  private let list = Mutex<Fingerprint>(.zero)
  /// Of the tree that is prepared, as ``TreeScan`` has it; nil where that is not known without looking at it.
  private let scan: Mutex<Fingerprint?>

  /// Of what is published, as ``TreeScan`` has it, where that is known without looking at it: after ``publish()``.
  var fingerprint: Fingerprint? { scan.withLock { $0 } }

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
    try self.init(at: place, knowing: nil, hasSpare: false)
  }

  /// Prepares to replace what is at `place`, over the tree before it where that was kept.
  ///
  /// - Parameters:
  ///   - memory: what is known of the published files; nil where they may be others.
  ///   - hasSpare: whether the tree before is there as it was left.
  /// - Throws: ``FileFailure``.
  init(at place: OutputPlace, knowing memory: FileMemory?, hasSpare: Bool) throws(FileFailure) {
    self.place = place
    target = place.path
    staging = place.staging
    if case .ours = place.content { hasOld = true } else { hasOld = false }
    before = hasOld ? memory : nil
    kept = Mutex([Bool](repeating: false, count: before?.files.count ?? 0))
    if hasOld, hasSpare, let spare = memory?.spare, rename(place.spare, staging) == 0 {
      base = spare
    } else {
      base = nil
      _ = try TreeRemover.removeOurs(place.spare)
      guard mkdir(staging, 0o755) == 0 else { throw FileFailure(.create, staging) }
    }
    scan = Mutex(base?.fingerprint)
    var isShared = [Bool](repeating: base != nil, count: before?.files.count ?? 0)
    for address in base?.changed ?? [] { if let place = before?.files.place(of: address) { isShared[place] = false } }
    self.isShared = isShared
    try Self.write(UnsafeRawBufferPointer(start: nil, count: 0), to: staging + "/" + TreeRemover.preparing)
  }

  /// Makes the folders of files that are going to be written.
  package func makeFolders(for addresses: [String]) throws(FileFailure) {
    if !hasOld { files.withLock { $0.reserveCapacity($0.count + addresses.count) } }
    var made = Set<String>()
    var last = ""
    for address in addresses {
      let folder: String? = address.withBytes { address -> String? in
        guard let slash = address.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        let folder = UnsafeBufferPointer(rebasing: address[..<slash])
        // Files of one folder stand together, most of the time.
        if last.isWritten(folder) { return nil }
        last = String(decoding: folder, as: UTF8.self)
        return last
      }
      if let folder, made.insert(folder).inserted { try makeFolder(folder) }
    }
  }

  /// Makes a folder and those above it; what was a file in the tree before gives way.
  private func makeFolder(_ folder: String) throws(FileFailure) {
    var path = staging
    for part in folder.split(separator: "/") {
      path += "/" + part
      let address = String(folder[..<part.endIndex])
      if mkdir(path, 0o755) == 0 {
        countFolder(address)
        continue
      }
      guard errno == EEXIST else { throw FileFailure(.create, path) }
      var status = stat()
      if base != nil, lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
        guard remove(address) == 0, mkdir(path, 0o755) == 0 else { throw FileFailure(.create, path) }
        countFolder(address)
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
    if base == nil { return false }
    if let place = before?.files.place(of: address), isShared[place] { return true }
    let code = remove(address)
    if code == 0 || code == ENOENT { return false }
    // A folder of the tree before has the place.
    let path = staging + "/" + address
    guard code == EISDIR || code == EPERM else { throw FileFailure(.remove, path, code: code) }
    _ = try TreeRemover.remove(path) { _ in true }
    scan.withLock { $0 = nil }
    return false
  }

  /// Removes a file of the tree that is prepared.
  ///
  /// - Returns: 0, or what prevented it.
  private func remove(_ address: String) -> Int32 {
    let member = member(at: address)
    guard unlink(staging + "/" + address) == 0 else { return errno }
    scan.withLock { $0? &-= member }
    return 0
  }

  /// Takes a file into account that has been put into the tree.
  private func count(_ address: String) {
    let member = member(at: address)
    scan.withLock { $0? &+= member }
  }

  /// The same of a folder.
  private func countFolder(_ address: String) { scan.withLock { $0? &+= TreeScan.member(folder: address) } }

  /// What a file of the tree that is prepared adds to the tree's fingerprint.
  private func member(at address: String) -> Fingerprint {
    if base == nil { return .zero }
    var status = stat()
    return lstat(staging + "/" + address, &status) == 0 ? TreeScan.member(at: address, FileStamp(status)) : .zero
  }

  /// Writes a file of the new tree. Where the published file has the same bytes, it becomes the new one, with its times.
  package func write(_ contents: UnsafeRawBufferPointer, to address: String) throws(FileFailure) {
    let checksum = SHA256(of: contents)
    try put(contents, at: address)
    bytes.add(contents.count, ordering: .relaxed)
    files.withLock { $0[address] = (checksum, contents.count) }
  }

  /// Takes over a published file as it is, which somebody has seen to be what would be written.
  ///
  /// - Throws: ``FileFailure``, also where there is none.
  func keep(_ place: Int, of files: FileList) throws(FileFailure) {
    if !isShared[place] { try takeOver(files.address(at: place)) }
    unchanged.add(1, ordering: .relaxed)
    bytes.add(files[place].size, ordering: .relaxed)
    kept.withLock { $0[place] = true }
  }

  private func takeOver(_ address: String) throws(FileFailure) {
    let path = staging + "/" + address
    if try clear(address) { return }
    if link(target + "/" + address, path) != 0 {
      // Without hard links the same bytes are written once more.
      let contents = try FileReader.bytes(of: target + "/" + address, limit: .max)
      try SafeFile.create(contents, at: path)
    }
    count(address)
  }

  /// A published file's bytes.
  ///
  /// - Throws: ``FileFailure``.
  func published(_ address: String) throws(FileFailure) -> [UInt8] {
    try FileReader.bytes(of: target + "/" + address, limit: .max)
  }

  private func put(_ contents: UnsafeRawBufferPointer, at address: String) throws(FileFailure) {
    let path = String(joining: staging, "/", address)
    if hasOld, Self.holds(target + "/" + address, contents) {
      // Without hard links the same bytes are written once more.
      if try !clear(address) {
        if link(target + "/" + address, path) != 0 { try Self.write(contents, to: path) }
        count(address)
      }
      unchanged.add(1, ordering: .relaxed)
    } else {
      if try clear(address) {
        let code = remove(address)
        if code != 0 { throw FileFailure(.remove, path, code: code) }
      }
      try Self.write(contents, to: path)
      count(address)
      written.add(1, ordering: .relaxed)
      if hasOld { new.withLock { if $0.count <= SpareTree.mostChanges { $0.insert(address) } } }
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
    var published: PublishedList?
    if case .ours(let list) = place.content { published = list }
    let new = changedList(published)

    if let published, before == nil || before?.hasForeignFiles == true {
      var foreign = ForeignFiles(old: target, new: staging, manifest: published.manifest)
      try foreign.keep()
      if let address = foreign.conflicts.first, !place.options.takesForeignFolder {
        let found = [address] + foreign.conflicts.dropFirst().prefix(7)
        throw OutputRefusal(path: target, reason: .foreignFiles(found, count: foreign.conflicts.count))
      }
      changes.kept = foreign.kept
      if changes.written == 0, new.isSame, foreign.conflicts.isEmpty { return try leave(published, changes) }
    } else if let published, changes.written == 0, new.isSame {
      return try leave(published, changes)
    }
    try removeRest(new)
    try new.text.withUnsafeBytes { try put($0, at: Manifest.name) }
    guard unlink(staging + "/" + TreeRemover.preparing) == 0 else {
      throw FileFailure(.remove, staging + "/" + TreeRemover.preparing)
    }
    takeRights()
    if place.options.isDurable { try syncFileSystem() }
    let old = try exchange()
    if place.options.isDurable { try syncFolder(FilePaths.parent(of: target)) }
    if let old, !keep(old, published, new, changes) { try remove(old, published?.manifest, &changes) }
    list.withLock { $0 = Fingerprint(new.text) }
    place.lock.release()
    return changes
  }

  /// Leaves the published tree where it is.
  private func leave(_ published: PublishedList, _ changes: Changes) throws -> Changes {
    _ = try TreeRemover.removeOurs(staging)
    scan.withLock { $0 = before?.output }
    list.withLock { $0 = published.fingerprint }
    place.lock.release()
    return changes
  }

  /// The addresses of all files that were written, once there are no more to come.
  private func sortedAddresses() -> [String] {
    order.withLock { order in
      if let order { return order }
      let sorted = files.withLock { $0 }.keys.sorted { $0.precedes($1) }
      order = sorted
      return sorted
    }
  }

  /// The list of the new tree's files, and what is other in it than in the published one.
  private struct NewList {
    let text: [UInt8]
    /// How many files there are.
    let count: Int
    /// Whether it is the published one.
    let isSame: Bool
    /// The addresses of published files that there are no more.
    let gone: [String]
  }

  private func changedList(_ published: PublishedList?) -> NewList {
    let written = files.withLock { $0 }
    let kept = kept.withLock { $0 }
    let known = before?.files ?? FileList()
    if published == nil {
      let addresses = sortedAddresses()
      return NewList(
        text: Manifest.text(of: addresses) { written[$0]?.checksum }, count: addresses.count, isSame: false, gone: [])
    }
    guard let published, let before, before.list == published.fingerprint else {
      // Nothing is known of the published list, or it is not as it was left.
      var manifest = Manifest(files: written.mapValues(\.checksum))
      for place in kept.indices where kept[place] {
        manifest.files[known.address(at: place)] = known[place].checksum
      }
      let old = published?.manifest
      return NewList(
        text: manifest.text, count: manifest.files.count, isSame: manifest == old,
        gone: old.map { $0.files.keys.filter { manifest.files[$0] == nil } } ?? [])
    }
    var edits: [Manifest.Edit] = []
    var gone: [String] = []
    for place in kept.indices where !kept[place] {
      let address = known.address(at: place)
      if written[address] != nil { continue }
      gone.append(address)
      edits.append(.init(address: address, checksum: nil))
    }
    var added = 0
    for (address, file) in written {
      let old = known[address]
      if old == nil { added += 1 }
      if old?.checksum != file.checksum { edits.append(.init(address: address, checksum: file.checksum)) }
    }
    return NewList(
      text: edits.isEmpty ? published.text : Manifest.text(published.text, with: edits),
      count: known.count + added - gone.count, isSame: edits.isEmpty, gone: gone)
  }

  /// Whether the new tree has a file there.
  private func isTaken(_ address: String) -> Bool {
    if let place = before?.files.place(of: address), kept.withLock({ $0[place] }) { return true }
    return files.withLock { $0[address] != nil }
  }

  /// Removes what the tree before held and the new one does not.
  private func removeRest(_ new: NewList) throws(FileFailure) {
    guard let base else { return }
    for address in new.gone + base.changed.filter({ $0 != Manifest.name && !isTaken($0) }) {
      let path = staging + "/" + address
      let code = remove(address)
      // It may have been a folder's place, or have gone with its folder.
      guard [0, ENOENT, ENOTDIR, EISDIR].contains(code) else { throw FileFailure(.remove, path, code: code) }
    }
    let wanted = prepared.withLock { $0 }
    for folder in base.folders.sorted(by: >) where !wanted.contains(folder) {
      if rmdir(staging + "/" + folder) == 0 { scan.withLock { $0? &-= TreeScan.member(folder: folder) } }
    }
  }

  /// Keeps the tree that was published before, to prepare the next one in.
  ///
  /// - Returns: whether it is kept.
  private func keep(_ old: String, _ published: PublishedList?, _ new: NewList, _ changes: Changes) -> Bool {
    guard let before, published != nil, new.count >= place.options.fewestSpareFiles, changes.kept.isEmpty,
      changes.movedAside.isEmpty, !before.hasForeignFiles
    else {
      return false
    }
    var changed = self.new.withLock { $0 }
    guard changed.count <= SpareTree.mostChanges else { return false }
    changed.formUnion(new.gone)
    changed.insert(Manifest.name)
    guard rename(old, place.spare) == 0 else { return false }
    spare.withLock { $0 = SpareTree(fingerprint: before.output, folders: before.folders, changed: changed) }
    return true
  }

  /// What is known of the files that were written by `writer`.
  func memory(of writer: SiteWriter, setting: Fingerprint) -> FileMemory {
    let inputs = writer.madeFrom
    let written = files.withLock { $0 }
    let kept = kept.withLock { $0 }
    let known = before?.files ?? FileList()
    var new = sortedAddresses()[...]
    var files = FileList(reserving: known.count + new.count)
    func add(_ address: String) {
      guard let file = written[address] else { return }
      files.append(
        PublishedFile(inputs: inputs[address], checksum: file.checksum, size: file.size), at: address)
    }
    for place in kept.indices where kept[place] {
      while let next = new.first, known.place(place, comesAfter: next) { add(new.removeFirst()) }
      files.append(place, of: known)
    }
    for address in new { add(address) }
    var memory = FileMemory(setting: setting, output: .zero, list: list.withLock { $0 }, files: files)
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
