import Diagnostics
import Testing

@testable import Website

#if canImport(Glibc)
  import Glibc
#endif

/// What is told to those who write templates.
struct TemplateGuideTests {
  @Test("the article in the documentation is the one that the program prints")
  func article() throws {
    let path =
      String(describing: #filePath).replacing("Tests/WebsiteTests/TemplateGuideTests.swift", with: "")
      + "Sources/Website/Website.docc/NamesInTemplates.md"
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    #expect(
      String(decoding: bytes[..<count], as: UTF8.self) == TemplateGuide.article,
      "run: bantin templates --article > Sources/Website/Website.docc/NamesInTemplates.md")
  }

  @Test("each kind of page tells its own names, in both languages", arguments: TemplateGuide.kinds)
  func kinds(kind: String) throws {
    for language in Language.allCases {
      let text = try #require(TemplateGuide.text(of: kind, in: language))
      #expect(text.hasPrefix("\(kind).mustache – "))
      #expect(text.contains("  root: "))
    }
    #expect(TemplateGuide.text(of: kind + "x", in: .english) == nil)
  }
}
