import Glibc
import TestSupport
import Testing

@testable import Building

/// Files and values that somebody sent: each is told, with the kinds of findings that are expected, or harmless, with none.
@Suite("Hostile files and values")
struct HostileContentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: [String]
    let prepare: @Sendable (TemporaryFolder) throws -> Void

    init(_ name: String, _ expected: String..., prepare: @escaping @Sendable (TemporaryFolder) throws -> Void) {
      testDescription = name
      self.expected = expected
      self.prepare = prepare
    }

    /// A record with some lines of front matter.
    static func key(_ lines: String, _ expected: String...) -> Case {
      Case(String(lines.prefix(60)), expected) { try $0.write(HostileSite.record(lines), to: "content/records/a.md") }
    }

    /// A record with a text.
    static func body(_ text: String, _ expected: String...) -> Case {
      Case(String(text.prefix(60)), expected) {
        try $0.write(HostileSite.record(body: text), to: "content/records/a.md")
      }
    }

    /// A table that a record names.
    static func table(_ name: String, _ bytes: [UInt8], _ expected: String...) -> Case {
      Case(name, expected) {
        try $0.write(HostileSite.record("results: {file: a.csv}"), to: "content/records/a.md")
        try $0.write(bytes, to: "content/records/a.csv")
      }
    }

    private init(
      _ name: String, _ expected: [String], prepare: @escaping @Sendable (TemporaryFolder) throws -> Void
    ) {
      testDescription = name
      self.expected = expected
      self.prepare = prepare
    }
  }

  static let texts: [Case] = [
    .body("a <script>alert(1)</script> b", "warning raw-html"),
    .body("<div onclick=\"x()\">a</div>", "warning raw-html"),
    .body("<style>p { color: red }</style>", "warning raw-html"),
    .body("<iframe src=//evil.example></iframe>", "warning raw-html"),
    .body("<svg onload=alert(1)>", "warning raw-html"),
    .body("<!-- a --> b", "warning raw-html"),
    .body("<?php x ?>", "warning raw-html"),
    .body("<![CDATA[x]]>", "warning raw-html"),
    .body("[a](javascript:alert(1))", "warning unsafe-link"),
    .body("[a](JaVaScRiPt:alert(1))", "warning unsafe-link"),
    .body("[a](java&#9;script:alert(1))", "warning unsafe-link"),
    .body("[a](&#106;avascript:alert(1))", "warning unsafe-link"),
    .body("[a](data:text/html;base64,PHN)", "warning unsafe-link"),
    .body("[a](vbscript:x)", "warning unsafe-link"),
    .body("[a](file:///etc/passwd)", "warning unsafe-link"),
    .body("[a](//evil.example/x)", "warning unsafe-link"),
    .body("<javascript:alert(1)>", "warning unsafe-link"),
    .body("[a]\n\n[a]: javascript:alert(1)", "warning unsafe-link"),
    .body("![a](javascript:alert(1))", "warning unsafe-link"),
    .body("![a](https://evil.example/t.gif)", "warning image-in-body"),
    .body("[a](../../../../etc/passwd)", "error broken-link"),
    .body("{{title}} {{{title}}} {{>layout}} {{=<% %>=}}"),
    .body("a\u{202E}b", "error invalid-text"),
    .body("a\u{2066}b\u{2069}", "error invalid-text"),
    .body("[a](https://a.example/\u{202E}gnp.exe)", "error invalid-text"),
    .body("a\u{FEFF}b", "error invalid-text"),
    .body("a\u{1B}[2Jb", "error invalid-text"),
    .body("a\0b", "error invalid-text"),
    .body(String(repeating: ">", count: 5_000) + " a", "error text-limit"),
    .body(
      "|" + String(repeating: "a|", count: 3_000) + "\n|" + String(repeating: "-|", count: 3_000), "error text-limit"),
    .body(String(repeating: "[", count: 20_000)),
    .body(String(repeating: "*a **b ", count: 5_000)),
    .body(String(repeating: "`", count: 30_000) + "a"),
    .body("Gọi 0912 345 678", "warning personal-numbers"),
    .body("Gọi +84 912 345 678", "warning personal-numbers"),
    .body("Thư: nguyen.van.a@example.vn", "warning personal-numbers"),
    .body("CCCD 001099012345", "warning personal-numbers"),
  ]

  static let values: [Case] = [
    .key("slug: ../../x", "error bad-slug"),
    .key("slug: /etc/passwd", "error bad-slug"),
    .key("slug: con", "error bad-slug"),
    .key("slug: nul", "error bad-slug"),
    .key("slug: COM1", "error bad-slug"),
    .key("slug: .htaccess", "error bad-slug"),
    .key("slug: a b", "error bad-slug"),
    .key("slug: a%2f..%2fb", "error bad-slug"),
    .key("slug: \"12\"", "error bad-slug"),
    .key("slug: index", "error bad-slug"),
    .key("slug: b\u{0430}n-tin", "error bad-slug"),
    .key("slug: " + String(repeating: "a", count: 300), "error bad-slug"),
    .key("slug: \"a\\0b\"", "error invalid-text"),
    .key("summary: \"a\\u202Eb\"", "error invalid-text"),
    .key("summary: \"a\\x07b\"", "error invalid-text"),
    .key("summary: gọi 0912 345 678", "warning personal-numbers"),
    .key("photos: [{file: ../../../../etc/passwd, alt: a}]", "error missing-file"),
    .key("photos: [{file: /etc/passwd, alt: a}]", "error missing-file"),
    .key("photos: [{file: '..\\..\\x.jpg', alt: a}]", "error missing-file"),
    .key("photos: [{file: 'https://evil.example/x.jpg', alt: a}]", "error missing-file"),
    .key("photos: [{file: ../site.yaml, alt: a}]", "error missing-file"),
    .key("results: {file: ../../../../etc/passwd}", "error missing-file"),
    .key("results: {file: /dev/zero}", "error missing-file"),
    .key("x-a: &a [1]\nx-b: *a", "error yaml-feature"),
    .key("x-a: &a [a,a,a]\nx-b: &b [*a,*a,*a]\nx-c: &c [*b,*b,*b]\nx-d: [*c,*c,*c]", "error yaml-feature"),
    .key("x-a: !!python/object/apply:os.system [x]", "error yaml-feature"),
    .key("<<: {a: 1}", "error unknown-key"),
    .key("__proto__: a", "error unknown-key"),
    .key("x-a: " + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000), "error yaml-feature"),
    .key("title: B", "error duplicate-key"),
    .key("year: 99999999999999999999", "error wrong-form"),
    .key("results: {ranking: [{unit: dong-son, score: .nan}]}", "error wrong-form"),
    .key("results: {ranking: [{unit: dong-son, score: 1e999999}]}", "error wrong-form"),
    .key("awards: [{award: co, count: 99999999999999999}]", "error wrong-form"),
    .key("publish: 9999-99-99", "error bad-date"),
    .key("leadership: [{year: 2021, leader: ../../x}]", "error unknown-unit"),
    .key("results: {ranking: [{unit: '=HYPERLINK(1)', score: 5}]}", "error unknown-unit"),
  ]

  static let files: [Case] = [
    Case("a pipe as a record", "warning unexpected-file") {
      #expect(mkfifo($0["content/records/a.md"], 0o644) == 0)
    },
    Case("a pipe as the site's file", "warning unexpected-file") {
      unlink($0["content/site.yaml"])
      #expect(mkfifo($0["content/site.yaml"], 0o644) == 0)
    },
    Case("a pipe as a photograph", "error missing-file", "warning unexpected-file") {
      try $0.write(HostileSite.record("photos: [{file: p.jpg, alt: a}]"), to: "content/records/a.md")
      #expect(mkfifo($0["content/records/p.jpg"], 0o644) == 0)
    },
    Case("a device behind a link", "error outside-link") {
      try $0.link("content/records/a.md", to: "/dev/zero")
    },
    Case("a link in a circle", "warning unexpected-file") { try $0.link("content/records/a.md", to: "a.md") },
    Case("a record behind a link out of the content", "error outside-link") {
      try $0.write(HostileSite.record(), to: "elsewhere.md")
      try $0.link("content/records/a.md", to: "../../elsewhere.md")
    },
    Case("a photograph behind a link out of the content", "error missing-file", "error outside-link") {
      try $0.write(HostileSite.record("photos: [{file: p.jpg, alt: a}]"), to: "content/records/a.md")
      try $0.link("content/records/p.jpg", to: "/etc/passwd")
    },
    Case("a table behind a link out of the content", "error missing-file", "error outside-link") {
      try $0.write(HostileSite.record("results: {file: p.csv}"), to: "content/records/a.md")
      try $0.link("content/records/p.csv", to: "/etc/passwd")
    },
    Case("a link to a folder of the machine", "error outside-link") { try $0.link("content/records/etc", to: "/etc") },
    Case("a link from record to record") {
      try $0.write(HostileSite.record(), to: "content/records/.hidden/a.md")
      try $0.link("content/records/b.md", to: ".hidden/a.md")
    },
    Case("a folder called as a record") { try $0.makeFolder("content/records/a.md") },
    Case("a record of 9 MB", "error file-too-large") {
      try $0.write(HostileSite.record(body: String(repeating: "a b c\n", count: 1_500_000)), to: "content/records/a.md")
    },
    Case("malformed UTF-8", "error invalid-text") {
      try $0.write(Array(HostileSite.record().utf8) + [0xFF, 0xFE, 0xC0, 0x80], to: "content/records/a.md")
    },
    Case("a surrogate in UTF-8", "error invalid-text") {
      try $0.write(Array(HostileSite.record().utf8) + [0xED, 0xA0, 0x80], to: "content/records/a.md")
    },
    Case("UTF-16", "error invalid-text") {
      try $0.write(
        HostileSite.record().utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, to: "content/records/a.md")
    },
    Case("zeros", "error invalid-text") {
      try $0.write([UInt8](repeating: 0, count: 1_000), to: "content/records/a.md")
    },
    Case("nothing", "error front-matter") { try $0.write("", to: "content/records/a.md") },
    Case("front matter without an end", "error front-matter") {
      try $0.write("---\ntitle: a\n", to: "content/records/a.md")
    },
    Case("a name with a line end and an escape sequence") {
      try $0.write(HostileSite.record(), to: "content/records/a\n::error::\u{1B}[2Jb.md")
    },
    Case("a name that is not UTF-8", "warning unexpected-file") { folder in
      let name = Array(folder["content/records/"].utf8CString.dropLast()) + [-1, 46, 109, 100, 0]
      #expect(close(open(name, O_CREAT | O_WRONLY, 0o644)) == 0)
    },
    Case("names equal but for case", "error duplicate-address") {
      try $0.write("---\ntitle: a\n---\n", to: "content/pages/Abc.md")
      try $0.write("---\ntitle: b\n---\n", to: "content/pages/abc.md")
    },
    Case("names equal but for normalisation", "error duplicate-address") {
      try $0.write("---\ntitle: a\n---\n", to: "content/pages/h\u{F2}a.md")
      try $0.write("---\ntitle: b\n---\n", to: "content/pages/ho\u{300}a.md")
    },
    Case("a page in the place of the search page", "error duplicate-address") {
      try $0.write("---\ntitle: a\n---\n", to: "content/pages/tim-kiem.md")
    },
    Case("a page in the place of the page for what is not there", "error duplicate-address") {
      try $0.write("---\ntitle: a\n---\n", to: "content/pages/404.md")
    },
    Case("a page among the assets", "error duplicate-address") {
      try $0.write("---\ntitle: a\n---\n", to: "content/pages/assets/x.md")
    },
    Case("a page that would leave the site", "error bad-slug") {
      try $0.write("---\ntitle: a\nslug: ../../x\n---\n", to: "content/pages/x.md")
    },
    Case("a page called as a device of Windows") { try $0.write("---\ntitle: a\n---\n", to: "content/pages/con.md") },
    Case("a page whose name looks like a reserved one") {
      try $0.write("---\ntitle: a\n---\n", to: "content/pages/b\u{0430}n-tin.md")
    },
    Case("a unit that would leave the site", "error bad-id") {
      try $0.write("- {id: ../../etc/x, name: a}\n", to: "content/units/x.yaml")
    },
    Case("a unit called as a device of Windows", "error bad-id") {
      try $0.write("- {id: con, name: a}\n", to: "content/units/x.yaml")
    },
    Case("a unit called as the list of units", "error bad-id") {
      try $0.write("- {id: index, name: a}\n", to: "content/units/x.yaml")
    },
    Case("a unit with an id of 300 letters", "error bad-id") {
      try $0.write("- {id: \(String(repeating: "a", count: 300)), name: a}\n", to: "content/units/x.yaml")
    },
    Case("units equal but for case", "error bad-id") {
      try $0.write("- {id: abc, name: a}\n- {id: ABC, name: b}\n", to: "content/units/x.yaml")
    },
    Case("a cluster called as a device of Windows", "error bad-id") {
      try $0.write("name: a\norganiser: an-binh\n", to: "content/clusters/an-binh/con.yaml")
    },
    Case("clusters equal but for case", "error bad-id") {
      try $0.write("name: a\norganiser: an-binh\n", to: "content/clusters/an-binh/Huyen-Thi.yaml")
    },
    Case("a site that says it is a script", "error wrong-form") {
      try $0.write("title: a\nbase-url: \"javascript:alert(1)\"\n", to: "content/site.yaml")
    },
  ]

  static let tables: [Case] = [
    .table(
      "a million columns", Array(("unit,score," + String(repeating: "c,", count: 1_000_000) + "\n").utf8),
      "error csv-form"),
    .table(
      "a million cells", Array(("unit,score\n" + String(repeating: ",", count: 1_000_000)).utf8), "error csv-form"),
    .table(
      "a quote without an end", Array(("unit,score\n\"" + String(repeating: "a\n", count: 10_000)).utf8),
      "error csv-form"),
    .table("a zero in a cell", Array("unit,score\ndong-son,\05\n".utf8), "error invalid-text"),
    .table(
      "bytes that are no text", [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0xB1, count: 500), "error invalid-text"),
    .table("a formula as a unit", Array("unit,score\n\"=cmd|' /C calc'!A0\",5\n".utf8), "error unknown-unit"),
    .table("a column twice", Array("unit,unit,score\ndong-son,dong-son,5\n".utf8), "error duplicate-key"),
    .table("nothing", [], "error csv-form"),
  ]

  private func check(_ hostile: Case) async throws {
    let site = try HostileSite()
    try hostile.prepare(site.folder)
    #expect(try await site.findings() == hostile.expected)
  }

  @Test("In a text", arguments: texts)
  func text(_ hostile: Case) async throws { try await check(hostile) }

  @Test("In front matter", arguments: values)
  func value(_ hostile: Case) async throws { try await check(hostile) }

  @Test("As a file", arguments: files)
  func file(_ hostile: Case) async throws { try await check(hostile) }

  @Test("As a table", arguments: tables)
  func table(_ hostile: Case) async throws { try await check(hostile) }
}
