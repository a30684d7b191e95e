import Building
import Emulation
import Files
import Glibc
import TestSupport
import Testing

@Suite("A build over the last one")
struct RebuildTests {
  private let site: RebuiltSite
  private static let spare = ".site.bantin-spare"

  init() throws {
    site = try RebuiltSite(
      today: try #require(CalendarDate(year: 2026, month: 1, day: 15)), inOneProcess: false)
    for part in ["content", "templates"] {
      for entry in try Folder.entries(below: Repository.root + "/" + part) where entry.kind == .file {
        try site.folder.write(
          try FileReader.bytes(of: "\(Repository.root)/\(part)/\(entry.path)"), to: "root/\(part)/\(entry.path)")
      }
    }
  }

  private func append(_ text: String, to path: String) throws {
    try site.folder.write(try site.folder.text("root/" + path) + text, to: "root/" + path)
  }

  /// Writes into the very file that has the name.
  private func appendToFile(_ name: String) throws {
    let file = try #require(fopen(site.folder[name], "a"))
    fputs("lạ", file)
    fclose(file)
  }

  private func firstRecord() throws -> String {
    let records = try Folder.entries(below: site.root + "/content/records").filter { $0.path.hasSuffix(".md") }
    return "content/records/" + (try #require(records.first)).path
  }

  @Test("Makes what shows the record that was edited, and leaves the other files and their times alone")
  func record() async throws {
    let path = try firstRecord()
    let first = try await site.rebuild("from nothing")
    for step in 1...4 {
      let before = try TreeSnapshot(site.output).files
      try append("\nĐoạn \(step).\n", to: path)
      let report = try await site.rebuild("edit \(step)")
      let changes = try #require(report.published)
      #expect((1...20).contains(changes.written), "edit \(step)")
      #expect(report.made < first.made / 3, "edit \(step): \(report.made) of \(first.made)")
      let after = try TreeSnapshot(site.output).files
      #expect(before.keys == after.keys)
      #expect(after.filter { before[$0.key] != $0.value }.count <= changes.written + 1, "edit \(step)")
      // The second build found a tree to put aside, the third one to prepare its own in.
      #expect(try SafeFile.exists(site.folder[Self.spare]), "edit \(step)")
    }
  }

  @Test("The tree before is prepared anew, unless somebody else put or changed anything in it")
  func spare() async throws {
    let path = try firstRecord()
    _ = try await site.rebuild("from nothing")
    try append("\nĐoạn.\n", to: path)
    _ = try await site.rebuild("edit")
    let page = try #require(try TreeSnapshot(site.output).files.keys.first { $0.hasPrefix("don-vi/") })
    let changes: [(name: String, change: () throws -> Void)] = [
      ("nothing", {}), ("a file", { try site.folder.write("lạ", to: Self.spare + "/la.html") }),
      (
        "another file in a page's place",
        {
          site.folder.remove(Self.spare + "/" + page)
          try site.folder.write("lạ", to: Self.spare + "/" + page)
        }
      ), ("a page less", { site.folder.remove(Self.spare + "/" + page) }),
      // By its second name, that is the published page, too.
      ("another text in a page", { try appendToFile(Self.spare + "/" + page) }),
    ]
    for (number, (name, change)) in changes.enumerated() {
      // Open, so that no other folder gets its number.
      let held = open(site.folder[Self.spare], O_RDONLY | O_DIRECTORY)
      defer { close(held) }
      let before = try FileStamp(of: site.folder[Self.spare]).inode
      try change()
      try append("\nĐoạn \(number).\n", to: path)
      _ = try await site.rebuild(name)
      let isSame = try FileStamp(of: site.output).inode == before
      #expect(isSame == (number == 0), "\(name)")
      // After a build from nothing the next but one finds a tree.
      try append("\nThêm \(number).\n", to: path)
      _ = try await site.rebuild(name + ", and again")
    }
  }

  @Test("A template: its pages and no others")
  func template() async throws {
    _ = try await site.rebuild("from nothing")
    let text = try site.folder.text("root/templates/unit.mustache")
    try site.folder.write(
      text.replacing("class=\"eyebrow\"", with: "class=\"eyebrow unit\""), to: "root/templates/unit.mustache")
    let units = try Folder.entries(below: site.output + "/don-vi").filter {
      $0.path != "index.html" && $0.kind == .file
    }
    let report = try await site.rebuild("template")
    // And what is made each time: assets, robots.txt.
    let assets = try Folder.entries(below: site.output + "/assets").filter { $0.kind == .file }
    #expect(report.published?.written == units.count)
    #expect(report.made <= units.count + assets.count + 2)
  }

  @Test("Tables that are postponed stay as they are until the next build makes them")
  func postponed() async throws {
    let path = try firstRecord()
    _ = try await site.rebuild("from nothing")
    let published = try TreeSnapshot(site.output).contents
    try site.folder.write(
      try site.folder.text("root/" + path).replacing("\ntitle: ", with: "\ntitle: Lại một lần, "), to: "root/" + path)
    var build = Build(root: site.root, today: site.today)
    build.usesCache = true
    build.program = site.program
    build.postponesTables = true
    for _ in 1...2 {
      let report = try await build.run(output: site.output)
      let hasPostponed = report.hasPostponed
      #expect(hasPostponed)
      #expect(!report.isReplayed)
      let now = try TreeSnapshot(site.output).contents
      let changed = Set(now.keys).union(published.keys).filter { now[$0] != published[$0] }
      #expect(changed.contains { $0.hasPrefix("ban-tin/") && $0.hasSuffix(".html") })
      #expect(!changed.contains { $0.hasSuffix(".xlsx") || $0.hasSuffix(".csv") })
    }
    let after = try await site.rebuild("the rest")
    #expect(!after.isReplayed)
    let finished = try TreeSnapshot(site.output).contents
    #expect(
      finished.contains { $0.key.hasPrefix("tong-hop/") && $0.key.hasSuffix(".json") && $0.value != published[$0.key] })
    build.postponesTables = true
    #expect(try await !build.run(output: site.output).hasPostponed)
  }

  @Test("A lock that a build could not take away goes, though nothing has changed")
  func leftLock() async throws {
    var build = Build(root: site.root, today: site.today)
    build.usesCache = true
    build.program = site.program
    _ = try await build.run(output: site.output)
    var report = try await build.run(output: site.output)
    for _ in 0..<200 where !report.isReplayed { report = try await build.run(output: site.output) }
    try site.folder.write("1\n", to: ".site.bantin-lock")
    report = try await build.run(output: site.output)
    #expect(report.isReplayed)
    #expect(try !SafeFile.exists(site.folder[".site.bantin-lock"]))
  }

  @Test("A small site has no second folder beside it")
  func small() async throws {
    let path = try firstRecord()
    for step in 1...3 {
      try append("\nĐoạn \(step).\n", to: path)
      var build = Build(root: site.root, today: site.today)
      build.usesCache = true
      _ = try await build.run(output: site.output)
      #expect(try !SafeFile.exists(site.folder[Self.spare]), "edit \(step)")
    }
  }

  @Test("Without the cache there is no tree beside the output")
  func withoutCache() async throws {
    let path = try firstRecord()
    _ = try await site.rebuild("from nothing")
    try append("\nĐoạn.\n", to: path)
    _ = try await site.rebuild("edit")
    #expect(try SafeFile.exists(site.folder[Self.spare]))
    _ = try await Build(root: site.root, today: site.today).run(output: site.output)
    #expect(try !SafeFile.exists(site.folder[Self.spare]))
  }
}
