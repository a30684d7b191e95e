import Testing

@testable import Diagnostics

@Suite("Findings as they are told")
struct FindingListTests {
  private static let ordered = [
    finding(0, 0, path: "a.md"), finding(2, 1, path: "a.md"), finding(2, 5, path: "a.md"),
    finding(.second, 2, 5, path: "a.md"),
    finding(10, 1, path: "a.md"), finding(1, 1, "a", path: "b.md"), finding(1, 1, "b", path: "b.md"),
    finding(1, 1, "b", path: "b.md", help: "h"),
    finding(1, 1, "b", path: "b.md", help: "h", severity: .warning),
    finding(1, 1, "b", path: "b.md", help: "i"),
    finding(
      1, 1, "b", path: "b.md", help: "i",
      related: [Finding.Note(SourceLocation(path: "c.md"), Phrase(vi: "x", en: "x"))]),
    finding(1, 1, path: "content/é.md"),
  ]

  @Test("come in one order, whatever the order in which they were found")
  func order() {
    for _ in 1...20 {
      #expect(FindingList(Self.ordered.shuffled(), source: { _ in nil }).findings == Self.ordered)
    }
  }

  @Test("come each once")
  func once() {
    let list = FindingList((Self.ordered + Self.ordered).shuffled(), source: { _ in nil })
    #expect(list.findings == Self.ordered)
    #expect(list.count(.error) == 10)
    #expect(list.count(.warning) == 2)
    #expect(list.count(.information) == 0)
  }

  @Test("keep the site from being written only where there is an error")
  func errors() {
    #expect(FindingList([finding(1, 1)], source: { _ in nil }).hasErrors)
    #expect(!FindingList([finding(.second, 1, 1)], source: { _ in nil }).hasErrors)
    #expect(FindingList([finding(.second, 1, 1, severity: .error)], source: { _ in nil }).hasErrors)
    #expect(!FindingList([finding(1, 1, severity: .information)], source: { _ in nil }).hasErrors)
    #expect(!FindingList([], source: { _ in nil }).hasErrors)
  }

  @Test("Every file is asked for once, also those that cannot be read")
  func sources() {
    var asked: [String] = []
    let note = Finding.Note(SourceLocation(path: "c.md"), Phrase(vi: "x", en: "x"))
    let findings = ["a.md", "b.md", "a.md"].enumerated().flatMap { index, path in
      [finding(1, index + 1, path: path), finding(2, index + 1, path: path, related: [note])]
    }
    _ = FindingList(findings) { path in
      asked.append(path)
      return path == "b.md" ? nil : "e\u{302}\u{301}a"
    }
    #expect(asked.sorted() == ["a.md", "b.md", "c.md"])
  }

  @Test("Columns are those of each file's own text")
  func columns() {
    let list = FindingList([]) { _ in nil }
    #expect(list.column(SourceLocation(path: "x", point: SourcePoint(line: 1, column: 7))) == 7)
    let note = Finding.Note(
      SourceLocation(path: "b.md", point: SourcePoint(line: 1, column: 4)), Phrase(vi: "x", en: "x"))
    let two = finding(1, 4, path: "a.md", related: [note])
    let texts = ["a.md": "e\u{302}\u{301}a", "b.md": "abcd"]
    let told = FindingList([two]) { texts[$0] }
    #expect(told.column(two.location) == 2)
    #expect(told.column(note.location) == 4)
  }

  @Test("Kinds are the same when their identifiers are")
  func kinds() {
    let same = FindingKind("first-kind", .warning, title: Phrase(vi: "", en: ""), explanation: Phrase(vi: "", en: ""))
    #expect(same == .first)
    #expect(Set([same, .first, .second]).count == 2)
    #expect(finding(.second, 1, 1).severity == .warning)
  }

  @Test("A phrase has a wording in every language")
  func phrases() {
    let phrase = Phrase(vi: "lỗi", en: "error")
    #expect(Language.allCases.map { phrase[$0] } == ["lỗi", "error"])
    #expect(Language(rawValue: "vi") == .vietnamese)
  }
}
