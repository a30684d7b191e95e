import Files
import Glibc

/// The folder that a site goes into, looked at, found ours to replace, and locked against other builds.
package struct OutputPlace: Sendable {
  /// Absolute, its links followed.
  package let path: String
  /// Where the new tree is prepared: beside, since only within one file system can folders be exchanged.
  let staging: String
  /// Where the tree is that was published before this one, if it is kept to prepare the next in.
  var spare: String { FilePaths.besides(path, "spare") }
  let content: Content
  let options: PublishingOptions
  let lock: OutputLock
  /// Where something was moved to that lay in the way and was not surely ours.
  let movedAside: [String]

  /// What is there.
  enum Content: Sendable {
    /// Nothing, or an empty folder.
    case free
    /// A site that this program published; nil for a folder that is only marked, all of which is ours. Of a damaged manifest, what it does not name is
    /// somebody else's.
    case ours(PublishedList?)
    /// Somebody else's files.
    case foreign
  }

  /// Looks at the folder `path`, which need not exist, and locks it. Where it is a symbolic link, the folder behind it is meant and the link
  /// stays.
  ///
  /// What killed builds left behind is removed, and a site that a killed build had put aside is put back.
  ///
  /// - Parameter sources: folders that a site is made from, which it must neither hold nor lie in.
  /// - Throws: ``OutputRefusal``, ``FileFailure``. Nothing has changed then.
  package init(_ path: String, sources: [String] = [], options: PublishingOptions = PublishingOptions()) throws {
    let path = try Self.refuseUnfit(path, sources: sources, options)
    if !options.takesForeignFolder { _ = try Self.look(path, refusesForeign: true, reads: false) }

    lock = try OutputLock(output: path, waits: options.waits, onWait: options.onWait)
    staging = FilePaths.besides(path, "new")
    try Self.putBack(path)
    // Another build may have come between.
    content = try Self.look(path, refusesForeign: !options.takesForeignFolder)
    var moved: [String] = []
    for leftover in [staging, FilePaths.besides(path, "old")] {
      if try !TreeRemover.removeOurs(leftover) { moved.append(try TreeRemover.moveAside(leftover, of: path)) }
    }
    movedAside = moved
    self.path = path
    self.options = options
  }

  /// What is published here.
  var published: PublishedSite { PublishedSite(folder: path, content: content) }

  /// What is published in a folder that a site may go into. Nothing is locked and nothing changes.
  ///
  /// - Throws: ``OutputRefusal``, ``FileFailure``.
  static func published(at path: String, sources: [String], options: PublishingOptions) throws -> PublishedSite {
    let path = try refuseUnfit(path, sources: sources, options)
    return PublishedSite(folder: path, content: try look(path, refusesForeign: !options.takesForeignFolder))
  }

  private static func refuseUnfit(
    _ path: String, sources: [String], _ options: PublishingOptions
  ) throws -> String {
    let path = try FilePaths.resolved(path)
    try refuseSources(path, sources)
    try refuseHome(path, options)
    try refuseMount(path)
    return path
  }

  /// Lets other builds in, where nothing is going to be published.
  package func release() { lock.release() }

  private static func refuseSources(_ path: String, _ sources: [String]) throws {
    for source in sources {
      guard let real = SafeFile.resolved(source) else { continue }
      if FilePaths.isInside(path, real) || FilePaths.isInside(real, path) {
        throw OutputRefusal(path: path, reason: .sources(real))
      }
    }
  }

  private static func refuseHome(_ path: String, _ options: PublishingOptions) throws {
    let home = getenv("HOME").flatMap { SafeFile.resolved(String(cString: $0)) }
    guard path == "/" || (path == home && !options.takesForeignFolder) else { return }
    let (names, count) = try foreignNames(in: path)
    throw OutputRefusal(path: path, reason: .homeFolder(names, count: count))
  }

  /// A folder that something is mounted on stays where it is; and what is mounted below it would be emptied with the old site.
  private static func refuseMount(_ path: String) throws {
    guard let table = try? FileReader.bytes(of: "/proc/self/mountinfo") else { return }
    for line in table.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      guard fields.count > 4 else { continue }
      let point = unescaped(fields[4])
      if point != "/", FilePaths.isInside(point, path) { throw OutputRefusal(path: path, reason: .mountPoint(point)) }
    }
  }

  /// Blanks and backslashes stand in the table as a backslash and three octal digits.
  private static func unescaped(_ field: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.count >= 3,
        let value = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// On a file system without exchange, a build that was killed between its two renamings leaves no site, and the old one aside.
  private static func putBack(_ path: String) throws(FileFailure) {
    let aside = FilePaths.besides(path, "old")
    var status = stat()
    guard lstat(path, &status) != 0, errno == ENOENT, access(aside + "/" + Manifest.name, F_OK) == 0 else { return }
    guard rename(aside, path) == 0 else { throw FileFailure(.rename, path) }
  }

  /// - Parameter reads: whether the list of a site's files is wanted, too.
  private static func look(_ path: String, refusesForeign: Bool, reads: Bool = true) throws -> Content {
    guard let stream = opendir(path) else {
      if errno == ENOENT { return .free }
      throw FileFailure(.list, path)
    }
    closedir(stream)
    var text: [UInt8]?
    do throws(FileFailure) {
      let list = path + "/" + Manifest.name
      text = try reads ? FileReader.bytes(of: list) : FileReader.beginning(of: list, count: 64)
    } catch {
      guard error.code == ENOENT || error.code == EINVAL else { throw error }
    }
    if let text, Manifest.isMarker(text) {
      return .ours(text.isEmpty || !reads ? nil : PublishedList(text))
    }
    let (names, count) = try foreignNames(in: path)
    if count == 0 { return .free }
    if refusesForeign { throw OutputRefusal(path: path, reason: .foreignFiles(names, count: count)) }
    return .foreign
  }

  /// What to show of a folder: files' names, folders' with a slash.
  private static func foreignNames(in path: String) throws(FileFailure) -> (names: [String], count: Int) {
    let names = try FolderMaker.names(in: path)
    let shown = names.prefix(8).map { name in
      var status = stat()
      let isFolder = lstat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      return isFolder ? name + "/" : name
    }
    return (shown, names.count)
  }
}
