import Diagnostics
import Files
import TestSupport
import Testing

@testable import Content

@Suite("The canonical form")
struct ContentFormatterTests {
  /// The text after formatting; the same where nothing changes, nil where it is refused.
  private static func formatted(_ text: String, as kind: DocumentKind = .record) -> String? {
    switch ContentFormatter.format(Array(text.utf8), path: "content/a", as: kind) {
    case .unchanged: text
    case .changed(let bytes): String(decoding: bytes, as: UTF8.self)
    case .refused: nil
    }
  }

  private static let untidy = """
    ---
    # Đầu tệp.

    # về tiêu đề
    title: "Tổng kết: năm"   # t
    x-own: {b: 1, a: "2"}  # của tôi
    date: 03/12/2020 # ngày
    kind: [annual-review,   'tổng kết']

    # cụm nào
    cluster: "a"
    awards: # danh sách
        - {to: [b, "c"], award: co} # một
        # - award: x
        #   to: y
        - # hai
          # ba
          to: # đơn vị
          - d # dê
          # giữa
          - e
          # cuối
          award: bang
          x-k: |
              abc
                def
        # đuôi
    summary: >-
         một
         hai

         ba
    venue: UBND
     huyện "Yên" # nơi
    leadership:
    - {year: 2020, leader: {value: g, note: 'it''s'}}


    - leader: h
      year: {value: 2021, # trong
         as-printed: "năm 2020"} # sau
    sources: [{published: 04/12/2020 16:30, url: 'https://a.vn/?b#c'}]
    aliases: [/a/b, "/c d, e"]
    withdrawn:
    # cuối cùng
    ---
    Thân  
    \t# không phải chú thích
    """

  private static let tidy = """
    ---
    # Đầu tệp.

    # về tiêu đề
    title: "Tổng kết: năm"  # t
    date: 2020-12-03  # ngày
    kind: [annual-review, tổng kết]

    # cụm nào
    cluster: a
    venue: UBND
      huyện "Yên"  # nơi
    leadership:
      - year: 2020
        leader:
          value: g
          note: it's

      - year:  # sau
          value: 2021  # trong
          as-printed: năm 2020
        leader: h
    awards:  # danh sách
      # một
      - award: co
        to: [b, c]
      # - award: x
      #   to: y
      # hai
      # ba
      # cuối
      - award: bang
        to:  # đơn vị
          - d  # dê
          # giữa
          - e
        x-k: |
          abc
            def
      # đuôi
    sources:
      - url: https://a.vn/?b#c
        published: 2020-12-04 16:30
    summary: >-
      một
      hai

      ba
    aliases: [/a/b, "/c d, e"]
    withdrawn:
    x-own: {b: 1, a: "2"}  # của tôi
    # cuối cùng
    ---
    Thân  
    \t# không phải chú thích
    """

  @Test("Keys in order, lines with dashes, ISO days, few quotes, every comment at its place")
  func golden() {
    #expect(Self.formatted(Self.untidy) == Self.tidy)
    #expect(Self.formatted(Self.tidy) == Self.tidy)
  }

  @Test(
    "Values that other texts could be mistaken for keep their quotes",
    arguments: ["\"~\"", "\"null\"", "'a: b'", "\"- a\"", "'#a'", "\" a\"", "\"a\\nb\"", "'it''s: x'", "\"[a]\""])
  func quotes(value: String) {
    let text = "---\ntitle: a\ndate: 2020\nkind: other\ncluster: b\nvenue: \(value)\n---\n"
    #expect(Self.formatted(text) == text)
  }

  @Test("Texts over several lines stay as they are wrapped")
  func wrapped() {
    func record(_ venue: String) -> String {
      "---\ntitle: a\ndate: 2020\nkind: other\ncluster: b\nvenue: \(venue)\n---\n"
    }
    #expect(Self.formatted(record("a\n     b\n\n     c")) == record("a\n  b\n\n  c"))
    #expect(Self.formatted(record("\"a: \n b\"")) == record("\"a:\n  b\""))
    #expect(Self.formatted(record("|+\n     a\n      b\n\n")) == record("|+\n  a\n   b\n\n"))
    #expect(Self.formatted(record("|2\n   a\n  b")) == record("|2\n   a\n  b"))
    #expect(Self.formatted(record("> # chú thích\n    a")) == record("> # chú thích\n  a"))
  }

