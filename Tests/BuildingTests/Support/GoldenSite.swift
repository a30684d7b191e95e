import Building
import Content
import Diagnostics
import Files
import TestSupport
import Testing

/// A folder of `Sites/`: a small content folder and what must come of it.
struct GoldenSite: Sendable, CustomTestStringConvertible {
  /// The behaviour, which is the folder's name.
  let name: String

  var testDescription: String { name }

  static let folder = Repository.root + "/Tests/BuildingTests/Sites"

  /// Every site, sorted.
  static let all = FolderNames.all(of: folder).filter { !$0.hasSuffix(".md") }.map { GoldenSite(name: $0) }

  /// The records of all of them, read as those of one site with the units and clusters of all; of clusters with one id, the last is taken.
  static func allRecords() async throws -> ContentFolder {
    let folder = try TemporaryFolder()
    for site in all {
      for (part, target) in [
        ("records", "records/\(site.name)/"), ("units", "units/\(site.name)-"), ("clusters", "clusters/"),
      ] {
        let path = "\(site.path)/content/\(part)"
        for entry in (try? Folder.entries(below: path)) ?? [] where entry.kind == .file {
          try folder.write(try FileReader.bytes(of: path + "/" + entry.path), to: "content/" + target + entry.path)
        }
      }
    }
    return try await ContentFolder.read(root: folder.path)
  }

  private var path: String { Self.folder + "/" + name }

  /// What a build tells and shows.
  struct Outcome: Equatable {
    /// The pages that are compared, by address.
    var pages: [String: String] = [:]
    /// The addresses of all pages; nil where nothing was written.
    var addresses: String?
    /// Warnings and errors.
    var findings = ""
  }

  /// What is recorded.
  func expected() throws -> Outcome {
    var outcome = Outcome(addresses: try text("expected.pages"), findings: try text("expected.stderr") ?? "")
    for address in try comparedAddresses() { outcome.pages[address] = try text("expected/" + address) }
    return outcome
  }

  /// Builds the site. Of its pages only those whose names stand under `expected/` are given back.
  func build() async throws -> Outcome {
    let folder = try TemporaryFolder()
    try folder.link("content", to: path + "/content")
    let own = try Folder.entries(below: path + "/templates").filter { $0.kind == .file }
    if own.isEmpty {
      try folder.link("templates", to: Repository.root + "/templates")
    } else {
      for (base, entries) in [
        (Repository.root, try Folder.entries(below: Repository.root + "/templates").filter { $0.kind == .file }),
        (path, own),
      ] {
        for entry in entries {
          try folder.write(try FileReader.bytes(of: base + "/templates/" + entry.path), to: "templates/" + entry.path)
        }
      }
    }
    let site = try await BuiltSite.build(root: folder.path, into: folder)
    var outcome = Outcome()
    outcome.findings = TextReport(language: .english, isColoured: false).text(site.report.findings, atLeast: .warning)
    guard site.report.published != nil else { return outcome }
    let files = try site.files()
    let addresses = files.keys.filter { $0.hasSuffix(".html") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    outcome.addresses = addresses.map { $0 + "\n" }.joined()
    for address in try comparedAddresses() {
      if let bytes = files[address] {
        outcome.pages[address] = Self.withoutFingerprints(String(decoding: bytes, as: UTF8.self))
      }
    }
    return outcome
  }

  /// Replaces what is recorded; a page that is not built any more goes.
  func record(_ outcome: Outcome) throws {
    let folder = GoldenFolder(path: path)
    try folder.write(outcome.addresses, to: "expected.pages")
    try folder.write(outcome.findings.isEmpty ? nil : outcome.findings, to: "expected.stderr")
    for address in try comparedAddresses() { try folder.write(outcome.pages[address], to: "expected/" + address) }
  }

  /// What fingerprints stand for changes with every stylesheet and is no part of what a page shows.
  private static func withoutFingerprints(_ page: String) -> String {
    page.replacing(/(assets\/[^"]+?)\.[0-9a-f]{10}(\.[a-z0-9]+")/) { "\($0.1).*\($0.2)" }
  }

  private func comparedAddresses() throws -> [String] {
    try Folder.entries(below: path + "/expected").filter { $0.kind == .file }.map(\.path)
  }

  private func text(_ name: String) throws -> String? {
    do {
      return String(decoding: try FileReader.bytes(of: path + "/" + name), as: UTF8.self)
    } catch let failure where failure.code == 2 {  // ENOENT
      return nil
    }
  }
}
