import Content
import Diagnostics
import Files
import Templating
import Website

/// What `templates/` holds: templates, the words of the interface, and assets to be copied.
struct TemplateFolder: Sendable {
  var library: TemplateLibrary
  var words: Words
  /// Files of `templates/assets/`, by their paths below it.
  var assets: [Asset] = []
  var findings: [Finding] = []

  struct Asset: Sendable {
    let path: String
    let bytes: [UInt8]
  }

  /// - Parameter language: which file of words: `templates/words/LANGUAGE.yaml`.
  static func read(root: String, language: String) throws(FileFailure) -> TemplateFolder {
    var sources: [TemplateSource] = []
    var assets: [Asset] = []
    var texts: [String: String] = [:]
    var findings: [Finding] = []
    let wordsPath = "words/\(language).yaml"
    var hasWords = false
    let entries = try Folder.entries(below: root + "/templates")
    for entry in entries where entry.kind == .file {
      let path = "templates/" + entry.path
      if entry.path.hasSuffix(".mustache") {
        let bytes = Self.withoutLineEnd(try FileReader.bytes(of: root + "/" + path))
        sources.append(
          TemplateSource(name: String(entry.path.dropLast(9)), path: path, bytes: bytes, kind: TemplateKind(path: entry.path)))
      } else if entry.path == wordsPath {
        hasWords = true
        (texts, findings) = WordsReader.read(try FileReader.bytes(of: root + "/" + path), path: path)
      } else if entry.path.hasPrefix("assets/") {
        assets.append(Asset(path: String(entry.path.dropFirst(7)), bytes: try FileReader.bytes(of: root + "/" + path)))
      }
    }
    let words = Words(texts)
    if hasWords {
      findings.append(contentsOf: words.missing.map { .missingWord($0, path: "templates/" + wordsPath) })
    } else {
      findings.append(.missingWords(path: "templates/" + wordsPath))
    }
    let constants = ["words": Constants(tree(texts), path: "templates/" + wordsPath)]
    return TemplateFolder(
      library: TemplateLibrary(sources: sources, constants: constants), words: words, assets: assets, findings: findings)
  }

  /// A template of one line is put in in the middle of lines: the line end that editors add to a file is not part of it.
  private static func withoutLineEnd(_ bytes: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    guard bytes.last == newline, bytes.firstIndex(of: newline) == bytes.count - 1 else { return bytes }
    return bytes.dropLast(bytes.dropLast().last == UInt8(ascii: "\r") ? 2 : 1)
  }

  /// The words as the tree that templates name them by.
  private static func tree(_ texts: [String: String]) -> [String: Constants.Entry] {
    var groups: [String: [String: String]] = [:]
    var entries: [String: Constants.Entry] = [:]
    for (name, text) in texts {
      if let stop = name.firstIndex(of: ".") {
        groups[String(name[..<stop]), default: [:]][String(name[name.index(after: stop)...])] = text
      } else {
        entries[name] = .text(text)
      }
    }
    for (name, texts) in groups { entries[name] = .tree(tree(texts)) }
    return entries
  }
}

extension FindingKind {
  static let missingWords = FindingKind(
    "missing-words", .error, title: Phrase(vi: "thiếu tệp từ ngữ", en: "the file of words is missing"),
    explanation: Phrase(
      vi: "Ngôn ngữ giao diện (language trong content/site.yaml) cần tệp templates/words/NGÔN-NGỮ.yaml.",
      en: "The interface's language (language in content/site.yaml) needs a file templates/words/LANGUAGE.yaml."))
}

extension Finding {
  static func missingWords(path: String) -> Finding {
    Finding(
      .missingWords, at: SourceLocation(path: path), Phrase(vi: "chưa có tệp \(path)", en: "there is no file \(path)"),
      help: Phrase(vi: "Tạo tệp này, hoặc đặt “language: vi” trong content/site.yaml.", en: "Make it, or set “language: vi” in content/site.yaml."))
  }
}
