import Diagnostics
import Emulation
import Files
import TestSupport
import Testing

@testable import Content

@Suite("Files to start from")
struct DraftTests {
  private static func content(_ folder: TemporaryFolder) async throws -> ContentFolder {
    try folder.write("title: T\n", to: "content/site.yaml")
    try folder.write(
      """
      # Đầu tệp.
      - id: tinh
        name: tỉnh Mẫu
      - id: xa-a
        name: xã A
        parent: tinh  # cha
      - id: xa-b
        name: "xã B: mới"
        parent: tinh
      # Cuối tệp.
      """, to: "content/units/a.yaml")
    try folder.write(
      """
      name: Cụm 1
      organiser: tinh
      members:
        - {from: 2019, units: [xa-a, xa-b], complete: true}
      leaders:
        - {year: 2021, leader: xa-b}
      """, to: "content/clusters/tinh/1.yaml")
    try folder.write(
      """
      ---
      title: Cụm 1 tổng kết năm 2020
      date: 2021-01-05
      time: 14:00
      kind: [annual-review, assessment]
      year: 2020
      cluster: Cụm 1
      chairs: [{name: "Nguyễn: A", office: Chủ tịch}]
      leadership:
        - {year: 2020, leader: xã A, deputies: [xa-b]}
      results: {scale: 1000, bonus: 15}
      ---
      """, to: "content/records/2021/cu.md")
    return try await ContentFolder.read(root: folder.path)
  }

  private static func record(_ draft: Draft) throws -> MeetingRecord {
    let file = RecordReader.record(Array(draft.text.utf8), path: draft.path)
    #expect(file.findings == [])
    return file.value
  }

  @Test("A record is filled in from the registry and earlier records", arguments: Language.allCases)
  func record(language: Language) async throws {
    let folder = try TemporaryFolder()
    let content = try await Self.content(folder)
    let draft = try NewRecord(cluster: "cụm 1", kinds: ["Tổng kết"], date: "05/12/2020", language: language).draft(
      in: content)
    #expect(draft.path == "content/records/2020/cum-1-tong-ket-nam-2020.md")
    #expect(!draft.replaces)
    let record = try Self.record(draft)
    #expect(record.title.value == "Cụm 1 tổng kết năm 2020")
    #expect(record.date.value.iso == "2020-12-05")
    #expect(record.kinds.map(\.value) == [.annualReview])
    #expect(record.clusters.map(\.written) == ["tinh/1"])
    #expect(record.emulationYear == 2020)
    #expect(record.leadership.map { $0.leader?.written } == ["xa-a", "xa-b"])
    #expect(record.leadership.first?.deputies.map(\.written) == ["xa-b"])
    #expect(record.results.first?.ranking.map(\.unit.written) == ["xa-a", "xa-b"])
    #expect(record.venue == nil && draft.text.contains("\n# venue: "))
    #expect(record.awards.isEmpty && draft.text.contains("\n# awards:\n#   - award: "))
    #expect(record.isDraft)
    #expect(draft.text.contains(language == .vietnamese ? "đừng đoán" : "do not guess"))
  }

  @Test("What stands in comments is right, too, once it is uncommented")
  func uncommented() async throws {
    let folder = try TemporaryFolder()
    let content = try await Self.content(folder)
    let draft = try NewRecord(cluster: "tinh/1", kinds: ["annual-review"], date: "2019-12-05").draft(in: content)
    var text = ""
    for line in draft.text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " }
      let isKey = bare.contains(/^# +(- )?[a-z]+:|^# +- …/)
      text += isKey ? String(line).replacing("# ", with: "", maxReplacements: 1) : String(line)
      text += "\n"
    }
    #expect(text.contains("\nawards:\n  - award: ") && text.contains("\nphotos:\n"))
    let errors = RecordReader.record(Array(text.utf8), path: "a.md").findings.filter { $0.severity == .error }
    #expect(errors.map(\.message.en) == [])
  }

