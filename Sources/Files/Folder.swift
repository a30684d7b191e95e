import Bytes
import Glibc

/// What a folder holds.
package struct FolderEntry: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file, folder, other
    /// A symbolic link to a file outside the folder that was listed; or to a folder, wherever it is.
    case link
  }

  /// The path below the folder that was listed, with `/` between its parts, behind what was asked to stand before it.
  package let path: String
  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// A file's, or that of the file that a link to it leads to; nil for what is no file.
  package var stamp: FileStamp?

  /// The last part of the path.
  package var name: Substring { path.split(separator: "/").last ?? "" }
}

package enum Folder {
  /// Makes sure that there is a folder.
  ///
  /// - Throws: ``FileFailure`` when there is none, or when it cannot be listed.
  package static func require(_ folder: String) throws(FileFailure) {
    guard let stream = opendir(folder) else { throw FileFailure(.list, folder) }
    closedir(stream)
  }

  /// Every file and folder below `folder`, sorted by the bytes of the path, so that no order of the disk shows through.
  ///
  /// Names that begin with a dot are left out, as are editors' leftovers (`name~`, `#name#`). Symbolic links to files are followed,
  /// links to folders are not (they could lead back). Where `isClosed`, what lies outside is none of the folder's: a link to a file there is told as
  /// ``FolderEntry/Kind/link``, and so is one to a folder.
  /// A name that is not UTF-8 is told as ``FolderEntry/Kind/other``: no path could name it.
  ///
  /// - Parameters:
  ///   - prefix: what every path begins with, before what it is below the folder.
  ///   - names: what a scan of the folder saw: it is not looked at again.
  /// - Throws: ``FileFailure`` when a folder cannot be listed. A folder that does not exist holds nothing.
  package static func entries(
    below folder: String, prefix: String = "", isClosed: Bool = false, asSeen names: TreeNames? = nil
  ) throws(FileFailure) -> [FolderEntry] {
    var listing = FolderListing(bound: isClosed ? SafeFile.resolved(folder).map { $0 + "/" } : nil)
    if let names {
      listing.found.reserveCapacity(names.count)
      if !names.folders.isEmpty { listing.list(names.folders.count - 1, of: names, folder, prefix: prefix) }
    } else {
      try listing.list(folder, prefix: prefix, depth: 0)
    }
    return listing.found
  }
}

/// A folder being listed.
private struct FolderListing {
  /// Where links must lead; nil for anywhere.
  let bound: String?
  var found: [FolderEntry] = []

  init(bound: String?) { self.bound = bound }

  /// Lists a folder and those below it. Each is sorted by itself, which comes to the order of all paths where what lies in a folder stands at
  /// the place of the folder's name and a slash.
  mutating func list(_ folder: String, prefix: String, depth: Int) throws(FileFailure) {
    let entries = try read(folder, prefix: prefix, isTop: depth == 0)
    for place in Self.order(entries, prefix) {
      if place >= 0 {
        found.append(entries[place])
        continue
      }
      let name = Self.name(entries[~place].path, prefix)
      guard depth < 64 else { throw FileFailure(.list, folder + "/" + name, code: ELOOP) }
      try list(folder + "/" + name, prefix: prefix + name + "/", depth: depth + 1)
    }
  }

  /// The same of what was seen.
  mutating func list(_ place: Int, of names: TreeNames, _ folder: String, prefix: String) {
    let items = names.folders[place]
    var entries: [FolderEntry] = []
    var folders: [Int] = []
    entries.reserveCapacity(items.count)
    folders.reserveCapacity(items.count)
    // One text for each file: its path.
    var path = Array(prefix.utf8)
    for item in items {
      path.removeSubrange(prefix.utf8.count...)
      names.add(item, to: &path)
      guard let path = String(validating: path, as: UTF8.self) else {
        entries.append(FolderEntry(path: String(decoding: path, as: UTF8.self), kind: .other, size: 0))
        folders.append(0)
        continue
      }
      if let entry = look(at: path, in: folder + "/" + Self.name(path, prefix), item.stamp, names.target(of: item)) {
        entries.append(entry)
        folders.append(Int(item.folder))
      }
    }
    for place in Self.order(entries, prefix) {
      if place >= 0 {
        found.append(entries[place])
      } else {
        let name = Self.name(entries[~place].path, prefix)
        list(folders[~place], of: names, folder + "/" + name, prefix: prefix + name + "/")
      }
    }
  }

