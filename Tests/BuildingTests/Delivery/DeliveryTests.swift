import Emulation
import Files
import Synchronization
import TestSupport
import Testing

@testable import Building

@Suite("Publication")
struct DeliveryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try build(["index.html": "Trang 1", "assets/a.css": "p {}", "ban-tin/a.html": "Bản tin"])
  }

  /// Writes a built site with its manifest.
  private func build(_ files: [String: String]) throws {
    folder.remove("site")
    for (address, text) in files { try folder.write(text, to: "site/" + address) }
    let manifest = Manifest(files: files.mapValues { SHA256(of: Array($0.utf8)) })
    try folder.write(manifest.text, to: "site/.bantin-site")
  }

  private func delivery(to place: (any DeliveryPlace)? = nil, compressed: [Site.Delivery.Encoding] = []) -> Delivery {
    var target = Site.Delivery()
    target.folder = Fact(folder["www"])
    target.precompressed = compressed.map { Fact($0) }
    return Delivery(output: folder["site"], target: target, place: place ?? FolderPlace(path: folder["www"]))
  }

  private func run(_ delivery: Delivery, _ options: Delivery.Options = Delivery.Options()) async throws -> DeliveryPlan
  {
    try await delivery.run(options) { _ in }
  }

  @Test("A folder holds the site, and its list, and nothing else")
  func folderHoldsSite() async throws {
    _ = try await run(delivery())
    let (there, here) = (try TreeSnapshot(folder["www"]), try TreeSnapshot(folder["site"]))
    #expect(there.contents == here.contents)
    #expect(try await run(delivery()).isEmpty)
  }

  @Test("Only what changed is written, and what is gone is taken away with its folder")
  func changes() async throws {
    _ = try await run(delivery(compressed: [.gzip]))
    let before = try TreeSnapshot(folder["www"])
    try build(["index.html": "Trang 2", "assets/a.css": "p {}"])
    let plan = try await run(delivery(compressed: [.gzip]))
    #expect(plan.changed == ["index.html", "index.html.gz"])
    #expect(plan.removed == ["ban-tin/a.html", "ban-tin/a.html.gz"])
    let after = try TreeSnapshot(folder["www"])
    #expect(after.files["assets/a.css"] == before.files["assets/a.css"])
    #expect(after.files["assets/a.css.gz"] == before.files["assets/a.css.gz"])
    #expect(after.folders == ["assets"])
  }

  @Test("A page becomes a folder, and a folder a page")
  func pageBecomesFolder() async throws {
    try build(["a": "1", "b/c": "2"])
    _ = try await run(delivery())
    try build(["a/x": "1", "b": "2"])
    _ = try await run(delivery())
    #expect(try TreeSnapshot(folder["www"]).contents == TreeSnapshot(folder["site"]).contents)
  }

  @Test("A dry run writes nothing")
  func dry() async throws {
    var options = Delivery.Options()
    options.isDry = true
    let plan = try await run(delivery(), options)
    #expect(plan.added == ["assets/a.css", "ban-tin/a.html", "index.html"])
    #expect(FolderNames.all(of: folder.path) == ["site"])
  }

  @Test("Somebody else's files are not touched, and refused without --force")
  func foreign() async throws {
    try folder.write("mine", to: "www/mine.txt")
    await #expect(throws: DeliveryRefusal.foreignPlace(folder["www"])) { try await run(delivery()) }
    #expect(FolderNames.all(of: folder["www"]) == ["mine.txt"])
    var options = Delivery.Options()
    options.takesForeignPlace = true
    _ = try await run(delivery(), options)
    #expect(try folder.text("www/mine.txt") == "mine")
  }

  @Test("A file that is not as it was built is not published")
  func tampered() async throws {
    try folder.write("Trang khác", to: "site/index.html")
    await #expect(throws: DeliveryRefusal.changedSince("index.html")) { try await run(delivery()) }
    folder.remove("site")
    await #expect(throws: DeliveryRefusal.nothingBuilt(folder["site"])) { try await run(delivery()) }
  }

  @Test("A list that names files outside the place takes nothing away there")
  func hostileList() async throws {
    try folder.write("mine", to: "mine.txt")
    let manifest = Manifest(files: ["../mine.txt": SHA256(of: [])])
    try folder.write(manifest.text, to: "www/.bantin-site")
    try folder.write("../mine.txt\n/etc/passwd\n", to: "www/.bantin-pending")
    let plan = try await run(delivery())
    #expect(plan.removed.isEmpty)
    #expect(try folder.text("mine.txt") == "mine")
  }

  @Test("Interrupted anywhere, it is finished by the next run, nothing forgotten", arguments: 1...12)
  func interrupted(after steps: Int) async throws {
    _ = try await run(delivery(compressed: [.gzip]))
    try build(["index.html": "Trang 2", "moi.html": "Mới", "assets/b.css": "p {}"])
    let place = InterruptedPlace(place: FolderPlace(path: folder["www"]), steps: steps)
    _ = try? await run(delivery(to: place, compressed: [.gzip]))
    // Meanwhile the site changes once more: what was brought in vain must not stay.
    try build(["index.html": "Trang 3", "assets/b.css": "p {}"])
    _ = try await run(delivery(compressed: [.gzip]))
    #expect(
      try TreeSnapshot(folder["www"]).paths
        == [".bantin-site", "assets/b.css", "assets/b.css.gz", "index.html", "index.html.gz"])
    #expect(try folder.text("www/index.html") == "Trang 3")
    #expect(try await run(delivery(compressed: [.gzip])).isEmpty)
  }

  @Test("What arrives other than it was sent is told, and sent again")
  func corrupted() async throws {
    let place = CorruptingPlace(place: FolderPlace(path: folder["www"]), victim: "index.html")
    await #expect(throws: DeliveryRefusal.notAsSent(["index.html"])) { try await run(delivery(to: place)) }
    _ = try await run(delivery())
    #expect(try folder.text("www/index.html") == "Trang 1")
  }
}

