import Diagnostics
import Emulation
import Files

/// What `content/` holds, read: nothing is resolved or checked against anything else yet.
package struct ContentFolder: Sendable {
  package var site = Site()
  package var units: [Unit] = []
  package var clusters: [Cluster] = []
  package var awards: [Award] = []
  package var rules: [RuleSetting] = []
  /// In the order of their files' paths.
  package var records: [ReadFile<MeetingRecord>] = []
  /// The files of the registry, in the order of their paths.
  package var registryFiles: [RegistryFile] = []
  /// Of the bytes of all files that records are resolved and checked by, and of their names.
  package var registryFingerprint = Fingerprint.zero
  /// By record: what it was read from.
  package var origins: [RecordOrigin] = []
  /// In the order of their files' paths.
  package var pages: [ReadFile<SitePage>] = []
  /// Photographs, tables and whatever else lies beside the records, relative to the site's root.
  package var attachments: [String] = []
  /// What is wrong with files of the registry and with the folder itself; records and pages have their own.
  package var findings: [Finding] = []

  /// Nothing.
  package init() {}
}

extension ContentFolder {
  /// Files larger than this are refused where they would be read: 8 MiB.
  package static let recordLimit = 8 << 20

  /// Reads `root/content/`, records on all cores.
  ///
  /// - Parameter memory: what is remembered need not be read again.
  /// - Throws: ``FileFailure`` when a folder or file cannot be read. What is wrong with what they hold is a finding.
  package static func read(root: String, remembering memory: (any RecordMemory)? = nil) async throws -> ContentFolder {
    try await Beginning(root: root).rest(remembering: memory)
  }

  /// A folder of which the registry and the site have been read, and the names of all other files.
  package struct Beginning: Sendable {
    private let root: String
    /// What has been read: all but records and pages.
    package private(set) var content = ContentFolder()
    private var records: [(path: String, stamp: FileStamp)] = []
    private var pages: [String] = []
    private var stamps: [String: FileStamp] = [:]
    private var tooLarge = Set<String>()

    /// Looks at `root/content/`.
    ///
    /// - Parameters:
    ///   - memory: what is remembered of the registry need not be taken apart again.
    ///   - names: what a scan of `root/content/` saw: it is not looked at again.
    /// - Throws: ``FileFailure`` when a folder or file cannot be read.
    package init(
      root: String, remembering memory: (any RegistryMemory)? = nil, asSeen names: TreeNames? = nil
    ) async throws {
      self.root = root
      var registry: [(path: String, part: RegistryPart)] = []
      let found = try Folder.entries(below: root + "/content", prefix: prefix, isClosed: true, asSeen: names)
      records.reserveCapacity(found.count)
      for entry in found {
        let path = entry.path
        if entry.size > recordLimit { tooLarge.insert(path) }
        switch (entry.kind, place(of: path)) {
        case (.folder, _), (.file, .template): break
        case (.link, _): content.findings.append(.leadsOutside(path))
        case (.other, _): content.findings.append(.notAFile(path))
        case (.file, .attachment):
          content.attachments.append(path)
          // Of two names of the same letters, the first is meant wherever they are named.
          if stamps[path] == nil { stamps[path] = entry.stamp }
        case (.file, .unknown): content.findings.append(.unexpectedFile(path))
        case (.file, _) where tooLarge.contains(path): content.findings.append(.fileTooLarge(path, limit: recordLimit))
        case (.file, .record): if let stamp = entry.stamp { records.append((path, stamp)) }
        case (.file, .page): pages.append(path)
        case (.file, .registry(let part)): registry.append((path, part))
        }
      }
      let files = registry
      let read = try await readAll(count: files.count) { place in
        try RegistryFile(files[place].path, files[place].part, root: root, remembering: memory)
      }
      for file in read { content.take(file) }
      if !found.contains(where: { $0.path == prefix + "site.yaml" }) { content.findings.append(.missingSiteFile()) }
    }

    /// Reads the rest, records on all cores.
    ///
    /// - Parameter memory: what is remembered need not be read again.
    /// - Throws: ``FileFailure`` when a file cannot be read.
    package func rest(remembering memory: (any RecordMemory)? = nil) async throws -> ContentFolder {
      var content = content
      let attachments = Attachments(content.attachments)
      let isResolved = memory?.isResolved(by: content.registryFingerprint) ?? false
      let read = try await readAll(count: records.count) { place in
        let (path, stamp) = records[place]
        var origin = RecordOrigin(stamp: stamp)
        if let remembered = memory?.record(at: path, near: place, stamp, tables: { stamps[$0] }) {
          origin.isResolved = isResolved
          origin.tables = remembered.tables
          return (remembered.file, origin)
        }
        var file = RecordReader.record(try FileReader.bytes(of: root + "/" + path, limit: recordLimit), path: path)
        try readRankings(of: &file, among: attachments, except: tooLarge, root: root)
        origin.tables = RecordOrigin.tables(of: file.value) { stamps[$0] }
        return (file, origin)
      }
      content.records = read.map(\.0)
      content.origins = read.map(\.1)
      content.pages = try await readAll(count: pages.count) { place in
        let path = pages[place]
        return RecordReader.page(try FileReader.bytes(of: root + "/" + path, limit: recordLimit), path: path)
      }
      return content
    }
  }

