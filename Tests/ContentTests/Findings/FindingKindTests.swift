import Diagnostics
import Emulation
import Files
import TestSupport
import Testing

@testable import Content

@Suite("Kinds of findings about content")
struct FindingKindTests {
  private static let kinds = FindingKind.contentKinds + FindingKind.emulationKinds

  @Test("have an identifier of their own, in kebab-case")
  func identifiers() {
    let ids = Self.kinds.map(\.id)
    #expect(ids.count == Set(ids).count)
    for id in ids { #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id)") }
  }

  @Test("say what they are in both languages", arguments: kinds)
  func words(_ kind: FindingKind) {
    for phrase in [kind.title, kind.explanation] {
      for language in Language.allCases {
        let words = phrase[language]
        #expect(words.contains { $0.isLetter })
        #expect(!words.contains("\n"))
        #expect(words == words.split(separator: " ").joined(separator: " "), "blanks of \(kind.id)")
      }
      #expect(phrase.vi != phrase.en)
      #expect(!phrase.en.contains { "ạảãàáăắằẳẵặâấầẩẫậđẹẻẽêếềểễệịỉĩọỏõơớờởỡợụủũưứừửữựỵỷỹ".contains($0) }, "\(kind.id)")
    }
    #expect(kind.explanation.vi.hasSuffix(".") && kind.explanation.en.hasSuffix("."), "\(kind.id)")
  }

  /// Every identifier that the module's sources write where a kind is made stands in its list.
  @Test(
    "are all listed", arguments: [("Content", FindingKind.contentKinds), ("Emulation", FindingKind.emulationKinds)])
  func listed(_ module: String, _ kinds: [FindingKind]) throws {
    let folder = Repository.root + "/Sources/" + module
    var declared: [String] = []
    for entry in try Folder.entries(below: folder) where entry.path.hasSuffix(".swift") {
      let text = String(decoding: try FileReader.bytes(of: folder + "/" + entry.path), as: UTF8.self)
      declared += text.matches(of: /(?:FindingKind|\bkind)\(\s*"([^"]*)",\s*\./).map { String($0.1) }
    }
    #expect(!declared.isEmpty)
    #expect(declared.sorted() == kinds.map(\.id).sorted())
  }
}