  @Test("A review up to March is of the year before; other meetings are of their own year")
  func year() async throws {
    let folder = try TemporaryFolder()
    let content = try await Self.content(folder)
    func year(_ kind: String, _ date: String) throws -> Int? {
      try Self.record(try NewRecord(cluster: "tinh/1", kinds: [kind], date: date).draft(in: content)).emulationYear
    }
    #expect(try year("annual-review", "2022-03-31") == 2021)
    #expect(try year("annual-review", "2022-04-01") == 2022)
    #expect(try year("annual-review", "2022") == 2022)
    #expect(try year("compact-signing", "2022-02-01") == 2022)
    #expect(try year("preparatory", "2022-01-17") == 2021)
  }

  @Test("Another record lends its cluster, kind, time and scale, never its facts")
  func like() async throws {
    let folder = try TemporaryFolder()
    let content = try await Self.content(folder)
    let draft = try NewRecord(cluster: nil, kinds: [], date: "2022-01-10", like: "content/records/2021/cu.md").draft(
      in: content)
    let record = try Self.record(draft)
    #expect(record.kinds.map(\.value) == [.annualReview, .assessment])
    #expect(record.clusters.map(\.written) == ["tinh/1"])
    #expect(record.time?.value == .clock(try #require(ClockTime(hour: 14, minute: 0))))
    #expect(record.results.first?.scale?.value.plain == "1000")
    #expect(record.results.first?.bonus?.value.plain == "15")
    #expect(record.chairs.isEmpty)
    #expect(draft.text.contains("#   - name: \"Nguyễn: A\"\n#     office: Chủ tịch\n"))
  }

  @Test("What is not known is refused, with what is near")
  func refusals() async throws {
    let folder = try TemporaryFolder()
    let content = try await Self.content(folder)
    func refusal(_ new: NewRecord) -> DraftRefusal? {
      do throws(DraftRefusal) { _ = try new.draft(in: content) } catch { return error }
      return nil
    }
    let kind = refusal(NewRecord(cluster: "tinh/1", kinds: ["anual-review"], date: "2020"))
    #expect(kind?.isUsage == true && kind?.message.en.contains("annual-review") == true)
    let cluster = refusal(NewRecord(cluster: "tinh/2", kinds: ["other"], date: "2020"))
    #expect(cluster?.isUsage == true && cluster?.message.en.contains("“tinh/1”") == true)
    #expect(refusal(NewRecord(cluster: "tinh/1", kinds: ["other"], date: "2020-13"))?.isUsage == true)
    #expect(refusal(NewRecord(cluster: "tinh/1", kinds: ["other"], date: "unknown")) == .noYear)
    #expect(refusal(NewRecord(cluster: nil, kinds: ["other"], date: "2020")) == .missing(option: "--cluster"))
    #expect(refusal(NewRecord(cluster: "tinh/1", kinds: [], date: "2020")) == .missing(option: "--kind"))
    #expect(refusal(NewRecord(cluster: "tinh/1", kinds: ["other"], date: "2020", slug: "Có dấu")) == .badID("Có dấu"))
    let like = refusal(NewRecord(cluster: nil, kinds: [], date: "2020", like: "content/records/2021/cv.md"))
    #expect(like?.message.en.contains("“content/records/2021/cu.md”") == true)
    // The address of the record that there is.
    let taken = refusal(
      NewRecord(cluster: "tinh/1", kinds: ["tổng kết"], date: "2021-12-01", slug: "cum-1-tong-ket-nam-2020"))
    #expect(taken == .addressTaken(slug: "cum-1-tong-ket-nam-2020", year: 2021, path: "content/records/2021/cu.md"))
    #expect(taken?.isUsage == false)
  }

