import Diagnostics
import Files

/// What compiling a site's templates came to: what is wrong with them, and what tells each kind of page's from others.
///
/// Where no file of theirs has changed, a template is compiled when its first page is rendered, and most are not.
struct TemplateCache: Sendable, Equatable {
  /// ``TemplateFiles/fingerprint``.
  var files: Fingerprint
  /// ``SiteTemplates/fingerprints``.
  var fingerprints: [String: Fingerprint]
  /// Of the templates alone; the words and assets are read each time.
  var findings: [Finding]
}

extension TemplateCache {
  private static let magic = "bantin: templates, form 1\n"

  /// - Parameter setting: the program and the folders.
  func encoded(_ setting: Fingerprint) -> [UInt8] {
    CacheFile.bytes(Self.magic, of: setting) { body in
      var (files, count, findings) = (files, fingerprints.count, findings)
      body.pass(&files)
      body.pass(&count)
      for var (name, fingerprint) in fingerprints.sorted(by: { $0.key < $1.key }) {
        body.pass(&name)
        body.pass(&fingerprint)
      }
      body.pass(&findings)
    }
  }

  /// nil where a single bit is not as it was written, or it is another program's.
  init?(encoded bytes: [UInt8], setting: Fingerprint) {
    let read = CacheFile.body(Self.magic, setting, of: bytes) { reader -> TemplateCache? in
      var (cache, count) = (TemplateCache(files: .zero, fingerprints: [:], findings: []), 0)
      reader.pass(&cache.files)
      reader.pass(count: &count)
      for _ in 0..<count {
        var (name, fingerprint) = ("", Fingerprint.zero)
        reader.pass(&name)
        reader.pass(&fingerprint)
        cache.fingerprints[name] = fingerprint
      }
      reader.pass(&cache.findings)
      return cache
    }
    guard let read else { return nil }
    self = read
  }
}
