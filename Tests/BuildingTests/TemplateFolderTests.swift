import Diagnostics
import Files
import TestSupport
import Testing

@testable import Building

@Suite("Templates, words and assets")
struct TemplateFolderTests {
  private let folder: TemporaryFolder

  /// A site with the repository's templates, to be changed.
  init() throws {
    folder = try TemporaryFolder()
    for entry in try Folder.entries(below: Repository.root + "/templates") where entry.kind == .file {
      try folder.write(
        try FileReader.bytes(of: "\(Repository.root)/templates/\(entry.path)"), to: "templates/" + entry.path)
    }
    try folder.write("title: Bản tin thử\n", to: "content/site.yaml")
    try folder.write("---\ntitle: Giới thiệu\n---\nVài lời.\n", to: "content/pages/gioi-thieu.md")
  }

  private func build() async throws -> BuiltSite { try await BuiltSite.build(root: folder.path, into: folder) }

  private func told(_ site: BuiltSite) -> [String] {
    site.report.findings.findings.filter { $0.severity == .error }.map {
      "\($0.location.path):\($0.location.point.line) \($0.message.en)"
    }
  }

  @Test("A word that is taken away is told by its name, by itself and wherever a template uses it")
  func missingWord() async throws {
    let words = try folder.text("templates/words/vi.yaml")
    let line = try #require(words.split(separator: "\n").first { $0.hasPrefix("undated:") })
    try folder.write(words.replacing(line + "\n", with: ""), to: "templates/words/vi.yaml")
    let site = try await build()
    #expect(site.report.published == nil)
    #expect(told(site).contains("templates/words/vi.yaml:0 the word “undated” is missing"))
    #expect(told(site).allSatisfy { $0.contains("undated") })
  }

  @Test("A file of words that is no YAML is told with its place, and nothing else follows from it but missing words")
  func brokenWords() async throws {
    try folder.write("home: \"Trang chủ\n", to: "templates/words/vi.yaml")
    let site = try await build()
    #expect(site.report.published == nil)
    #expect(told(site).contains { $0.hasPrefix("templates/words/vi.yaml:1 ") })
  }

  @Test("A template that no page can do without is told to be missing")
  func missingTemplate() async throws {
    folder.remove("templates/bulletin.mustache")
    let site = try await build()
    #expect(site.report.published == nil)
    #expect(told(site).count == 1)
    #expect(told(site).first?.contains("“bulletin”") == true)
  }

  @Test("An office's own files stand over single templates, words and assets")
  func own() async throws {
    try folder.write(
      "{{<layout}}{{$main}}<h1>{{words.home}}</h1><p>{{words.own.greeting}}</p>{{/main}}{{/layout}}\n",
      to: "content/templates/page.mustache")
    try folder.write("home: Trang đầu\nown:\n  greeting: Xin chào\n", to: "content/templates/words/vi.yaml")
    try folder.write("p { color: green }\n", to: "content/templates/assets/bantin.css")
    let site = try await build()
    #expect(told(site) == [])
    #expect(site.report.findings.findings.filter { $0.severity == .warning } == [])
    let page = try site.page("gioi-thieu.html")
    #expect(page.contains("<h1>Trang đầu</h1><p>Xin chào</p>"))
    #expect(page.contains("Về đầu trang"))
    let styles = try site.files().filter { $0.key.hasPrefix("assets/bantin.") }
    #expect(styles.count == 1)
    #expect(styles.values.first.map { String(decoding: $0, as: UTF8.self) }?.contains("color: green") == true)
  }

  @Test("A stylesheet has another name when it changes, and pages name the one that is there")
  func fingerprint() async throws {
    func stylesheet() async throws -> String {
      let site = try await build()
      let names = try site.files().keys.filter { $0.hasPrefix("assets/bantin.") && $0.hasSuffix(".css") }
      let name = try #require(names.first)
      #expect(names.count == 1)
      #expect(try site.page("index.html").contains("href=\"\(name)\""))
      #expect(try site.page("don-vi/index.html").contains("href=\"../\(name)\""))
      return name
    }
    let before = try await stylesheet()
    #expect(try await stylesheet() == before)
    try folder.write(
      try folder.text("templates/assets/bantin.css") + "\nmain { color: green }\n", to: "templates/assets/bantin.css")
    #expect(try await stylesheet() != before)
  }

  @Test("A stylesheet names its pictures by their new names; what it says in strings stays")
  func squeezed() async throws {
    try folder.write("<svg/>", to: "templates/assets/icons/a.svg")
    try folder.write(
      "/* lời */\na {\n  background: url(icons/a.svg);\n  content: \"/* x */  y\";\n}\n",
      to: "templates/assets/bantin.css")
    let files = try await build().files()
    let picture = try #require(files.keys.first { $0.hasPrefix("assets/icons/a.") })
    let style = try #require(files.first { $0.key.hasPrefix("assets/bantin.") }).value
    let text = String(decoding: style, as: UTF8.self)
    #expect(text.contains("url(\"\(picture.dropFirst("assets/".count))\")"))
    #expect(text.contains("\"/* x */  y\""))
    #expect(!text.contains("lời"))
  }

  @Test(
    "Comments, indentation and line ends go, strings stay, pictures get their names",
    arguments: [
      ("a{b:url( 'x.svg' )}", "a{b:url(\"x.1.svg\")}"), ("a{b:url(y.svg)}", "a{b:url(y.svg)}"),
      ("u{}ul{b:ur}url(", "u{}ul{b:ur}url("), ("a  {\r\n\r\n  b: c;  \r\n}", "a {\nb: c;\n}"),
      ("/* “x” */q{content:'\\'/*“*/'}/**/", "q{content:'\\'/*“*/'}"), ("/* x", ""), ("'\\", "'\\"), ("", ""),
    ])
  func stylesheet(source: String, expected: String) {
    let sheet = Stylesheet(Array(source.utf8)).renamed(["x.svg": "x.1.svg"], in: "a.css").squeezed
    #expect(String(decoding: sheet.bytes, as: UTF8.self) == expected)
    let below = Stylesheet(Array("url(x.svg)".utf8)).renamed(["i/x.svg": "i/x.1.svg"], in: "i/a.css")
    #expect(String(decoding: below.bytes, as: UTF8.self) == "url(\"x.1.svg\")")
  }
}