  @Test("A cluster; a name that begins with Khối makes a bloc")
  func cluster() async throws {
    let folder = try TemporaryFolder()
    let content = try await Self.content(folder)
    let draft = try NewCluster(id: "tinh/2", name: "KHỐI thi đua: 2", organiser: "tỉnh Mẫu").draft(in: content)
    #expect(draft.path == "content/clusters/tinh/2.yaml")
    let (cluster, findings) = RegistryReader.cluster(Array(draft.text.utf8), path: draft.path, id: "tinh/2")
    #expect(findings == [])
    #expect(cluster.name.value == "KHỐI thi đua: 2")
    #expect(cluster.kind.value == .bloc)
    #expect(cluster.organiser?.written == "tinh")
    #expect(throws: DraftRefusal.idTaken("tinh/1", path: "content/clusters/tinh/1.yaml")) {
      try NewCluster(id: "tinh/1", name: "a", organiser: "tinh").draft(in: content)
    }
    for id in ["", "/a", "a/", "../a", "A", "a//b", "-"] {
      #expect(throws: DraftRefusal.badID(id)) {
        try NewCluster(id: id, name: "a", organiser: "tinh").draft(in: content)
      }
    }
  }

  @Test("A unit is added at the end, and every byte before it stays")
  func unit() async throws {
    let folder = try TemporaryFolder()
    let content = try await Self.content(folder)
    func draft(_ new: NewUnit) throws -> Draft {
      try new.draft(in: content) { path throws(FileFailure) in
        try SafeFile.exists(folder[path]) ? try FileReader.bytes(of: folder[path]) : nil
      }
    }
    let added = try draft(NewUnit(id: "xa-c", name: "xã C", kind: "commune", parent: "tỉnh Mẫu"))
    #expect(added.path == "content/units/a.yaml" && added.replaces)
    #expect(added.text.hasPrefix(try folder.text("content/units/a.yaml")))
    let units = RegistryReader.units(Array(added.text.utf8), path: added.path)
    #expect(units.findings == [])
    #expect(units.values.map(\.id.value) == ["tinh", "xa-a", "xa-b", "xa-c"])
    #expect(units.values.last?.kind?.value == "commune")
    // Indented lists, Windows line ends and empty files.
    try folder.write("  - id: z\r\n    name: Z", to: "content/units/z.yaml")
    let indented = try draft(NewUnit(id: "xa-d", name: "xã D", kind: nil, parent: nil, file: "units/z.yaml"))
    #expect(indented.text.hasPrefix("  - id: z\r\n    name: Z\r\n  - id: xa-d\r\n    name: xã D\r\n"))
    try folder.write("# trống\n", to: "content/units/y.yaml")
    #expect(
      try draft(NewUnit(id: "y", name: "Y", kind: nil, parent: nil, file: "units/y.yaml")).text.hasPrefix(
        "# trống\n\n- id: y\n"))
    // A list that cannot be added to is left alone.
    try folder.write("[{id: w, name: W}]\n", to: "content/units/w.yaml")
    #expect(throws: DraftRefusal.notAppendable(path: "content/units/w.yaml")) {
      try draft(NewUnit(id: "v", name: "V", kind: nil, parent: nil, file: "units/w.yaml"))
    }
    #expect(throws: DraftRefusal.idTaken("xa-a", path: "content/units/a.yaml")) {
      try draft(NewUnit(id: "xa-a", name: "a", kind: nil, parent: nil))
    }
    #expect(throws: DraftRefusal.badID("../a.yaml")) {
      try draft(NewUnit(id: "u", name: "a", kind: nil, parent: nil, file: "../a.yaml"))
    }
  }

  @Test("Without a unit of the same parent a new file is made, named after the parent")
  func newFile() async throws {
    let folder = try TemporaryFolder()
    let content = try await Self.content(folder)
    let draft = try NewUnit(id: "thon", name: "thôn", kind: nil, parent: "xa-a").draft(in: content) {
      _ throws(FileFailure) in nil
    }
    #expect(draft.path == "content/units/xa-a.yaml" && !draft.replaces)
    #expect(RegistryReader.units(Array(draft.text.utf8), path: draft.path).findings == [])
  }

  @Test("The templates that belong to a program are found beside it, above it, or in share/")
  func templates() throws {
    let folder = try TemporaryFolder()
    #expect(try NewSite.templates(of: folder["usr/bin/bantin"]) == nil)
    try folder.write("", to: "usr/share/bantin/templates/layout.mustache")
    try folder.makeFolder("usr/bin")
    #expect(try NewSite.templates(of: folder["usr/bin/bantin"]) == folder["usr/bin/../share/bantin/templates"])
    try folder.write("", to: "templates/layout.mustache")
    #expect(try NewSite.templates(of: folder[".build/debug/bantin"]) == folder["templates"])
    #expect(throws: DraftRefusal.noTemplates(folder["usr"])) { try NewSite(title: "a").files(templates: folder["usr"]) }
  }
}
