import Content
import Diagnostics
import Files
import Templating
import Website

/// What a site is made to look like: templates, the words of the interface, assets.
///
/// They come from `templates/`. A site may put files of its own over single ones of them, in `content/templates/`, under the same names: a
/// partial, a stylesheet, or single words.
struct TemplateFolder: Sendable {
  var library: TemplateLibrary
  var words: Words
  var assets: [Asset] = []
  var findings: [Finding] = []

  /// - Throws: ``FileFailure`` when a file cannot be read.
  static func read(root: String, language: String) throws(FileFailure) -> TemplateFolder {
    try read(TemplateFiles(root: root, language: language))
  }

  /// - Throws: ``FileFailure`` when a file cannot be read.
  static func read(_ files: TemplateFiles) throws(FileFailure) -> TemplateFolder {
    let root = files.root
    let wordsName = "words/\(files.language).yaml"
    var texts: [String: String] = [:]
    var findings: [Finding] = []
    for path in files.words {
      let read = WordsReader.read(try FileReader.bytes(of: root + "/" + path), path: path)
      texts.merge(read.words) { _, own in own }
      findings.append(contentsOf: read.findings)
    }
    let words = Words(texts)
    if files.words.isEmpty {
      findings.append(.missingWords(path: "templates/" + wordsName))
    } else {
      findings.append(contentsOf: words.missing.map { .missingWord($0, path: "templates/" + wordsName) })
    }
    var sources: [TemplateSource] = []
    var raw: [(name: String, bytes: [UInt8])] = []
    for (name, path) in files.paths.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(".mustache") {
        let bytes = withoutLineEnd(try FileReader.bytes(of: root + "/" + path))
        sources.append(
          TemplateSource(name: String(name.dropLast(9)), path: path, bytes: bytes, kind: TemplateKind(path: name)))
      } else if name.hasPrefix("assets/") {
        raw.append((String(name.dropFirst(7)), try FileReader.bytes(of: root + "/" + path)))
      }
    }
    let assets = Asset.fingerprinted(raw)
    let constants = [
      "words": Constants(tree(texts), path: "templates/" + wordsName),
      "assets": Constants(
        tree(Dictionary(uniqueKeysWithValues: assets.map { ($0.constant, "assets/" + $0.path) })),
        path: "templates/assets"),
    ]
    return TemplateFolder(
      library: TemplateLibrary(sources: sources, constants: constants), words: words, assets: assets, findings: findings
    )
  }

  /// A template of one line is put in in the middle of lines: the line end that editors add to a file is not part of it.
  private static func withoutLineEnd(_ bytes: [UInt8]) -> [UInt8] {
    let newline = UInt8(ascii: "\n")
    guard bytes.last == newline, bytes.firstIndex(of: newline) == bytes.count - 1 else { return bytes }
    return bytes.dropLast(bytes.dropLast().last == UInt8(ascii: "\r") ? 2 : 1)
  }

  /// Dotted names as the tree that templates name them by.
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
      help: Phrase(
        vi: "Tạo tệp này, hoặc đặt “language: vi” trong content/site.yaml.",
        en: "Make it, or set “language: vi” in content/site.yaml."))
  }
}
