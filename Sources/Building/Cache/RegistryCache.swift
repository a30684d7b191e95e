import Content
import Emulation
import Files

/// Files of the registry as they were taken apart, by their bytes. Those of which anything was to be said are not among them, nor is the
/// site's.
struct RegistryCache: RegistryMemory, Equatable {
  private(set) var files: [String: ContentFolder.RegistryFile] = [:]

  init(_ files: [ContentFolder.RegistryFile]) {
    for file in files where file.findings.isEmpty {
      if case .site = file.entries { continue }
      self.files[file.path] = file
    }
  }

  func registryFile(at path: String, _ fingerprint: Fingerprint) -> ContentFolder.RegistryFile? {
    guard let file = files[path], file.fingerprint == fingerprint else { return nil }
    return file
  }

  /// Whether every file is the other's.
  func holdsSame(as other: RegistryCache) -> Bool {
    files.count == other.files.count && files.allSatisfy { other.files[$0.key]?.fingerprint == $0.value.fingerprint }
  }
}

extension RegistryCache {
  private static let magic = "bantin: registry, form 1\n"

  /// - Parameter setting: the program and the folders.
  func encoded(_ setting: Fingerprint) -> [UInt8] {
    CacheFile.bytes(Self.magic, of: setting) { body in
      var count = files.count
      body.pass(&count)
      for file in files.values.sorted(by: { $0.path.precedes($1.path) }) {
        var (path, fingerprint, entries) = (file.path, file.fingerprint, file.entries)
        body.pass(&path)
        body.pass(&fingerprint)
        body.pass(&entries)
      }
    }
  }

  /// nil where a single bit is not as it was written, or it is another program's.
  init?(encoded bytes: [UInt8], setting: Fingerprint) {
    let read = CacheFile.body(Self.magic, setting, of: bytes) { reader -> [ContentFolder.RegistryFile]? in
      var (count, files): (Int, [ContentFolder.RegistryFile]) = (0, [])
      reader.pass(count: &count)
      for _ in 0..<count {
        var (path, fingerprint) = ("", Fingerprint.zero)
        var entries = ContentFolder.RegistryFile.Entries.blank
        reader.pass(&path)
        reader.pass(&fingerprint)
        reader.pass(&entries)
        files.append(.init(path, fingerprint, entries))
      }
      return files
    }
    guard let read else { return nil }
    self.init(read)
  }
}

extension ContentFolder.RegistryFile.Entries: Storable {
  static var blank: Self { .units([]) }

  mutating func pass(through coder: inout ValueCoder) {
    var form: UInt8 = 0
    var (units, awards, rules): ([Unit], [Award], [RuleSetting]) = ([], [], [])
    var cluster = Cluster.blank
    switch self {
    case .units(let values): units = values
    case .cluster(let value): (form, cluster) = (1, value)
    case .awards(let values): (form, awards) = (2, values)
    case .rules(let values): (form, rules) = (3, values)
    case .site: form = 4
    }
    coder.pass(&form)
    switch form {
    case 0:
      coder.pass(&units)
      self = .units(units)
    case 1:
      coder.pass(&cluster)
      self = .cluster(cluster)
    case 2:
      coder.pass(&awards)
      self = .awards(awards)
    case 3:
      coder.pass(&rules)
      self = .rules(rules)
    default: coder.refuse()
    }
  }
}
