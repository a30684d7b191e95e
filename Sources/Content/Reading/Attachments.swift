import Diagnostics
import Emulation

/// The files beside records and pages, by the names that those may give them.
package struct Attachments: Sendable {
  /// Texts are equal where their letters are, however those are put together: macOS writes names otherwise than keyboards do. The values are the
  /// names on the disk.
  private let paths: [String: String]

  /// - Parameter paths: relative to the site's root.
  package init(_ paths: [String]) { self.paths = Dictionary(paths.map { ($0, $0) }) { first, _ in first } }

  /// The file's path as the disk has it; nil where there is none of that name, or where it leads out of `content/`.
  package func path(of name: String, besides record: String) -> String? {
    Attachment.path(of: name, besides: record).flatMap { paths[$0] }
  }

  /// The same for a name in Markdown, where it may be written as an address: `anh%201.jpg`.
  package func path(ofAddress address: String, besides page: String) -> String? {
    path(of: address, besides: page) ?? Self.decoded(address).flatMap { path(of: $0, besides: page) }
  }

  /// nil where nothing is encoded, or something wrongly.
  private static func decoded(_ address: String) -> String? {
    var bytes: [UInt8] = []
    var rest = address.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
        let text = String(digits), let value = UInt8(text, radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return bytes.count == address.utf8.count ? nil : String(validating: bytes, as: UTF8.self)
  }
}

extension ContentFolder {
  /// What is wrong with the files that records and pages name, and with those that none does.
  package func checkAttachments() -> [Finding] {
    let known = Attachments(attachments)
    var named = Set<String>()
    var findings: [Finding] = []
    func check(_ name: String, _ path: String?, at location: SourceLocation) {
      if let path {
        named.insert(path)
        return
      }
      guard let meant = Attachment.path(of: name, besides: location.path) else {
        findings.append(.outsideContent(name, at: location))
        return
      }
      let near = Suggestion.nearest(to: meant, among: attachments, fold: { $0.lowercased() })
      findings.append(.noSuchAttachment(name, path: meant, near: near, at: location))
    }
    for index in records.indices {
      let record = records[index].value
      func look(for name: Fact<String>) {
        check(
          name.value, known.path(of: name.value, besides: record.path),
          at: SourceLocation(path: record.path, point: name.point))
      }
      for photo in record.photos {
        // A caption alone shows nothing that would want telling.
        guard let name = photo.file else { continue }
        look(for: name)
        if photo.alt == nil {
          findings.append(.noAlternative(at: SourceLocation(path: record.path, point: photo.point)))
        }
      }
      // A record that was remembered as it is without a table names none: it is not read for that.
      if origins.indices.contains(index), origins[index].isResolved, origins[index].tables.isEmpty { continue }
      for results in record.results { if let name = results.file { look(for: name) } }
    }
    for file in pages {
      let path = file.value.path
      for link in file.body.links where link.use == .picture {
        check(
          link.target, known.path(ofAddress: link.target, besides: path),
          at: SourceLocation(path: path, point: link.point))
      }
    }
    for path in attachments where !named.contains(path) { findings.append(.orphan(path)) }
    return findings
  }
}
