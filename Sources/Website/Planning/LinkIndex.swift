import Diagnostics
import Emulation

/// The pages of a site by what an author may call them: the file, from where he stands or from `content/`; the address.
struct LinkIndex: Sendable {
  private let archive: Archive
  private let pages: [SitePage]
  private let addresses: Addresses
  private let hidden: Set<String>
  private let madeFiles = MadeOnce<[String: String]>()
  private let madeAddresses = MadeOnce<Set<String>>()

  init(archive: Archive, pages: [SitePage], addresses: Addresses, hidden: Set<String> = []) {
    self.archive = archive
    self.pages = pages
    self.addresses = addresses
    self.hidden = hidden
  }

  /// By file, the address of its page; made when a link to a file is looked up first.
  private var byFile: [String: String] {
    madeFiles.value {
      var byFile: [String: String] = [:]
      for (index, record) in archive.records.enumerated() {
        if let address = addresses.records[index] { byFile[record.path] = address }
      }
      for (index, page) in pages.enumerated() { byFile[page.path] = addresses.pages[index] }
      return byFile
    }
  }

  /// All addresses of pages that are not worked out from others; made when a link to an address is looked up first.
  private var known: Set<String> { madeAddresses.value(allAddresses) }

  private func allAddresses() -> Set<String> {
    var known = Set(byFile.values)
    known.formUnion([
      Addresses.home, Addresses.archiveIndex, Addresses.clusterIndex, Addresses.unitIndex, Addresses.summaryIndex,
    ])
    known.formUnion(addresses.summaryYears.map { Addresses.summary($0) })
    for year in addresses.archive {
      known.insert(Addresses.archiveYear(year.year))
      known.formUnion(year.months.map { Addresses.archiveMonth(year.year, $0.month) })
    }
    known.formUnion(archive.registry.clusters.map { Addresses.cluster($0.id) })
    known.formUnion(archive.registry.units.map { Addresses.unit($0.id.value) })
    return known
  }

  /// The address, with its fragment, that `target` means in the file at `path`; nil if there is no such page.
  func address(of target: String, from path: String) -> String? {
    let (name, fragment) = Self.parts(of: target)
    if name.hasSuffix(".md") {
      return Self.files(name, from: path).lazy.compactMap { byFile[$0] }.first.map { $0 + fragment }
    }
    return known.contains(name) ? name + fragment : nil
  }

  /// Whether `target` means a record that is not shown yet.
  func isHidden(_ target: String, from path: String) -> Bool {
    let (name, _) = Self.parts(of: target)
    return name.hasSuffix(".md") && Self.files(name, from: path).contains { hidden.contains($0) }
  }

  /// What may have been meant.
  func near(_ target: String) -> [String] {
    let last = target.split(separator: "/").last.map(String.init) ?? target
    let files = byFile.keys.sorted()
    let names = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return Suggestion.nearest(to: last, among: names, limit: 2).compactMap { name in
      names.firstIndex(of: name).map { files[$0] }
    }
  }

  private static func parts(of target: String) -> (name: String, fragment: String) {
    var name = target
    var fragment = ""
    if let mark = name.firstIndex(of: "#") {
      fragment = String(name[mark...])
      name = String(name[..<mark])
    }
    if name.hasPrefix("/") { name.removeFirst() }
    return (name, fragment)
  }

  /// The files that a name may mean: beside the file that names it, below the records, below the content, below the root.
  private static func files(_ name: String, from path: String) -> [String] {
    let folder = path.split(separator: "/").dropLast().map(String.init)
    return [folder, ["content", "records"], ["content"], []].compactMap { join($0, name) }
  }

  private static func join(_ folder: [String], _ name: String) -> String? {
    var parts = folder
    for part in name.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        if parts.isEmpty { return nil }
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
