import Diagnostics
import Emulation
import Files
import Testing

@testable import Building

@Suite("What the last build left in the cache")
struct LastBuildTests {
  private static let kind = FindingKind(
    "a-kind", .warning, title: Phrase(vi: "Một loại", en: "A kind"), explanation: Phrase(vi: "Vì sao", en: "Why"))

  private static let build = LastBuild(
    setting: Fingerprint([1]), sources: Fingerprint([2]), output: Fingerprint([3]),
    days: DayRange(first: nil, end: CalendarDate(year: 2026, month: 2, day: 3)), records: 7, pages: 12, files: 13,
    bytes: 99_000, kept: ["robots.txt"],
    findings: [
      Finding(
        kind, at: SourceLocation(path: "content/records/đ.md", point: SourcePoint(line: 3, column: 5)),
        Phrase(vi: "sai", en: "wrong"), help: Phrase(vi: "sửa", en: "mend"),
        related: [
          Finding.Note(SourceLocation(path: "content/site.yaml"), Phrase(vi: "ở đây", en: "here"))
        ], severity: .error),
      Finding(kind, at: SourceLocation(path: ""), Phrase(vi: "", en: "")),
    ])

  @Test("It is read as it was written")
  func again() throws {
    let read = try #require(LastBuild(encoded: Self.build.encoded))
    #expect(read.encoded == Self.build.encoded)
    #expect(read.findings == Self.build.findings)
    #expect(read.findings.first?.kind.title == Self.kind.title)
    #expect(read.kept == ["robots.txt"])
    #expect(read.days == Self.build.days)
    #expect([read.records, read.pages, read.files, read.bytes] == [7, 12, 13, 99_000])
    #expect([read.setting, read.sources, read.output] == [1, 2, 3].map { Fingerprint([$0]) })
  }

  @Test("One bit that is not as it was written, and nothing of it is believed")
  func flipped() {
    let bytes = Self.build.encoded
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        #expect(LastBuild(encoded: damaged) == nil, "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test("Cut short or continued, nothing of it is believed")
  func cut() {
    let bytes = Self.build.encoded
    for count in bytes.indices { #expect(LastBuild(encoded: Array(bytes.prefix(count))) == nil, "\(count) bytes") }
    #expect(LastBuild(encoded: bytes + [0]) == nil)
    #expect(LastBuild(encoded: bytes + bytes) == nil)
  }

  @Test("Days between two days of publication are alike; the day itself begins the next stretch")
  func days() throws {
    let today = try #require(CalendarDate(year: 2026, month: 1, day: 15))
    func day(_ count: Int) throws -> CalendarDate { try #require(today.adding(days: count)) }
    var range = DayRange()
    #expect(range.contains(today))
    for count in [-3, 4, -9, 7] { range.narrow(to: try day(count), seenFrom: today) }
    #expect(try [-4, -3, 0, 3, 4].map { range.contains(try day($0)) } == [false, true, true, true, false])
    range.narrow(to: today, seenFrom: today)
    #expect(try [-1, 0, 3].map { range.contains(try day($0)) } == [false, true, true])
  }
}