/// A place that is out of reach after some steps.
private final class InterruptedPlace: DeliveryPlace {
  struct Interruption: Error {}

  private let place: FolderPlace
  private let rest: Mutex<Int>

  init(place: FolderPlace, steps: Int) {
    self.place = place
    rest = Mutex(steps)
  }

  private func step() throws {
    let isOver = rest.withLock { rest in
      rest -= 1
      return rest < 0
    }
    if isOver { throw Interruption() }
  }

  func contents(of address: String) throws -> [UInt8]? { try place.contents(of: address) }
  func isEmpty() throws -> Bool { try place.isEmpty() }

  func bring(_ addresses: [String], from folder: String) throws {
    for address in addresses {
      try step()
      try place.bring([address], from: folder)
    }
  }

  func remove(_ addresses: [String], folders: [String]) throws {
    for address in addresses {
      try step()
      try place.remove([address], folders: [])
    }
    try place.remove([], folders: folders)
  }

  func differing(_ addresses: [String], from folder: String) throws -> [String] {
    try step()
    return try place.differing(addresses, from: folder)
  }
}

/// A place where one file arrives damaged.
private struct CorruptingPlace: DeliveryPlace {
  let place: FolderPlace
  let victim: String

  func contents(of address: String) throws -> [UInt8]? { try place.contents(of: address) }
  func isEmpty() throws -> Bool { try place.isEmpty() }
  func remove(_ addresses: [String], folders: [String]) throws { try place.remove(addresses, folders: folders) }
  func differing(_ addresses: [String], from folder: String) throws -> [String] {
    try place.differing(addresses, from: folder)
  }

  func bring(_ addresses: [String], from folder: String) throws {
    try place.bring(addresses, from: folder)
    if addresses.contains(victim) { try SafeFile.replace(place.path + "/" + victim, with: [0]) }
  }
}
