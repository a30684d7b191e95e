import Content
import Diagnostics
import Emulation
import Files
import Glibc

/// Brings a site that was built to the place where readers find it, and takes away what it holds no more.
///
/// The place holds a list of what was brought there, so that only what changed goes there, and nothing is taken away that Bantin did not bring. While
/// files are on their way, a second list tells them: a publication that was interrupted is finished by the next one.
package struct Delivery: Sendable {
  /// The folder of the site as it was built.
  package let output: String
  /// Where it goes.
  package let target: Site.Delivery
  private let place: any DeliveryPlace

  /// How it is brought there.
  package struct Options: Sendable {
    /// Nothing is done but planned.
    package var isDry = false
    /// Every file is brought there, whatever the list says: somebody else changed the place.
    package var isComplete = false
    /// A place with files that Bantin did not bring there is taken all the same. Files of the same names are replaced, others stay.
    package var takesForeignPlace = false

    package init() {}
  }

  /// What happens at the moment.
  package enum Step: Sendable, Equatable {
    case comparing
    case compressing(files: Int)
    case bringing(files: Int)
    case removing(files: Int)
    case verifying(files: Int)
  }

  /// The list of what is on its way.
  static let pending = ".bantin-pending"

  /// - Parameters:
  ///   - output: the folder of the site as it was built.
  ///   - root: where a folder's path is relative to.
  /// - Throws: ``DeliveryRefusal`` when the program that reaches the place is not there.
  package init(output: String, target: Site.Delivery, root: String) throws {
    self.output = output
    self.target = target
    if let destination = target.rsync?.value {
      place = try RsyncPlace(Self.trimmed(destination))
    } else if let destination = target.rclone?.value {
      place = try RclonePlace(Self.trimmed(destination))
    } else {
      let path = target.folder?.value ?? ""
      place = FolderPlace(path: Self.trimmed(path.hasPrefix("/") ? path : root + "/" + path))
    }
  }

  /// A site and a place that are there already.
  init(output: String, target: Site.Delivery, place: any DeliveryPlace) {
    self.output = output
    self.target = target
    self.place = place
  }

  /// Reads the places that `content/site.yaml` tells.
  ///
  /// - Throws: ``FileFailure``.
  package static func targets(root: String) throws -> (targets: [Site.Delivery], findings: FindingList) {
    let path = "content/site.yaml"
    let bytes = try FileReader.bytes(of: root + "/" + path, limit: ContentFolder.recordLimit)
    let read = RegistryReader.site(bytes, path: path)
    return (read.value.deliveries, FindingList(read.findings) { _ in ContentFolder.text(of: bytes) })
  }

  /// Brings the site there.
  ///
  /// - Parameter onStep: called before each step.
  /// - Returns: what was done, or is to be done.
  /// - Throws: ``DeliveryRefusal``, ``FileFailure``. What was brought until then stays there, the old list too, and the next run does the rest.
  package func run(_ options: Options, onStep: @Sendable (Step) -> Void) async throws -> DeliveryPlan {
    onStep(.comparing)
    let built = try built()
    let present = try present(options)
    let uncertain = try uncertain()
    let variants = variants(of: built)
    var wanted = built.mapValues { Optional($0) }
    for (address, variant) in variants {
      // A compressed file is known by what it was made from: as long as that is there unchanged, so is this.
      let isKept = present[variant.source] == built[variant.source] && !uncertain.contains(variant.source)
      wanted[address] = .some(isKept ? present[address] : nil)
    }
    let known = options.isComplete ? [:] : present
    var plan = DeliveryPlan(wanted: wanted, present: known, uncertain: uncertain)
    // What only the place knows is taken away, whatever else is brought anew.
    plan.removed = Set(present.keys).union(uncertain).filter { wanted[$0] == nil }.sorted(by: DeliveryPlan.precedes)
    if options.isDry || plan.isEmpty { return plan }

    return try await ScratchFolder.useAsync { scratch in
      let going = Set(plan.added + plan.changed)
      let made = variants.filter { going.contains($0.key) }
      if !made.isEmpty { onStep(.compressing(files: made.count)) }
      var list = wanted.compactMapValues { $0 }
      list.merge(try await compress(made, into: scratch)) { _, new in new }

      try send(Self.pending, plan.added.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }, by: scratch)
      let folders = Set(wanted.keys.flatMap(FolderPlace.folders))
      // Where the site had a page it has a folder now, or the other way round.
      let obstacles = plan.removed.filter { address in
        folders.contains(address) || FolderPlace.folders(above: address).contains { wanted[$0] != nil }
      }
      if !obstacles.isEmpty { try remove(obstacles, keeping: folders) }
      for stage in plan.stages {
        onStep(.bringing(files: stage.count))
        for (folder, addresses) in split(stage, made: made, scratch: scratch) {
          try place.bring(addresses, from: folder)
        }
      }
      if !plan.removed.isEmpty {
        onStep(.removing(files: plan.removed.count))
        try remove(plan.removed, keeping: folders)
      }
      onStep(.verifying(files: going.count))
      var differing: [String] = []
      for (folder, addresses) in split(plan.stages.flatMap { $0 }, made: made, scratch: scratch) {
        differing += try place.differing(addresses, from: folder)
      }
      guard differing.isEmpty else { throw DeliveryRefusal.notAsSent(differing.sorted(by: DeliveryPlan.precedes)) }
      try send(Manifest.name, Manifest(files: list).text, by: scratch)
      try place.remove([Self.pending], folders: [])
      return plan
    }
  }

  // MARK: What there is

  /// The site's files by what the build says of them, each looked at: what is published is what was built.
  private func built() throws -> [String: SHA256] {
    guard try SafeFile.exists(output + "/" + Manifest.name) else { throw DeliveryRefusal.nothingBuilt(output) }
    let manifest: Manifest
    do throws(Manifest.Damage) {
      manifest = try Manifest(try Self.bytes(output + "/" + Manifest.name))
    } catch {
      throw DeliveryRefusal.changedSince(Manifest.name)
    }
    guard !manifest.files.isEmpty else { throw DeliveryRefusal.nothingBuilt(output) }
    for (address, checksum) in manifest.files {
      guard try SafeFile.exists(output + "/" + address),
        SHA256(of: try FileReader.bytes(of: output + "/" + address)) == checksum
      else { throw DeliveryRefusal.changedSince(address) }
    }
    return manifest.files
  }

  private static func bytes(_ path: String) throws(Manifest.Damage) -> [UInt8] {
    do { return try FileReader.bytes(of: path) } catch { throw Manifest.Damage(line: 0) }
  }

  /// What the place holds of ours.
  private func present(_ options: Options) throws -> [String: SHA256] {
    guard let text = try place.contents(of: Manifest.name) else {
      if try !options.takesForeignPlace && !place.isEmpty(), try place.contents(of: Self.pending) == nil {
        throw DeliveryRefusal.foreignPlace(destination)
      }
      return [:]
    }
    guard let manifest = try? Manifest(text) else { throw DeliveryRefusal.damagedList(destination) }
    // An address that leads out of the place was never ours.
    return manifest.files.filter { Self.isInside($0.key) }
  }

  private func uncertain() throws -> Set<String> {
    guard let text = try place.contents(of: Self.pending) else { return [] }
    return Set(String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init).filter(Self.isInside))
  }

  private static func isInside(_ address: String) -> Bool {
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." } && !address.utf8.contains(0)
  }

  /// The place as whoever wrote it in `content/site.yaml` knows it.
  private var destination: String {
    (target.folder ?? target.rsync ?? target.rclone)?.value ?? ""
  }

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/"), !path.hasSuffix(":/") { path.removeLast() }
    return String(path)
  }

  // MARK: What is made for it

  /// A file compressed beforehand.
  private struct Variant: Sendable {
    let source: String
    let encoding: Site.Delivery.Encoding
  }

  private func variants(of built: [String: SHA256]) -> [String: Variant] {
    var variants: [String: Variant] = [:]
    for encoding in Set(target.precompressed.map(\.value)) {
      for address in built.keys where Compression.isWorthwhile(address) {
        variants[address + encoding.suffix] = Variant(source: address, encoding: encoding)
      }
    }
    return variants
  }

  /// Writes compressed files into a folder and gives their checksums.
  private func compress(_ variants: [String: Variant], into folder: String) async throws -> [String: SHA256] {
    try await withThrowingTaskGroup(of: [(String, SHA256)].self) { group in
      let all = variants.sorted { $0.key < $1.key }
      for start in stride(from: 0, to: all.count, by: 64) {
        group.addTask {
          try all[start..<min(start + 64, all.count)].map { address, variant in
            let bytes = try FileReader.bytes(of: output + "/" + variant.source)
            guard let compressed = Compression.compressed(bytes, as: variant.encoding) else {
              throw FileFailure(.write, folder + "/" + address, code: ENOMEM)
            }
            try SafeFile.create(compressed, at: folder + "/" + address)
            return (address, SHA256(of: compressed))
          }
        }
      }
      var made: [String: SHA256] = [:]
      for try await part in group { made.merge(part) { _, new in new } }
      return made
    }
  }

  /// The folders that files come from.
  private func split(_ addresses: [String], made: [String: Variant], scratch: String) -> [(String, [String])] {
    let own = addresses.filter { made[$0] == nil }
    let compressed = addresses.filter { made[$0] != nil }
    // The compressed ones first: a server that has them serves them in place of the others.
    return [(scratch, compressed), (output, own)].filter { !$0.1.isEmpty }
  }

  private func remove(_ addresses: [String], keeping folders: Set<String>) throws {
    let left = Set(addresses.flatMap(FolderPlace.folders)).subtracting(folders)
    try place.remove(addresses, folders: left.sorted(by: DeliveryPlan.precedes))
  }

  private func send(_ name: String, _ bytes: [UInt8], by folder: String) throws {
    try SafeFile.replace(folder + "/" + name, with: bytes)
    try place.bring([name], from: folder)
  }
}
