import Files

/// A folder that rsync reaches: on another machine over ssh (`user@host:/path`), a daemon's module (`rsync://host/module`), or here.
struct RsyncPlace: DeliveryPlace {
  /// Without a slash at its end.
  let target: String
  private let rsync: DeliveryProgram

  /// - Throws: ``DeliveryRefusal``.
  init(_ target: String) throws {
    self.target = target
    rsync = try DeliveryProgram("rsync", package: "rsync")
  }

  func contents(of address: String) throws -> [UInt8]? {
    try ScratchFolder.use { folder in
      // A file that is not there is no failure of this option; what keeps rsync from looking is.
      let outcome = try rsync.run(["--ignore-missing-args", "\(target)/\(address)", "\(folder)/"])
      if outcome.status == 23, try !exists() { return nil }
      guard outcome.status == 0 else { throw rsync.failure(outcome) }
      let path = folder + "/" + (address.split(separator: "/").last.map(String.init) ?? address)
      return try SafeFile.exists(path) ? try FileReader.bytes(of: path) : nil
    }
  }

  func isEmpty() throws -> Bool {
    guard try exists() else { return true }
    let listing = try rsync.succeed(["--list-only", "\(target)/"])
    return !listing.text.split(separator: "\n").contains { !$0.hasSuffix(" .") }
  }

  /// Whether the folder is there.
  private func exists() throws -> Bool {
    let outcome = try rsync.run(["--list-only", "--dirs", "--no-recursive", "\(target)/"])
    if outcome.status == 23 { return false }
    guard outcome.status == 0 else { throw rsync.failure(outcome) }
    return true
  }

  func bring(_ addresses: [String], from folder: String) throws {
    try ScratchFolder.use { lists in
      let list = try Self.list(addresses, in: lists)
      try rsync.succeed([
        "--times", "--ignore-times", "--chmod=D755,F644", "--mkpath", "--force", "--files-from=\(list)", "--from0",
        "\(folder)/", "\(target)/",
      ])
    }
  }

  func remove(_ addresses: [String], folders: [String]) throws {
    // The inner folders first, one level at a time: a folder can be missed only in a folder that is there.
    let levels = Dictionary(grouping: folders) { $0.utf8.count { $0 == UInt8(ascii: "/") } }
    for names in [addresses] + levels.sorted(by: { $0.key > $1.key }).map(\.value) where !names.isEmpty {
      try ScratchFolder.use { lists in
        // What the list names and the folder lacks is deleted there; a folder that holds something stays.
        let list = try Self.list(names, in: lists)
        try SafeFile.makeFolder(lists + "/nothing")
        for folder in Set(names.compactMap { FolderPlace.folders(above: $0).first }) {
          try SafeFile.makeFolder(lists + "/nothing/" + folder)
        }
        try rsync.succeed([
          "--delete-missing-args", "--dirs", "--files-from=\(list)", "--from0", "\(lists)/nothing/", "\(target)/",
        ])
      }
    }
  }

  func differing(_ addresses: [String], from folder: String) throws -> [String] {
    try ScratchFolder.use { lists in
      let list = try Self.list(addresses, in: lists)
      let outcome = try rsync.succeed([
        "--dry-run", "--checksum", "--out-format=%n", "--files-from=\(list)", "--from0", "--8-bit-output", "\(folder)/",
        "\(target)/",
      ])
      let wanted = Set(addresses)
      return outcome.text.split(separator: "\n").map(String.init).filter(wanted.contains)
    }
  }

  private static func list(_ addresses: [String], in folder: String) throws -> String {
    try SafeFile.create(addresses.flatMap { Array($0.utf8) + [0] }, at: folder + "/list")
    return folder + "/list"
  }
}
