import Files
import Glibc

/// Files in a published folder that this program did not write: what a web server wants there, what a person put there. They are taken over
/// into the new tree.
struct ForeignFiles {
  /// The published folder.
  let old: String
  /// The tree that is going to take its place.
  let new: String
  /// What was published.
  let manifest: Manifest

  /// The addresses of files that were taken over.
  private(set) var kept: [String] = []
  /// The addresses of files that the new site has a file or folder of its own in the place of.
  private(set) var conflicts: [String] = []

  init(old: String, new: String, manifest: Manifest) {
    self.old = old
    self.new = new
    self.manifest = manifest
  }

  /// Takes everything over.
  ///
  /// - Throws: ``FileFailure``.
  mutating func keep() throws(FileFailure) { try keep(below: "") }

  private mutating func keep(below prefix: String) throws(FileFailure) {
    let names = try FolderMaker.names(in: old + "/" + prefix)
    if names.isEmpty, !prefix.isEmpty { try makeFolder(String(prefix.dropLast())) }
    for name in names {
      let address = prefix + name
      if address == Manifest.name || manifest.files[address] != nil { continue }
      var status = stat()
      guard lstat(old + "/" + address, &status) == 0 else { continue }  // vanished
      if status.st_mode & S_IFMT == S_IFDIR {
        try keep(below: address + "/")
      } else {
        try keep(address, status)
      }
    }
  }

  private mutating func keep(_ address: String, _ status: stat) throws(FileFailure) {
    if let slash = address.lastIndex(of: "/") { try makeFolder(String(address[..<slash])) }
    if link(old + "/" + address, new + "/" + address) == 0 { return kept.append(address) }
    switch errno {
    case EEXIST, ENOTDIR: conflicts.append(address)
    case EPERM, EOPNOTSUPP, EMLINK, ENOSYS:
      // A file system without hard links.
      try copy(address, status)
      kept.append(address)
    default: throw FileFailure(.link, new + "/" + address)
    }
  }

  private func makeFolder(_ address: String) throws(FileFailure) {
    do throws(FileFailure) {
      try FolderMaker.make(new + "/" + address)
    } catch {
      // A page has the folder's place: linking into it tells so.
      guard error.code == ENOTDIR else { throw error }
    }
  }

  private func copy(_ address: String, _ status: stat) throws(FileFailure) {
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      let bytes = try FileReader.bytes(of: old + "/" + address, limit: .max)
      try SafeFile.create(bytes, at: new + "/" + address)
    case S_IFLNK:
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      let count = readlink(old + "/" + address, &buffer, buffer.count - 1)
      guard count >= 0, symlink(buffer, new + "/" + address) == 0 else {
        throw FileFailure(.link, new + "/" + address)
      }
    default: throw FileFailure(.read, old + "/" + address, code: EINVAL)
    }
  }
}
