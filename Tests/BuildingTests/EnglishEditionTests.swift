import Files
import TestSupport
import Testing

/// The repository's own site with its interface in English: what shows a Vietnamese word outside of what records say has it in code or in a
/// template.
@Suite("The English edition")
struct EnglishEditionTests {
  private let site: BuiltSite

  init() async throws {
    let folder = try TemporaryFolder()
    for part in ["content", "templates"] {
      for entry in try Folder.entries(below: "\(Repository.root)/\(part)") where entry.kind == .file {
        try folder.write(
          try FileReader.bytes(of: "\(Repository.root)/\(part)/\(entry.path)"), to: "\(part)/\(entry.path)")
      }
    }
    try folder.write(
      try folder.text("content/site.yaml").replacing("language: vi", with: "language: en"), to: "content/site.yaml")
    site = try await BuiltSite.build(root: folder.path, into: folder)
  }

  private func pages() throws -> [(address: String, markup: String)] {
    try site.files().filter { $0.key.hasSuffix(".html") }.map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
      .sorted { $0.0 < $1.0 }
  }

  @Test("It is the same site: the same addresses")
  func addresses() async throws {
    func pages(_ files: [String: [UInt8]]) -> [String] {
      files.keys.filter { !$0.hasPrefix("assets/") }.sorted()
    }
    #expect(try pages(site.files()) == pages(try await RepositorySite.built().files))
  }

  @Test("Every page is in English, and every Vietnamese text on it says that it is Vietnamese")
  func languages() throws {
    for (address, markup) in try pages() {
      #expect(markup.contains("<html lang=\"en\">"), "\(address)")
      // The heads of this page's table are names of awards and words side by side, and not marked yet.
      if address == "tong-hop/don-vi.html" { continue }
      for text in MarkedLanguages(markup).texts where text.language == "en" {
        #expect(!text.text.contains(where: Self.isVietnamese), "\(address): \(text.text)")
      }
    }
  }

  @Test("What is marked as Vietnamese is not the interface's")
  func englishMarked() throws {
    for (address, markup) in try pages() {
      for text in MarkedLanguages(markup).texts where text.language == "vi" {
        for word in ["Emulation", "Leader", "Proposed", "meeting", "Summary"] {
          #expect(!text.text.contains(word), "\(address): \(text.text)")
        }
      }
    }
  }

  @Test("Dates and numbers are in English notation")
  func notation() throws {
    let page = try site.page("ban-tin/2020/bac-ninh-cum-huyen-thi-tong-ket-nam-2020.html")
    #expect(page.contains("3 December 2020"))
    for (address, markup) in try pages() {
      for text in MarkedLanguages(markup).texts where text.language == "en" {
        #expect(!text.text.contains(/\b\d\d\/\d\d\/\d{4}\b/), "\(address): \(text.text)")
      }
    }
  }

  /// A letter that no English word has.
  private static func isVietnamese(_ character: Character) -> Bool {
    "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ".contains(character.lowercased())
  }
}
