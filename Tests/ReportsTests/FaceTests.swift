import Emulation
import Files
import TestSupport
import Testing

@testable import Building
@testable import Reports

@Suite("Faces of tables")
struct FaceTests {
  private static let hostile = """
    date: 2020-12-03
    kind: annual-review
    cluster: a/mot
    movements:
      - name: =HYPERLINK("http://x.example")
      - name: '+1'
      - name: "-2"
      - name: '@SUM(A1)'
      - name: a "b", c; d
    """

  @Test("CSV begins with a byte order mark and has lines that end in CR LF")
  func marks() async throws {
    let site = try await SampleSite.make([Self.hostile])
    let bytes = CSVFace(site.source).bytes(of: [try site.maker().table(.movements)])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("\u{FEFF}year,position,movement,"))
  }

  @Test("A text that would be a formula has an apostrophe before it; quotes and separators are quoted")
  func formulas() async throws {
    let site = try await SampleSite.make([Self.hostile])
    let bytes = CSVFace(site.source, separator: .semicolon).bytes(of: [try site.maker().table(.movements)])
    let lines = CSVReader.read(bytes, separator: UInt8(ascii: ";"))
    #expect(
      lines.dropFirst().map { $0[2] } == [
        "'=HYPERLINK(\"http://x.example\")", "'+1", "'-2", "'@SUM(A1)", "a \"b\", c; d",
      ])
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"a \"\"b\"\", c; d\""))
  }

  @Test("Zero is 0 and what is not told is empty")
  func zero() async throws {
    let site = try await SampleSite.make([
      "date: 2020-12-03\nkind: annual-review\ncluster: a/mot\ncommendations:\n  - {to: units, count: 0}\n  - {to: units}\n  - {to: units, at-least: 5}"
    ])
    let table = try site.maker().table(.commendations)
    let lines = CSVReader.read(CSVFace(site.source).bytes(of: [table]))
    let count = try #require(lines[0].firstIndex(of: "count"))
    #expect(lines.dropFirst().map { [$0[count], $0[count + 1]] } == [["0", "false"], ["", ""], ["5", "true"]])
  }

  @Test("Tables of several years stand under one header")
  func severalYears() async throws {
    let site = try await SampleSite.make([
      "date: 2019-07-01\nkind: midyear-review\ncluster: a/mot\nmovements: [{name: A}]",
      "date: 2020-07-01\nkind: midyear-review\ncluster: a/mot\nmovements: [{name: B}]",
    ])
    let tables = [try site.maker(2019).table(.movements), try site.maker(2020).table(.movements)]
    let lines = CSVReader.read(CSVFace(site.source).bytes(of: tables))
    #expect(lines.map { [$0[0], $0[2]] } == [["year", "movement"], ["2019", "A"], ["2020", "B"]])
  }

  @Test("Names of sheets are short, plain and different")
  func sheetNames() {
    var names = SheetNames()
    #expect(names.name("Điểm: xếp hạng / năm") == "Điểm xếp hạng  năm")
    #expect(names.name("điểm: xếp hạng / năm") == "điểm xếp hạng  năm 2")
    let long = String(repeating: "Ủ", count: 40)
    #expect(names.name(long) == String(repeating: "Ủ", count: 31))
    #expect(names.name(long) == String(repeating: "Ủ", count: 29) + " 2")
    #expect(names.name("[]") == "1")
  }

  @Test("Letters of columns", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func letters(_ column: Int, _ letters: String) { #expect(SheetColumn.letters(column) == letters) }

  @Test(
    "Roman numerals",
    arguments: [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (49, "XLIX"), (1700, "MDCC"), (0, "0"), (4000, "4000")])
  func roman(_ number: Int, _ text: String) { #expect(RomanNumeral.text(number) == text) }

  @Test("The same tables always make the same workbook")
  func sameBytes() async throws {
    let site = try await SampleSite.make([Self.hostile])
    let maker = try site.maker()
    let tables = maker.kindsWithRows.map(maker.table)
    let first = try Workbook.bytes(of: tables, year: 2020, site.source)
    #expect(first == (try Workbook.bytes(of: tables, year: 2020, site.source)))
    #expect(first.starts(with: [0x50, 0x4B, 0x03, 0x04]))
  }

  @Test("A workbook that cannot be written is an error")
  func unwritable() async throws {
    let site = try await SampleSite.make([Self.hostile])
    let tables = [try site.maker().table(.movements)]
    #expect(throws: SpreadsheetFailure.self) {
      try SpreadsheetFace(site.source).write(tables, year: 2020, to: "/nowhere/at/all.xlsx")
    }
  }

  @Test("The data package has every field of every CSV, in order")
  func dataPackage() async throws {
    let site = try await SampleSite.make([Self.hostile], site: "licence: CC-BY-4.0\n")
    let columns = TableMaker.columns(namesPersons: false)
    let resources = TableKind.allCases.map {
      DataPackage.Resource(path: "\($0.rawValue).csv", kind: $0, year: nil, columns: columns[$0] ?? [])
    }
    let root = try #require(JSONReader.read(DataPackage(site.source).bytes(name: "thu", resources: resources)))
    #expect(root["licenses"].items.first?["name"] == .text("CC-BY-4.0"))
    for (json, resource) in zip(root["resources"].items, resources) {
      #expect(
        json["schema"]["fields"].items.map { $0["name"].text } == CSVField.fields(of: resource.columns).map(\.key))
      #expect(json["schema"]["missingValues"] == .list([.text("")]))
    }
    #expect(root["resources"].items.count == TableKind.allCases.count)
  }

  @Test("Before pandoc, a paragraph's classes are its division's")
  func classesOfParagraphs() {
    let html = "<p>a</p><p class=\"small italic\">b <b>c</b></p>\n<p class=\"x\" id=\"y\">d</p><p class=\"open\">e"
    #expect(
      String(decoding: StandalonePage.keepingClassesOfParagraphs(Array(html.utf8)), as: UTF8.self)
        == "<p>a</p><div class=\"small italic\"><p>b <b>c</b></p></div>\n<div class=\"x\"><p>d</p></div><p class=\"open\">e"
    )
  }

  @Test("A page away from the site has its styles in it and links to the published site, or none")
  func standalone() {
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'; object-src 'none'\">"
    let html =
      policy
      + "<link rel=\"stylesheet\" href=\"../../assets/r.1.css\"><nav class=\"screen\"><a href=\"../x\">x</a></nav><a href=\"../../don-vi/a.html\">A</a><a href=\"#b\">B</a>"
    // Its styles are in it, and it has nothing else to load.
    let ownPolicy = policy.replacing("'self'", with: "'none'; style-src 'unsafe-inline'")
    let asset = Asset.fingerprinted([(name: "r.css", bytes: Array("p{}".utf8))])
    let page = html.replacing("r.1.css", with: asset[0].path)
    let online = Self.standalone(page, asset, "https://example.vn/")
    #expect(
      online
        == ownPolicy + "<style>\np{}</style><a href=\"https://example.vn/don-vi/a.html\">A</a><a href=\"#b\">B</a>")
    let offline = Self.standalone(page, asset, nil)
    #expect(
      offline == ownPolicy + "<style>\np{}</style><a>A</a><a href=\"#b\">B</a>")
  }

  private static func standalone(_ page: String, _ assets: [Asset], _ baseURL: String?) -> String {
    let bytes = Array(page.utf8).withUnsafeBytes {
      StandalonePage($0, at: "tong-hop/2020/bao-cao.html", assets: assets, baseURL: baseURL).bytes
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