  /// What a path has behind the path of its folder.
  private static func name(_ path: String, _ prefix: String) -> String {
    String(Substring(path.utf8.dropFirst(prefix.utf8.count)))
  }

  /// The places of a folder's entries in the order in which they are told; what lies in a folder stands at the complement of the folder's place.
  private static func order(_ entries: [FolderEntry], _ prefix: String) -> [Int] {
    var order = NameOrder()
    for (place, entry) in entries.enumerated() {
      entry.path.withBytes { path in
        let name = UnsafeBufferPointer(rebasing: path.dropFirst(prefix.utf8.count))
        order.add(name, place)
        if entry.kind == .folder { order.add(name, ~place, isFolder: true) }
      }
    }
    return order.sorted()
  }

  /// What a folder holds, in the order of the disk.
  private func read(
    _ folder: String, prefix: String, isTop: Bool
  ) throws(FileFailure) -> [FolderEntry] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT && isTop { return [] }
      throw FileFailure(.list, folder)
    }
    defer { closedir(stream) }
    var found: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileFailure(.list, folder) }
        return found
      }
      let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
          String(validatingCString: bytes).map { ($0, true) } ?? (String(cString: bytes), false)
        }
      }
      if name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) { continue }
      if isText {
        // What vanished since it was listed is not there.
        if let entry = look(at: name, of: folder, dirfd(stream), prefix: prefix) { found.append(entry) }
      } else {
        // A mended name opens nothing; what lies there is told, never passed over.
        found.append(FolderEntry(path: prefix + name, kind: .other, size: 0))
      }
    }
  }

  /// What is behind a name; nil where there is nothing any more, and for a link to a folder, unless what lies outside is told.
  private func look(at name: String, of folder: String, _ descriptor: Int32, prefix: String) -> FolderEntry? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    let stamp = FileStamp(status)
    let target = stamp.isLink && fstatat(descriptor, name, &status, 0) == 0 ? FileStamp(status) : nil
    return look(at: prefix + name, in: folder + "/" + name, stamp, target)
  }

  /// - Parameters:
  ///   - path: below the folder that was listed.
  ///   - whole: the same with that folder; asked for of links only.
  ///   - target: what a link leads to.
  private func look(
    at path: String, in whole: @autoclosure () -> String, _ stamp: FileStamp, _ target: FileStamp?
  ) -> FolderEntry? {
    var stamp = stamp
    if stamp.isLink {
      guard let target else { return FolderEntry(path: path, kind: .other, size: 0) }
      if let bound, target.isFolder || !(SafeFile.resolved(whole())?.hasPrefix(bound) ?? false) {
        return FolderEntry(path: path, kind: .link, size: 0)
      }
      if target.isFolder { return nil }
      stamp = target
    }
    if stamp.isFolder { return FolderEntry(path: path, kind: .folder, size: 0) }
    guard stamp.isFile else { return FolderEntry(path: path, kind: .other, size: 0) }
    return FolderEntry(path: path, kind: .file, size: Int(stamp.size), stamp: stamp)
  }
}

/// Names to be sorted by their bytes. They lie one behind the other, since to sort as many texts would count references up and down at
/// every step.
private struct NameOrder {
  private var bytes: [UInt8] = []
  private var items: [(beginning: UnsafeBufferPointer<UInt8>.Beginning, start: Int, end: Int, place: Int)] = []

  /// - Parameter isFolder: whether a slash stands behind the name.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ place: Int, isFolder: Bool = false) {
    let start = bytes.count
    bytes.append(contentsOf: name)
    if isFolder { bytes.append(UInt8(ascii: "/")) }
    let end = bytes.count
    items.append((bytes.withUnsafeBufferPointer { Self.name($0, start, end).beginning }, start, end, place))
  }

  /// The places of the names, in the order of the names.
  func sorted() -> [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      items.sorted { left, right in
        if left.beginning != right.beginning { return left.beginning < right.beginning }
        return Self.name(bytes, left.start, left.end).precedes(Self.name(bytes, right.start, right.end))
      }
    }.map(\.place)
  }

  private static func name(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<end])
  }
}
