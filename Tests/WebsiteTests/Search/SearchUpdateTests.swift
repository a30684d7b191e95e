import Diagnostics
import Emulation
import Files
import Testing

@testable import Website

@Suite("A search index brought up to date")
struct SearchUpdateTests {
  private static let words = [
    "hội", "nghị", "thi", "đua", "Thi", "Đua", "tổng", "kết", "2", "20", "2020", "cụm", "khối", "hoà", "hòa", "hoa",
    "ký",
    "kí", "giao", "ước", "đỏ", "\"cờ\"", "\\", "`x`", "anh", "an", "ánh",
  ]

  private func text(_ numbers: inout some RandomNumberGenerator, _ count: Int) -> String {
    (0..<count).compactMap { _ in Self.words.randomElement(using: &numbers) }.joined(separator: " ")
  }

  private func edition(_ records: [MeetingRecord]) -> Edition {
    var findings: [Finding] = []
    var unit = Unit(path: "content/units/a.yaml", at: .wholeFile)
    unit.id = Fact("a")
    unit.name = Fact("huyện Hội An 2020")
    return Edition(
      archive: .make(records, units: [unit]), bodies: records.map { _ in BodyText() }, pages: [], pageBodies: [],
      words: Words(["summary.title": "Tổng hợp thi đua năm"]), findings: &findings)
  }

  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  @Test("It is what an index made anew would be", arguments: [UInt64(1), 2, 3])
  func same(seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    var records: [MeetingRecord] = []
    for number in 0..<60 {
      records.append(
        try MeetingRecord.make(
          text(&numbers, 4), "2020-0\(1 + number % 9)-1\(number % 7)", path: "content/records/r\(100 + number).md",
          slug: "r\(number)"
        ).with { $0.summary = Fact(text(&numbers, 30)) })
    }
    for _ in 0..<25 {
      let before = edition(records)
      let old = SearchIndex.all(of: before)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let place = Int.random(in: 0..<records.count, using: &numbers)
        records[place] = records[place].with { facts in
          if Bool.random(using: &numbers) { facts.title = Fact(text(&numbers, 5)) }
          facts.summary = Fact(text(&numbers, Int.random(in: 0...20, using: &numbers)))
          if Bool.random(using: &numbers) { facts.kinds = [Fact(.briefing)] }
        }
      }
      let after = edition(records)
      let handles = SearchIndex.records(of: after)
      let changed = handles.indices.filter {
        after.searchEntryFingerprint(handles[$0]) != before.searchEntryFingerprint(handles[$0])
      }
      let keepsFilters = handles.allSatisfy { after.filterFingerprint($0) == before.filterFingerprint($0) }
      let published = Dictionary(uniqueKeysWithValues: old.made.map { ($0.address, $0.bytes) })
      let update = SearchUpdate(
        edition: after, known: old.fingerprints, published: { published[$0] ?? [] }, records: handles)
      let new = try #require(try update.files(changed: changed, keepsFilters: keepsFilters))
      let wanted = SearchIndex.all(of: after)
      #expect(new.fingerprints == wanted.fingerprints)
      #expect(new.version == wanted.version)
      #expect(wanted.memory.filters == handles.map { after.filterFingerprint($0) })
      #expect(wanted.memory.entries == handles.map { after.searchEntryFingerprint($0) })
      let texts = Dictionary(uniqueKeysWithValues: wanted.made.map { ($0.address, $0.bytes) })
      for file in new.made { #expect(texts[file.address] == file.bytes, "\(file.address)") }
    }
  }

  @Test("Of an index of many files those are read around which something changes", arguments: [UInt64(1), 2])
  func large(seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    func text(_ count: Int) -> String {
      (0..<count).map { _ in
        "\(Self.words.randomElement(using: &numbers) ?? "")\(Int.random(in: 0..<60, using: &numbers))"
      }
      .joined(separator: " ")
    }
    var records: [MeetingRecord] = []
    for number in 0..<60 {
      records.append(
        try MeetingRecord.make("Một", "2020-01-02", path: "content/records/r\(100 + number).md", slug: "r\(number)")
          .with { $0.summary = Fact(text(200)) })
    }
    var (old, read, files) = (SearchIndex.all(of: edition(records)), 0, 0)
    for step in 0..<12 {
      let place = Int.random(in: 0..<records.count, using: &numbers)
      records[place] = records[place].with { facts in
        let before = facts.summary?.value ?? ""
        // A word more, or less, or another one; now and then nearly all of them.
        facts.summary = Fact(
          step % 4 == 3 ? text(250) : step % 4 == 0 ? before + " " + text(1) : String(before.dropFirst(step * 3)))
      }
      let after = edition(records)
      let published = Dictionary(uniqueKeysWithValues: old.made.map { ($0.address, $0.bytes) })
      var asked = Set<String>()
      let update = SearchUpdate(
        edition: after, known: old.fingerprints,
        published: {
          asked.insert($0)
          return published[$0] ?? []
        }, records: SearchIndex.records(of: after))
      let number = try #require(
        update.records.firstIndex { after.archive[$0].path == records[place].path })
      let new = try #require(try update.files(changed: [number], keepsFilters: true))
      let wanted = SearchIndex.all(of: after)
      #expect(new.fingerprints == wanted.fingerprints)
      let texts = Dictionary(uniqueKeysWithValues: wanted.made.map { ($0.address, $0.bytes) })
      for file in new.made { #expect(texts[file.address] == file.bytes, "\(file.address)") }
      if step % 4 == 0 { (read, files) = (read + asked.count, files + published.count) }
      old = wanted
    }
    #expect(files > 60)
    #expect(read < files / 2, "\(read) of \(files)")
  }

  @Test("Files that are no index are told, not believed")
  func damaged() throws {
    let records = [try MeetingRecord.make("Một", "2020-01-02")]
    let made = edition(records)
    for text in ["", "bantinSearch(\"muc-luc\",{});\n", "bantinSearch(\"ban-tin-0\",[[\"a\"]]);\n"] {
      let update = SearchUpdate(
        edition: made, known: SearchIndex.all(of: made).fingerprints, published: { _ in Array(text.utf8) },
        records: SearchIndex.records(of: made))
      #expect(try update.files(changed: [0], keepsFilters: true) == nil)
    }
  }

  @Test("Pairs of words stand in the order in which they are looked up")
  func order() throws {
    let made = edition([
      try .make("2 x 20 a 2020 b an z anh a", "2020-01-02")
    ])
    let files = SearchIndex.all(of: made).made.filter { $0.address.hasPrefix("tim-kiem/cap") }
    var pairs: [String] = []
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for line in text.split(whereSeparator: { $0 == "\n" || $0 == "`" }) where line.firstRange(of: " =") != nil {
        pairs.append(String(line.prefix { $0 != " " }))
      }
    }
    #expect(pairs.count > 8, "\(files.map(\.address))")
    #expect(pairs == pairs.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