  private enum Place {
    case record, page, attachment, unknown
    /// Templates that a site puts over the common ones; they are read with those.
    case template
    case registry(RegistryPart)
  }

  /// What the paths of all files begin with, relative to the site's root.
  private static let prefix = "content/"

  /// What a file is, by its path.
  private static func place(of path: String) -> Place {
    let path = Substring(path.utf8.dropFirst(prefix.utf8.count))
    guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else {
      return switch path {
      case "site.yaml": .registry(.site)
      case "awards.yaml": .registry(.awards)
      case "rules.yaml": .registry(.rules)
      default: .unknown
      }
    }
    let inside = path[path.utf8.index(after: slash)...]
    return switch path[..<slash] {
    case "units": inside.hasSuffix(".yaml") ? .registry(.units) : .unknown
    case "clusters": inside.hasSuffix(".yaml") ? .registry(.cluster(id: String(inside.dropLast(5)))) : .unknown
    case "records": inside.utf8.suffix(3).elementsEqual(".md".utf8) ? .record : .attachment
    case "pages": inside.hasSuffix(".md") ? .page : .attachment
    case "templates": .template
    default: .unknown
    }
  }

  /// Reads the CSV files that a record's results name. One that is not there is a finding of ``checkAttachments()``.
  private static func readRankings(
    of file: inout ReadFile<MeetingRecord>, among known: Attachments, except refused: Set<String>, root: String
  ) throws {
    if file.value.results.allSatisfy({ $0.file == nil }) { return }
    var facts = file.value.facts
    for index in facts.results.indices {
      guard let name = facts.results[index].file, let path = known.path(of: name.value, besides: facts.path) else {
        continue
      }
      if refused.contains(path) {
        file.findings.append(.fileTooLarge(path, limit: recordLimit))
        continue
      }
      let (ranking, findings) = RankingReader.read(
        try FileReader.bytes(of: root + "/" + path, limit: recordLimit), path: path)
      if !facts.results[index].ranking.isEmpty {
        file.findings.append(
          .oneOrTheOther("ranking", "file", at: SourceLocation(path: facts.path, point: name.point)))
      }
      facts.results[index].ranking = ranking
      file.value = MeetingRecord(facts)
      file.findings.append(contentsOf: findings)
    }
  }

  /// Reads files on all cores and gives them back in the order in which they were named.
  private static func readAll<Value: Sendable>(
    count: Int, _ read: @escaping @Sendable (Int) throws -> Value
  ) async throws -> [Value] {
    // Few files are as much work for each core as many.
    try await Parallel.map(count: count, batch: min(64, max(1, count / 16)), read)
  }

  /// A file's text in the form in which it was read, to quote its lines; nil where it is no text.
  package static func text(of bytes: [UInt8]) -> String? {
    guard case .success(let file) = SourceFile.normalise(bytes, path: "") else { return nil }
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
