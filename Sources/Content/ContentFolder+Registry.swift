import Diagnostics
import Emulation
import Files

extension ContentFolder {
  /// The parts of the registry that have files of their own.
  enum RegistryPart: Sendable {
    case site, awards, rules, units
    case cluster(id: String)
  }

  /// A file of the registry, read.
  package struct RegistryFile: Sendable, Equatable {
    package let path: String
    /// Of its bytes.
    package let fingerprint: Fingerprint
    package let entries: Entries
    package let findings: [Finding]

    package enum Entries: Sendable, Equatable {
      case site(Site)
      case awards([Award])
      case rules([RuleSetting])
      case units([Unit])
      case cluster(Cluster)
    }

    /// A file that was read before, and of which nothing was to be said.
    package init(_ path: String, _ fingerprint: Fingerprint, _ entries: Entries) {
      (self.path, self.fingerprint, self.entries, findings) = (path, fingerprint, entries, [])
    }

    /// - Parameter memory: what is remembered need not be taken apart again.
    init(
      _ path: String, _ part: RegistryPart, root: String, remembering memory: (any RegistryMemory)?
    ) throws(FileFailure) {
      let bytes = try FileReader.bytes(of: root + "/" + path)
      let fingerprint = Fingerprint(bytes)
      if let known = memory?.registryFile(at: path, fingerprint) {
        self = known
        return
      }
      self.path = path
      self.fingerprint = fingerprint
      switch part {
      case .site:
        let (site, found) = RegistryReader.site(bytes, path: path)
        (entries, findings) = (.site(site), found)
      case .awards:
        let (awards, found) = RegistryReader.awards(bytes, path: path)
        (entries, findings) = (.awards(awards), found)
      case .rules:
        let (rules, found) = RegistryReader.rules(bytes, path: path)
        (entries, findings) = (.rules(rules), found)
      case .units:
        let read = RegistryReader.units(bytes, path: path)
        (entries, findings) = (.units(read.values), read.findings)
      case .cluster(let id):
        let read = RegistryReader.cluster(bytes, path: path, id: id)
        (entries, findings) = (.cluster(read.value), read.findings)
      }
    }
  }

  /// Takes in what a file says; files come in the order of their paths.
  mutating func take(_ file: RegistryFile) {
    var mixer = FingerprintMixer()
    mixer.add(registryFingerprint)
    mixer.add(file.path)
    mixer.add(file.fingerprint)
    registryFingerprint = mixer.fingerprint
    switch file.entries {
    case .site(let site): self.site = site
    case .awards(let awards): self.awards = awards
    case .rules(let rules): self.rules = rules
    case .units(let units): self.units.append(contentsOf: units)
    case .cluster(let cluster): clusters.append(cluster)
    }
    findings.append(contentsOf: file.findings)
    registryFiles.append(file)
  }
}

/// What is remembered of files of the registry that were read before.
package protocol RegistryMemory: Sendable {
  /// What the reading of a file came to; nil unless that is known for these bytes.
  ///
  /// - Parameters:
  ///   - path: relative to the site's root.
  ///   - fingerprint: of the bytes.
  func registryFile(at path: String, _ fingerprint: Fingerprint) -> ContentFolder.RegistryFile?
}
