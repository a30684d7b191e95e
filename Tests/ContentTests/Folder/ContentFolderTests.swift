import Diagnostics
import Emulation
import Files
import TestSupport
import Testing

@testable import Content

@Suite("The content folder")
struct ContentFolderTests {
  private static let record = "---\ntitle: A\ndate: 2020-12-03\nkind: tổng kết\ncluster: huyen\n"

  private func read(_ files: KeyValuePairs<String, String>) async throws -> ContentFolder {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(text, to: "content/" + path) }
    return try await ContentFolder.read(root: folder.path)
  }

  private func told(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.location.path) \($0.kind.id)" }.sorted()
  }

  @Test("is read file by file, each as what its place says")
  func places() async throws {
    let content = try await read([
      "site.yaml": "title: Bản tin\n", "awards.yaml": "- {id: a, name: A, ladder: form}\n",
      "rules.yaml": "- {id: membership}\n",
      "units/b.yaml": "- {id: b, name: B}\n", "units/a/c.yaml": "- {id: c, name: C}\n",
      "clusters/x/y.yaml": "name: Y\norganiser: b\n",
      "clusters/z.yaml": "name: Z\norganiser: b\n", "records/2020/b.md": Self.record + "---\n",
      "records/a.md": Self.record + "---\nChữ.\n",
      "pages/lien-he.md": "---\ntitle: Liên hệ\n---\n", "pages/ban-do.png": "x", "templates/bulletin.mustache": "x",
      "records/.a.md.swp": "x", "records/a.md~": "x",
    ])
    #expect(told(content.findings) == [])
    #expect(content.site.title.value == "Bản tin")
    #expect(content.awards.map(\.id.value) == ["a"])
    #expect(content.rules.map(\.id.value) == ["membership"])
    #expect(content.units.map(\.id.value) == ["c", "b"])
    #expect(content.units.map(\.path) == ["content/units/a/c.yaml", "content/units/b.yaml"])
    #expect(content.clusters.map(\.id) == ["x/y", "z"])
    #expect(content.records.map(\.value.path) == ["content/records/2020/b.md", "content/records/a.md"])
    #expect(content.records.map(\.body.isEmpty) == [true, false])
    #expect(content.pages.map(\.value.title.value) == ["Liên hệ"])
    #expect(content.attachments == ["content/pages/ban-do.png"])
  }

  @Test("is read in one order, however many records there are")
  func order() async throws {
    let folder = try TemporaryFolder()
    try folder.write("title: A\n", to: "content/site.yaml")
    let names = (0..<300).map { "content/records/\(($0 * 7919) % 300).md" }
    for name in names { try folder.write(Self.record + "---\n", to: name) }
    let content = try await ContentFolder.read(root: folder.path)
    #expect(content.records.map(\.value.path) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("needs a site, and tells what nothing reads")
  func unexpected() async throws {
    let content = try await read([
      "thu.txt": "x", "units/a.yml": "- {id: a}\n", "clusters/README": "x", "ban-tin/a.md": Self.record + "---\n",
      "Site.yaml": "title: A\n",
    ])
    #expect(
      told(content.findings) == [
        "content/Site.yaml unexpected-file", "content/ban-tin/a.md unexpected-file",
        "content/clusters/README unexpected-file",
        "content/site.yaml missing-file", "content/thu.txt unexpected-file", "content/units/a.yml unexpected-file",
      ])
    #expect(content.units.isEmpty && content.clusters.isEmpty && content.records.isEmpty)
  }

  @Test("may be empty, or not be there")
  func nothing() async throws {
    let folder = try TemporaryFolder()
    #expect(told(try await ContentFolder.read(root: folder.path).findings) == ["content/site.yaml missing-file"])
  }

  @Test("keeps what is wrong with each record beside it, and what is wrong with the registry together")
  func findings() async throws {
    let content = try await read([
      "site.yaml": "titel: A\n", "units/a.yaml": "- {id: a}\n", "clusters/c.yaml": "", "awards.yaml": "- a\n",
      "rules.yaml": "id: b\n",
      "records/a.md": "Chữ.\n", "pages/b.md": "---\n---\n",
    ])
    #expect(
      told(content.findings) == [
        "content/awards.yaml wrong-form", "content/clusters/c.yaml missing-key", "content/rules.yaml wrong-form",
        "content/site.yaml missing-key", "content/site.yaml unknown-key", "content/units/a.yaml missing-key",
      ])
    #expect(content.records.map { told($0.findings) } == [["content/records/a.md front-matter"]])
    #expect(content.pages.map { told($0.findings) } == [["content/pages/b.md missing-key"]])
  }

  @Test("Files that are too large are refused where they would be read, and nowhere else")
  func tooLarge() async throws {
    let folder = try TemporaryFolder()
    try folder.write("title: A\n", to: "content/site.yaml")
    let large = [UInt8](repeating: UInt8(ascii: "x"), count: ContentFolder.recordLimit + 1)
    for name in ["records/a.md", "pages/b.md", "units/c.yaml", "records/anh.jpg", "records/diem.csv", "lạ.txt"] {
      try folder.write(large, to: "content/" + name)
    }
    try folder.write(Self.record + "results: {file: diem.csv}\n---\n", to: "content/records/d.md")
    let content = try await ContentFolder.read(root: folder.path)
    #expect(
      told(content.findings) == [
        "content/lạ.txt unexpected-file", "content/pages/b.md file-too-large", "content/records/a.md file-too-large",
        "content/units/c.yaml file-too-large",
      ])
    #expect(content.records.map { told($0.findings) } == [["content/records/diem.csv file-too-large"]])
    #expect(content.attachments.count == 2)
    try folder.write(Array(large.dropLast()), to: "content/records/a.md")
    #expect(try await ContentFolder.read(root: folder.path).records.map { told($0.findings).count } == [1, 1])
  }

  @Test("What is no ordinary file is told, and links to files of the content are followed")
  func links() async throws {
    let folder = try TemporaryFolder()
    try folder.write("title: A\n", to: "content/.chung/site.yaml")
    try folder.makeFolder("content/records")
    try folder.link("content/site.yaml", to: folder["content/.chung/site.yaml"])
    try folder.link("content/records/mat.md", to: folder["khong-co.md"])
    let content = try await ContentFolder.read(root: folder.path)
    #expect(told(content.findings) == ["content/records/mat.md unexpected-file"])
    #expect(content.site.title.value == "A")
  }

  @Test(
    "A link that leads out of the content is an error, and nothing of what it leads to is read",
    arguments: ["site.yaml", "records/a.md"])
  func linksOutside(name: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("title: bí mật\n", to: "secret")
    try folder.makeFolder("content/records")
    try folder.link("content/" + name, to: folder["secret"])
    let content = try await ContentFolder.read(root: folder.path)
    #expect(content.findings.contains { $0.kind.id == "outside-link" && $0.location.path == "content/" + name })
    #expect(content.findings.allSatisfy { !$0.message.vi.contains("bí mật") })
    #expect(content.records.isEmpty)
    #expect(content.site.title.value == "")
  }

  @Test("A file that cannot be read is the environment's failure")
  func unreadable() async throws {
    let folder = try TemporaryFolder()
    // A folder where a file is expected cannot be listed as one.
    try folder.write("x", to: "content")
    await #expect(throws: FileFailure.self) { try await ContentFolder.read(root: folder.path) }
  }

  @Test("Rankings are read from the CSV that a record names, with their own places")
  func rankings() async throws {
    let content = try await read([
      "site.yaml": "title: A\n", "records/2020/a.md": Self.record + "results: {file: diem/a.csv}\n---\n",
      "records/2020/b.md": Self.record + "results:\n  ranking: [{unit: a}]\n  file: diem/a.csv\n---\n",
      "records/2020/c.md": Self.record + "results: {file: ../../../etc/passwd}\n---\n",
      "records/2020/diem/a.csv": "unit;score\nyen-phong;98,5\ntu-son;chín\n",
    ])
    #expect(content.records[0].value.results.first?.ranking.map(\.unit.written) == ["yen-phong", "tu-son"])
    #expect(content.records[0].value.results.first?.ranking.first?.file == "content/records/2020/diem/a.csv")
    #expect(told(content.records[0].findings) == ["content/records/2020/diem/a.csv wrong-form"])
    #expect(content.records[0].findings.first?.location.point == SourcePoint(line: 3, column: 8))
    #expect(
      told(content.records[1].findings) == [
        "content/records/2020/b.md inconsistent-value", "content/records/2020/diem/a.csv wrong-form",
      ])
    #expect(content.records[2].findings == [])
    #expect(told(content.checkAttachments()) == ["content/records/2020/c.md missing-file"])
  }

  @Test("Pictures are there, beside the record, with a text alternative, and none is without a record")
  func attachments() async throws {
    let content = try await read([
      "site.yaml": "title: A\n", "records/anh/a.jpg": "x", "records/anh/b.jpg": "x", "records/thua.jpg": "x",
      "pages/c.jpg": "x", "pages/d.jpg": "x", "pages/d.md": "---\ntitle: D\n---\n\n![Cổng](d.jpg)\n",
      "records/a.md": Self.record + """
        photos:
          - {file: anh/a.jpg, alt: Hội trường}
          - {file: ./anh/../anh/b.jpg}
          - {file: anh/c.jpg, alt: Không có}
          - {file: /etc/passwd, alt: Ở ngoài}
          - {caption: Chỉ có chú thích}
        ---

        """,
    ])
    let findings = content.checkAttachments()
    #expect(
      told(findings) == [
        "content/pages/c.jpg orphan-file",
        "content/records/a.md missing-alternative", "content/records/a.md missing-file",
        "content/records/a.md missing-file",
        "content/records/thua.jpg orphan-file",
      ])
    let missing = findings.filter { $0.kind.id == "missing-file" }
    #expect(
      missing.map(\.message.en) == [
        "there is no file “anh/c.jpg” beside the record", "“/etc/passwd” lies outside content/",
      ])
    #expect(missing.first?.help?.en.contains("content/records/anh/a.jpg") == true)
  }

  @Test(
    "Names of files lead nowhere outside content/",
    arguments: [
      ("a.jpg", "content/records/2020/a.jpg"), ("anh/a.jpg", "content/records/2020/anh/a.jpg"),
      ("../a.jpg", "content/records/a.jpg"),
      ("../../pages/a.jpg", "content/pages/a.jpg"), ("./a.jpg", "content/records/2020/a.jpg"),
      ("a//b.jpg", "content/records/2020/a/b.jpg"),
      ("../../../a.jpg", nil), ("../../..", nil), ("/a.jpg", nil), ("..\\a.jpg", nil), ("a\0.jpg", nil),
      ("../../../content/a.jpg", nil),
    ])
  func paths(_ name: String, _ path: String?) {
    #expect(Attachment.path(of: name, besides: "content/records/2020/a.md") == path)
  }
}
