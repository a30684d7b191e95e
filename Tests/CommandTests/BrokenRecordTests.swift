import TestSupport
import Testing

@Suite("Broken records")
struct BrokenRecordTests {
  @Test("A mistake is told with its place, and what was published stays as it was", arguments: records)
  func mistake(record: BrokenRecord) throws {
    let site = try SmallSite()
    try site.folder.write("", to: "output/site/.bantin-site")
    try site.folder.write("Bản tin đã đăng", to: "output/site/ban-tin/2019/cu.html")
    let before = try TreeSnapshot(site.output)

    try site.folder.write(record.text, to: "content/records/wrong.md")
    let result = try Program("build", "--root", site.root).run()
    #expect(result.status == 1)
    #expect(result.output == "")
    let place = "content/records/wrong.md:\(record.line):\(record.column): error: "
    let told = result.error.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(
      told.contains { $0.hasPrefix(place) && $0.hasSuffix(" [\(record.kind)]") },
      "expected \(place)… [\(record.kind)], found \(told)")
    #expect(result.error.hasSuffix("Nothing was written: mend the errors above.\n"))
    #expect(try TreeSnapshot(site.output) == before)
    #expect(FolderNames.all(of: site.folder["output"]) == ["site"])
  }

  @Test("Check tells the same as build", arguments: [records[0], records[4], records[13]])
  func check(record: BrokenRecord) throws {
    let site = try SmallSite()
    try site.folder.write(record.text, to: "content/records/wrong.md")
    let built = try Program("build", "--root", site.root).run()
    let checked = try Program("check", "--root", site.root).run()
    #expect(checked.status == built.status)
    #expect(checked.output == built.output)
    let (mayNot, wrote) = ("The site cannot be built: mend", "Nothing was written: mend")
    #expect(checked.error.hasSuffix(mayNot + " the errors above.\n"))
    #expect(checked.error.replacing(mayNot, with: wrote) == built.error)
    #expect(FolderNames.all(of: site.root) == ["content", "templates"])
  }

  static let records: [BrokenRecord] = [
    BrokenRecord("unknown unit", "unknown-unit", more: "leadership:\n  - year: 2021\n    leader: «huyện Đông Sơm"),
    BrokenRecord("no such day", "bad-date", date: "date: «2020-02-30"),
    BrokenRecord(
      "no title", "missing-key", file: "«---\ndate: 2020-12-03\nkind: tổng kết\ncluster: an-binh/huyen-thi\n---\n"),
    BrokenRecord("empty title", "missing-key", title: "«title:"),
    BrokenRecord("unknown key", "unknown-key", more: "«venu: Hội trường"),
    BrokenRecord("a key twice", "duplicate-key", more: "venue: Hội trường\ntime: sáng\n«venue: Sân vận động"),
    BrokenRecord("slug with diacritics", "bad-slug", more: "slug: «Tổng kết"),
    BrokenRecord("unknown cluster", "unknown-cluster", cluster: "cluster: «an-binh/huyen-tha"),
    BrokenRecord("unknown award", "unknown-award", more: "awards:\n  - award: «huy-chuong\n    to: dong-son"),
    BrokenRecord("unknown kind of meeting", "unlisted-word", of: "kind: [tổng kết, «tổng kêts]"),
    BrokenRecord("leadership without a year", "missing-key", more: "leadership:\n  - «leader: dong-son"),
    BrokenRecord(
      "more votes than were cast", "inconsistent-value",
      more: "awards:\n  - award: bang-khen-tinh\n    to: dong-son\n    votes: «9/8"),
    BrokenRecord("a link to nowhere", "broken-link", body: "\nNhư **đã đưa tin** ở [bản tin trước](«truoc.md).\n"),
    BrokenRecord("no front matter", "front-matter", file: "«title: Bản tin sai\n"),
    BrokenRecord("front matter that never ends", "front-matter", file: "«---\ntitle: Bản tin sai\ndate: 2020-12-03\n"),
    BrokenRecord("a text where a list belongs", "wrong-form", more: "awards: «dong-son"),
    BrokenRecord("a year before there was emulation", "wrong-form", more: "year: «1900"),
    BrokenRecord("no date and no year", "missing-key", date: "date: «unknown"),
    BrokenRecord("an anchor", "yaml-feature", more: "venue: «&here Hội trường"),
    BrokenRecord("a tab before a key", "yaml-syntax", more: "leadership:\n«\t- year: 2021"),
    BrokenRecord("the address of another record", "duplicate-address", title: "title: «Bản tin đúng"),
    BrokenRecord("a name of two units", "ambiguous-unit", more: "host: [nam-hai, «Hoà Bình]"),
    BrokenRecord(
      "an item of a cluster that is not the record's", "cluster-not-of-record",
      more: "awards:\n  - award: bang-khen-tinh\n    count: 2\n    cluster: «an-binh/xa-phuong"),
    BrokenRecord(
      "another award without its title", "other-without-title", more: "awards:\n  - award: «other\n    to: dong-son"),
    BrokenRecord(
      "an exact number and a lower bound", "inconsistent-value",
      more: "commendations:\n  - to: persons\n    count: 12\n    «at-least: 10"),
    BrokenRecord("a comma inside braces", "unknown-key", more: "chairs:\n  - {name: A, office: Bí thư, «Chủ tịch}"),
    BrokenRecord("a colon inside a text", "yaml-syntax", more: "venue: Hội trường«: tầng 2"),
    BrokenRecord(
      "a deputy who is the leader", "deputy-is-leader",
      more: "leadership:\n  - year: 2021\n    leader: dong-son\n    deputies: [nam-hai, «dong-son]"),
    BrokenRecord(
      "a unit twice in a ranking", "unit-twice-in-ranking",
      more: "results:\n  ranking:\n    - {unit: dong-son, rank: 1}\n    - {unit: «huyện Đông Sơn, rank: 2}"),
    BrokenRecord("a table that is not there", "missing-file", more: "results:\n  file: «diem.csv"),
    BrokenRecord("a quote that is not closed", "yaml-syntax", more: "venue: «\"Hội trường\ntime: sáng"),
    BrokenRecord(
      "behind letters of several scalars", "unlisted-word", of: "kind: {note: Te\u{302}\u{301}t, value: «Tết}"),
    BrokenRecord(
      "with the line ends of Windows", "bad-date",
      file: "---\r\ntitle: Bản tin sai\r\nkind: tổng kết\r\ncluster: an-binh/huyen-thi\r\ndate: «32/12/2020\r\n---\r\n"),
  ]
}
