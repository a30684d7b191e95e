import Files
import Glibc

/// A folder of this machine, or of a disk that it has.
struct FolderPlace: DeliveryPlace {
  let path: String

  func contents(of address: String) throws -> [UInt8]? {
    guard try SafeFile.exists(path + "/" + address) else { return nil }
    return try FileReader.bytes(of: path + "/" + address)
  }

  func isEmpty() throws -> Bool { try SafeFile.isFreeFolder(path) }

  func bring(_ addresses: [String], from folder: String) throws {
    for address in addresses {
      try SafeFile.replace(path + "/" + address, with: try FileReader.bytes(of: folder + "/" + address))
    }
  }

  func remove(_ addresses: [String], folders: [String]) throws {
    for address in addresses {
      if unlink(path + "/" + address) != 0, errno != ENOENT, errno != ENOTDIR, errno != EISDIR {
        throw FileFailure(.remove, path + "/" + address)
      }
    }
    // The inner ones first; what still holds something stays.
    for folder in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) { _ = rmdir(path + "/" + folder) }
  }

  func differing(_ addresses: [String], from folder: String) throws -> [String] {
    try addresses.filter { address in
      try contents(of: address) != FileReader.bytes(of: folder + "/" + address)
    }
  }

  static func folders(above address: String) -> [String] {
    var folders: [String] = []
    var rest = address[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return folders
  }
}
