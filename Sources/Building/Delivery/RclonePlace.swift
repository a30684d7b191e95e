import Files

/// A place that rclone reaches: S3-compatible storage and what else it knows. Its configuration, with the secrets, is rclone's own.
struct RclonePlace: DeliveryPlace {
  /// `remote:bucket/path`, without a slash at its end.
  let target: String
  private let rclone: DeliveryProgram

  /// - Throws: ``DeliveryRefusal``.
  init(_ target: String) throws {
    self.target = target
    rclone = try DeliveryProgram("rclone", package: "rclone")
  }

  func contents(of address: String) throws -> [UInt8]? {
    let listing = try rclone.run(["lsf", "--files-only", "--include", "/" + address, target])
    // 3: there is no such folder or bucket.
    if listing.status == 3 { return nil }
    guard listing.status == 0 else { throw rclone.failure(listing) }
    guard listing.text.split(separator: "\n").contains(address[...]) else { return nil }
    return try rclone.succeed(["cat", "\(target)/\(address)"]).output
  }

  func isEmpty() throws -> Bool {
    let listing = try rclone.run(["lsf", target])
    if listing.status == 3 { return true }
    guard listing.status == 0 else { throw rclone.failure(listing) }
    return listing.output.isEmpty
  }

  func bring(_ addresses: [String], from folder: String) throws {
    // Names of assets carry a fingerprint of what is in them: a browser may keep them. Of all else it asks whether it is still the same.
    let lasting = addresses.filter { $0.hasPrefix("assets/") }
    let others = addresses.filter { !$0.hasPrefix("assets/") }
    for (names, age) in [(lasting, "public, max-age=31536000, immutable"), (others, "no-cache")] where !names.isEmpty {
      _ = try withList(names) { list in
        try rclone.succeed([
          "copy", "--files-from-raw", list, "--no-traverse", "--ignore-times", "--header-upload",
          "Cache-Control: \(age)", folder, target,
        ])
      }
    }
  }

  func remove(_ addresses: [String], folders: [String]) throws {
    guard !addresses.isEmpty else { return }
    _ = try withList(addresses) { list in try rclone.succeed(["delete", "--files-from-raw", list, target]) }
  }

  func differing(_ addresses: [String], from folder: String) throws -> [String] {
    try withList(addresses) { list in
      let outcome = try rclone.run([
        "check", "--one-way", "--files-from-raw", list, "--combined", "-", folder, target,
      ])
      // Each line: = the same, * different, - not there, + not here, ! could not be read.
      let differing = outcome.text.split(separator: "\n").filter { !$0.hasPrefix("= ") }.map { String($0.dropFirst(2)) }
      if outcome.status != 0, differing.isEmpty { throw rclone.failure(outcome) }
      return differing
    }
  }

  private func withList<Result>(_ addresses: [String], _ body: (String) throws -> Result) throws -> Result {
    try ScratchFolder.use { folder in
      let list = folder + "/list"
      try SafeFile.create(addresses.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }, at: list)
      return try body(list)
    }
  }
}