  @Test("A list in brackets that is too long for a line becomes lines")
  func longList() {
    let names = (1...12).map { "don-vi-so-\($0)" }
    let head = "---\ntitle: a\ndate: 2020\nkind: other\ncluster: b\nhost:"
    #expect(
      Self.formatted("\(head) [\(names.joined(separator: ", "))]\n---\n") == "\(head)\n"
        + names.map { "  - \($0)\n" }.joined() + "---\n")
  }

  @Test("Lists of the registry, their header and the lines between items stay")
  func registry() {
    let text = """
      # Đầu tệp.

      - name: A
        id: a   # mã
      # trước b

      - {id: b, name: B, valid: {until: 30/06/2025}}
      # hết
      """
    let wanted = """
      # Đầu tệp.

      - id: a  # mã
        name: A
      # trước b

      - id: b
        name: B
        valid:
          until: 2025-06-30
      # hết

      """
    #expect(Self.formatted(text, as: .units) == wanted)
    #expect(Self.formatted(wanted, as: .units) == wanted)
  }

  @Test("Windows line ends stay, and the body's bytes whatever they are")
  func bytes() throws {
    let text = "---\r\ndate: 2020\r\ntitle: a # b\r\nkind: other\r\ncluster: c\r\n---\r\nx\n\r\ny"
    #expect(
      Self.formatted(text) == "---\r\ntitle: a  # b\r\ndate: 2020\r\nkind: other\r\ncluster: c\r\n---\r\nx\n\r\ny")
    // Letters with combining marks: read in normal form C, the body stays as it was typed.
    let decomposed = "---\ndate: 2020\ntitle: a\u{301}\nkind: other\ncluster: c\n---\na\u{301}"
    guard case .changed(let bytes) = ContentFormatter.format(Array(decomposed.utf8), path: "a", as: .record) else {
      Issue.record("not changed")
      return
    }
    #expect(bytes == Array("---\ntitle: \u{E1}\ndate: 2020\nkind: other\ncluster: c\n---\na\u{301}".utf8))
  }

  @Test(
    "What cannot be written again safely stays as it stands",
    arguments: [
      "kind: other\n? date\n: 2020\ntitle: a\ncluster: b",
      "kind: other\ndate: 2020\ntitle: a\ncluster: b\nx-a: {? b : c}",
    ])
  func unsafe(yaml: String) {
    let text = "---\n\(yaml)\n---\n"
    #expect(Self.formatted(text) == text)
  }

  @Test("A file with mistakes is refused with what was found")
  func refused() {
    let text = "---\ntitel: a\ndate: 2020\nkind: other\ncluster: b\n---\n"
    guard case .refused(let findings) = ContentFormatter.format(Array(text.utf8), path: "a", as: .record) else {
      Issue.record("not refused")
      return
    }
    #expect(Set(findings.map(\.kind.id)) == ["unknown-key", "missing-key"])
  }

  @Test("The content of this repository means the same before and after")
  func repository() throws {
    var count = 0
    for entry in try Folder.entries(below: Repository.root + "/content") where entry.kind == .file {
      let path = "content/" + entry.path
      guard let kind = DocumentKind(path: path) else { continue }
      try Self.check(try FileReader.bytes(of: Repository.root + "/" + path), path: path, as: kind)
      count += 1
    }
    #expect(count > 15)
  }

  @Test("Generated records mean the same before and after, and once is as good as twice", arguments: 0..<300)
  func generated(seed: Int) throws {
    var source = RecordSource(seed: UInt64(seed))
    let text = source.record()
    let after = try Self.check(Array(text.utf8), path: "content/records/a.md", as: .record)
    // The order shows that the text was written again, and not left alone as unsafe.
    let keys = after.split(separator: "\n").prefix { $0 != "Thân." }.compactMap {
      $0.firstMatch(of: /^([a-z-]+):/).map { String($0.1) }
    }
    let order = RecordSchema.schema.form.keys.map(\.key).filter(keys.contains)
    #expect(keys.filter { !$0.hasPrefix("x-") } == order, "\(text)\n\(after)")
  }

  @discardableResult
  private static func check(_ bytes: [UInt8], path: String, as kind: DocumentKind) throws -> String {
    let before = String(decoding: bytes, as: UTF8.self)
    let after = try #require(Self.formatted(before, as: kind), "\(before)")
    #expect(Self.formatted(after, as: kind) == after, "\(before)\n\(after)")
    #expect(Meaning.of(before, path: path, as: kind) == Meaning.of(after, path: path, as: kind), "\(before)\n\(after)")
    #expect(Self.comments(before) == Self.comments(after), "\(before)\n\(after)")
    return after
  }

  /// Words that begin with `#`; the texts of these tests have them in comments only.
  private static func comments(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { $0.firstMatch(of: /(?:^|\s)(#.*?)\s*$/).map { String($0.1) } }.sorted()
  }
}
