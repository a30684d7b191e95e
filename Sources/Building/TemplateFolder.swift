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
  static func read(root: String, language: String) async throws(FileFailure) -> TemplateFolder {
    try await read(TemplateFiles(root: root, language: language))
  }

  /// Words are read while templates are parsed.
  ///
  /// - Throws: ``FileFailure`` when a file cannot be read.
  static func read(_ files: TemplateFiles) async throws(FileFailure) -> TemplateFolder {
    async let reading = Result { () throws(FileFailure) in try readWords(files) }
    let parsed = Result { () throws(FileFailure) in try readTemplates(files) }
    let (texts, findings) = try await reading.get()
    var (library, assets) = try parsed.get()
    library.constants = [
      "words": Constants(tree(texts), path: "templates/" + files.nameOfWords),
      "assets": Constants(
        tree(Dictionary(uniqueKeysWithValues: assets.map { ($0.constant, "assets/" + $0.path) })),
        path: "templates/assets"),
    ]
    return TemplateFolder(library: library, words: Words(texts), assets: assets, findings: findings)
  }

  /// The interface's words by their dotted names, and what is wrong with them.
  private static func readWords(_ files: TemplateFiles) throws(FileFailure) -> ([String: String], [Finding]) {
    let path = "templates/" + files.nameOfWords
    if files.words.isEmpty { return ([:], [.missingWords(path: path)]) }
    var texts: [String: String] = [:]
    var findings: [Finding] = []
    for file in files.words {
      let read = WordsReader.read(try FileReader.bytes(of: files.root + "/" + file), path: file)
      texts.merge(read.words) { _, own in own }
      findings.append(contentsOf: read.findings)
    }
    findings.append(contentsOf: Words.missing(in: texts).map { .missingWord($0, path: path) })
    return (texts, findings)
  }

  private static func readTemplates(_ files: TemplateFiles) throws(FileFailure) -> (TemplateLibrary, [Asset]) {
    var sources: [TemplateSource] = []
    var raw: [(name: String, bytes: [UInt8])] = []
    for (name, path) in files.paths.sorted(by: { $0.key < $1.key }) {
      if name.hasSuffix(".mustache") {
        let bytes = withoutLineEnd(try FileReader.bytes(of: files.root + "/" + path))
        sources.append(
          TemplateSource(name: String(name.dropLast(9)), path: path, bytes: bytes, kind: TemplateKind(path: name)))
      } else if name.hasPrefix("assets/") {
        raw.append((String(name.dropFirst(7)), try FileReader.bytes(of: files.root + "/" + path)))
      }
    }
    return (TemplateLibrary(sources: sources), Asset.fingerprinted(raw))
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
      if let stop = name.utf8.firstIndex(of: UInt8(ascii: ".")) {
        groups[String(name[..<stop]), default: [:]][String(name[name.utf8.index(after: stop)...])] = text
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
