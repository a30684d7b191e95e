import Files
import Glibc

/// A published folder held against its manifest: what was changed, what is missing, what somebody else put there.
package struct Verification: Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable {
    /// Its bytes are not those that were published, or it is no ordinary file any more.
    case changed
    case missing
    /// It was not published.
    case foreign
  }

  package struct Difference: Sendable, Equatable {
    package let address: String
    package let state: State
  }

  /// Sorted by the addresses' bytes.
  package private(set) var differences: [Difference] = []
  /// How many files the manifest names.
  package let files: Int
  /// The first line of the manifest that cannot be read.
  package let damagedLine: Int?
  /// Of the manifest itself: who keeps this one number elsewhere can tell whether folder and manifest were changed together.
  package let checksum: SHA256

  package var isIntact: Bool { differences.isEmpty && damagedLine == nil }

  /// Reads every file of a published folder.
  ///
  /// - Parameters:
  ///   - folder: the published folder.
  ///   - manifest: a manifest that was kept elsewhere; the folder's own if nil.
  /// - Throws: ``FileFailure``, also where there is no manifest.
  package init(folder: String, manifest: String? = nil) async throws {
    let text = try FileReader.bytes(of: manifest ?? folder + "/" + Manifest.name)
    let (published, damage) = Manifest.read(text)
    var expected = published.files
    checksum = SHA256(of: text)
    files = expected.count
    damagedLine = Manifest.isMarker(text) ? damage : damage ?? 1
    if manifest != nil { expected[Manifest.name] = checksum }

    var found: [String: Bool] = [:]  // whether it is an ordinary file
    try Self.list(folder, below: "", into: &found)
    if manifest == nil { found[Manifest.name] = nil }
    let ordinary = expected.keys.filter { found[$0] == true }.sorted()
    let isSame = try await Self.compare(ordinary, in: folder, with: expected)
    var states: [String: State] = [:]
    for (address, isSame) in zip(ordinary, isSame) where !isSame { states[address] = .changed }
    for address in expected.keys where found[address] != true {
      states[address] = found[address] == nil ? .missing : .changed
    }
    for address in found.keys where expected[address] == nil { states[address] = .foreign }
    differences = states.sorted { $0.key.precedes($1.key) }
      .map { Difference(address: $0.key, state: $0.value) }
  }

  private static func list(
    _ folder: String, below prefix: String, into found: inout [String: Bool]
  ) throws(FileFailure) {
    for name in try FolderMaker.names(in: prefix.isEmpty ? folder : folder + "/" + prefix) {
      var status = stat()
      guard lstat(folder + "/" + prefix + name, &status) == 0 else { continue }  // vanished
      if status.st_mode & S_IFMT == S_IFDIR {
        try list(folder, below: prefix + name + "/", into: &found)
      } else {
        found[prefix + name] = status.st_mode & S_IFMT == S_IFREG
      }
    }
  }

  /// Whether each file has its checksum, on all cores.
  private static func compare(
    _ addresses: [String], in folder: String, with expected: [String: SHA256]
  ) async throws -> [Bool] {
    let batch = 64
    return try await withThrowingTaskGroup(of: (Int, [Bool]).self) { group in
      for start in stride(from: 0, to: addresses.count, by: batch) {
        group.addTask {
          let part = try addresses[start..<min(start + batch, addresses.count)].map { address in
            SHA256(of: try FileReader.bytes(of: folder + "/" + address, limit: .max)) == expected[address]
          }
          return (start, part)
        }
      }
      var parts: [Int: [Bool]] = [:]
      for try await (start, part) in group { parts[start] = part }
      return parts.keys.sorted().flatMap { parts[$0] ?? [] }
    }
  }
}
