import Diagnostics
import Emulation

/// Everything that pages are made from: the archive, the texts, the addresses, the words. The same edition always makes the same pages.
package struct Edition: Sendable {
  package let archive: Archive
  /// The records' texts, in the records' order.
  package let bodies: [BodyText]
  package let pages: [SitePage]
  package let pageBodies: [BodyText]
  package let words: Words
  package let addresses: Addresses
  /// The summaries of all years, by year.
  package let summaries: [Int: YearlySummary]
  let units: UnitIndex
  let links: LinkIndex
  /// The newest record that is not planned.
  let newest: Handle<MeetingRecord>?

  /// - Parameter findings: receives what is wrong with addresses and links.
  package init(
    archive: Archive, bodies: [BodyText], pages: [SitePage], pageBodies: [BodyText], words: Words, findings: inout [Finding]
  ) {
    self.archive = archive
    self.bodies = bodies
    self.pages = pages
    self.pageBodies = pageBodies
    self.words = words
    addresses = Addresses(archive: archive, pages: pages, findings: &findings)
    summaries = Dictionary(uniqueKeysWithValues: addresses.summaryYears.map { ($0, archive.summary(of: $0)) })
    units = UnitIndex(archive: archive)
    links = LinkIndex(archive: archive, pages: pages, addresses: addresses)
    newest = archive.recordHandles.filter { archive[$0].status.value == .held && archive[$0].date.value != .unknown }
      .max { archive.isEarlier($0, $1) }
    for (index, body) in bodies.enumerated() where archive.records[index].withdrawn == nil {
      check(body, of: archive.records[index].path, &findings)
    }
    for (index, body) in pageBodies.enumerated() { check(body, of: pages[index].path, &findings) }
    for item in archive.site.menu where links.address(of: item.link.value, from: "content/site.yaml") == nil && !item.link.value.contains("://") {
      findings.append(
        .brokenLink(
          item.link.value, at: SourceLocation(path: "content/site.yaml", point: item.link.point), near: links.near(item.link.value)))
    }
  }

  private func check(_ body: BodyText, of path: String, _ findings: inout [Finding]) {
    for link in body.links where links.address(of: link.target, from: path) == nil {
      findings.append(.brokenLink(link.target, at: SourceLocation(path: path, point: link.point), near: links.near(link.target)))
    }
  }
}

/// The pages of a site by what an author may call them: the file, from where he stands or from `content/`; the address.
struct LinkIndex: Sendable {
  private var byFile: [String: String] = [:]
  private var known: Set<String> = []

  init(archive: Archive, pages: [SitePage], addresses: Addresses) {
    for (index, record) in archive.records.enumerated() {
      if let address = addresses.records[index] { byFile[record.path] = address }
    }
    for (index, page) in pages.enumerated() { byFile[page.path] = addresses.pages[index] }
    known = Set(byFile.values)
    known.formUnion([
      Addresses.home, Addresses.archiveIndex, Addresses.clusterIndex, Addresses.unitIndex, Addresses.summaryIndex,
    ])
    known.formUnion(addresses.summaryYears.map(Addresses.summary))
    for year in addresses.archive {
      known.insert(Addresses.archiveYear(year.year))
      known.formUnion(year.months.map { Addresses.archiveMonth(year.year, $0.month) })
    }
    known.formUnion(archive.registry.clusters.map { Addresses.cluster($0.id) })
    known.formUnion(archive.registry.units.map { Addresses.unit($0.id.value) })
  }

  /// The address, with its fragment, that `target` means in the file at `path`; nil if there is no such page.
  func address(of target: String, from path: String) -> String? {
    var name = target
    var fragment = ""
    if let mark = name.firstIndex(of: "#") {
      fragment = String(name[mark...])
      name = String(name[..<mark])
    }
    if name.hasPrefix("/") { name.removeFirst() }
    if name.hasSuffix(".md") {
      let folder = path.split(separator: "/").dropLast().map(String.init)
      for base in [folder, ["content", "records"], ["content"], []] {
        if let joined = Self.join(base, name), let address = byFile[joined] { return address + fragment }
      }
      return nil
    }
    return known.contains(name) ? name + fragment : nil
  }

  /// What may have been meant.
  func near(_ target: String) -> [String] {
    let last = target.split(separator: "/").last.map(String.init) ?? target
    let files = byFile.keys.sorted()
    let names = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return Suggestion.nearest(to: last, among: names, limit: 2).compactMap { name in names.firstIndex(of: name).map { files[$0] } }
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
