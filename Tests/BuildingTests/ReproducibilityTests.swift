import Emulation
import Files
import Glibc
import TestSupport
import Testing

@Suite("The same content makes the same site")
struct ReproducibilityTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Copies the repository's content and templates below `name`, files in the order that `order` gives them.
  private func copy(to name: String, order: ([String]) -> [String] = { $0 }) throws -> String {
    for part in ["content", "templates"] {
      let files = try Folder.entries(below: Repository.root + "/" + part).filter { $0.kind == .file }.map(\.path)
      for path in order(files) {
        try folder.write(try FileReader.bytes(of: "\(Repository.root)/\(part)/\(path)"), to: "\(name)/\(part)/\(path)")
      }
    }
    return folder[name]
  }

  private func build(_ root: String, into output: TemporaryFolder) async throws -> [String: [UInt8]] {
    let site = try await BuiltSite.build(root: root, into: output)
    #expect(site.report.published != nil)
    return try site.files()
  }

  @Test("Two builds give the same bytes; the second writes none of them")
  func again() async throws {
    let first = try await BuiltSite.build(root: Repository.root, into: folder)
    let before = try TreeSnapshot(first.path)
    let second = try await BuiltSite.build(root: Repository.root, into: folder)
    #expect(second.report.published?.written == 0)
    #expect(second.report.published?.unchanged == first.report.published?.written)
    #expect(second.report.published?.bytes == first.report.published?.bytes)
    #expect(try TreeSnapshot(first.path) == before)
  }

  @Test("Another root, its files made in another order")
  func elsewhere() async throws {
    let reference = try await RepositorySite.built().files
    let forwards = try copy(to: "Bản tin (thử) #1")
    let backwards = try copy(to: "b") { $0.reversed() }
    #expect(try await build(forwards, into: TemporaryFolder()) == reference)
    #expect(try await build(backwards, into: TemporaryFolder()) == reference)
  }

  @Test("Nothing in the site names the root, the user, the machine or the day of the build")
  func names() async throws {
    let root = try copy(to: "root-of-the-test")
    let day = try #require(CalendarDate(year: 2033, month: 8, day: 19))
    let output = try TemporaryFolder()
    let site = try await BuiltSite.build(root: root, into: output, today: day)
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    let machine = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var words = ["root-of-the-test", folder.path, output.path, "2033", "19/08", "19/8"]
    if machine.count > 5 { words.append(machine) }
    for (path, bytes) in try site.files() {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in words { #expect(!text.contains(word), "\(path): \(word)") }
    }
  }

  @Test("After a chain of edits the site is what a clean build makes of the content")
  func edits() async throws {
    let root = try copy(to: "site")
    let record = "site/content/records/2020/lang-son-co-quan-dang-tong-ket-nam-2020.md"
    let output = try TemporaryFolder()
    let original = try await build(root, into: output)

    for edit in [
      { try folder.write(try folder.text(record).replacing("time: afternoon", with: "time: morning"), to: record) },
      { try folder.write(Self.added, to: "site/content/records/2022/them.md") },
      { folder.remove("site/content/records/2019") },
      {
        try folder.write(try folder.text(record).replacing("date:", with: "withdrawn: 2021-06-01\ndate:"), to: record)
      },
      { try folder.write("# mới\n", to: "site/templates/assets/new.css") },
    ] as [() throws -> Void] {
      try edit()
      #expect(try await build(root, into: output) == build(root, into: TemporaryFolder()))
    }
    folder.remove("site")
    _ = try copy(to: "site")
    #expect(try await build(root, into: output) == original)
  }

  private static let added = """
    ---
    title: Cụm ký giao ước thi đua năm 2022
    date: 2022-03-01
    kind: compact-signing
    cluster: bac-kan/huyen-thanh-pho
    ---
    """
}
