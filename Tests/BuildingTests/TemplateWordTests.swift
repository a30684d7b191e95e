import Files
import TestSupport
import Testing

/// Templates hold no words: a site in another language needs another file of words and nothing else.
@Suite("No word is in a template")
struct TemplateWordTests {
  private static let names: [String] = {
    let entries = try? Folder.entries(below: Repository.root + "/templates").filter { $0.kind == .file }
    return (entries ?? []).map(\.path).filter { $0.hasSuffix(".mustache") }.sorted()
  }()

  @Test("What a template shows of its own is no letters", arguments: names)
  func words(name: String) throws {
    let source = String(decoding: try FileReader.bytes(of: "\(Repository.root)/templates/\(name)"), as: UTF8.self)
    #expect(Self.shown(source).filter { $0.contains(where: \.isLetter) } == [])
  }

  @Test("There are templates to look at")
  func some() { #expect(Self.names.count > 40) }

  @Test(
    "The search for words finds them",
    arguments: [
      "<p>Xem</p>", "{{#a}}x{{/a}}", "<a title=\"Xem\">{{text}}</a>", "<img alt='{{a}} ảnh'>",
      "<button aria-label=\"Đóng\">×</button>",
    ])
  func found(source: String) { #expect(Self.shown(source).contains { $0.contains(where: \.isLetter) }) }

  /// Texts and the attributes that are shown or read out, without tags of the template.
  private static func shown(_ source: String) -> [String] {
    var text = source.replacing(/\{\{!.*?\}\}/.dotMatchesNewlines(), with: "").replacing(
      /\{\{\$(?:kind|id|head)\}\}.*?\{\{\/(?:kind|id|head)\}\}/, with: ""
    )
    .replacing(/\{\{\{?.*?\}?\}\}/, with: "")
    var shown: [String] = []
    for tag in text.matches(of: /<[^>]*>/) {
      for attribute in tag.output.matches(
        of: /\b(?:alt|title|aria-label|placeholder|data-label)=(?:"([^"]*)"|'([^']*)')/)
      {
        shown.append(String(attribute.1 ?? attribute.2 ?? ""))
      }
    }
    // A partial may be an attribute alone.
    text = text.replacing(/<[^>]*>/.dotMatchesNewlines(), with: " ").replacing(/\blang=""/, with: "")
    shown.append(contentsOf: text.split(whereSeparator: \.isWhitespace).map(String.init))
    return shown
  }
}
