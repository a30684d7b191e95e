import Bytes
import Diagnostics
import Emulation
import Files

/// Where every page of the site is: file paths below the site's top, with `/` between their parts.
package struct Addresses: Sendable {
  /// By record; nil for a record that is withdrawn.
  package let records: [String?]
  /// By page.
  package let pages: [String]
  /// The emulation years that have a summary.
  package let summaryYears: [Int]
  /// The years and months of the archives, ascending, and the records in each, newest first.
  package let archive: [ArchiveYear]

  /// Plans the addresses of a site; reports slugs that cannot stand in one, and two pages with one address.
  package init(archive: Archive, pages: [SitePage], findings: inout [Finding]) {
    // Whether any address stands twice: their numbers tell that nearly always in a fraction of the time.
    var numbers = Set<UInt64>(minimumCapacity: archive.records.count)
    var isOnce = true
    let records = archive.records.map { record -> String? in
      guard record.withdrawn == nil, let year = record.addressYear else { return nil }
      let slug = record.slug.map { Self.checked($0, path: record.path, &findings) } ?? Self.readable(record.addressName)
      let address = String(joining: "ban-tin/", String(year), "/", slug, ".html")
      var mixer = FingerprintMixer()
      mixer.add(address)
      if !numbers.insert(mixer.fingerprint.low).inserted { isOnce = false }
      return address
    }
    self.records = records
    let pageAddresses = pages.map { page in
      var inside =
        page.path.hasPrefix("content/pages/") ? String(page.path.dropFirst("content/pages/".count)) : page.path
      if inside.hasSuffix(".md") { inside.removeLast(3) }
      var parts = inside.split(separator: "/").map { VietnameseText.slug(String($0)) }
      if let own = page.slug {
        parts[max(0, parts.count - 1)] = Self.checked(own, path: page.path, &findings)
      }
      return parts.joined(separator: "/") + ".html"
    }
    self.pages = pageAddresses
    var taken: [String: SourceLocation] = [:]
    // The pages of records lie where no other page may: who puts one there is told of both.
    if !isOnce || pageAddresses.contains(where: { $0.hasPrefix("ban-tin/") }) {
      for (record, address) in zip(archive.records, records) {
        guard let address else { continue }
        let location = SourceLocation(path: record.path, point: (record.slug ?? record.title).point)
        if let first = taken[address] { findings.append(.duplicateAddress(address, at: location, first: first)) }
        taken[address] = taken[address] ?? location
      }
    }
    for (page, address) in zip(pages, pageAddresses) {
      let location = SourceLocation(path: page.path, point: page.slug?.point ?? .wholeFile)
      if Self.isReserved(address), page.path != Self.welcome {
        findings.append(.reservedAddress(address, at: location))
      }
      if let first = taken[address] { findings.append(.duplicateAddress(address, at: location, first: first)) }
      taken[address] = taken[address] ?? location
    }
    summaryYears = archive.years
    self.archive = ArchiveYear.all(of: archive, records)
  }

  package func record(_ handle: Handle<MeetingRecord>) -> String? { records[Int(handle.index)] }

  package static let home = "index.html"
  /// The file of the words of welcome: the home page shows it, and it has no page of its own.
  static let welcome = "content/pages/index.md"
  package static let archiveIndex = "ban-tin/index.html"
  package static let clusterIndex = "cum/index.html"
  package static let unitIndex = "don-vi/index.html"
  package static let summaryIndex = "tong-hop/index.html"
  package static let search = "tim-kiem.html"
  package static let notFound = "404.html"

  /// `root`: what stands before the address in a link to it.
  package static func archiveYear(_ year: Int, root: String = "") -> String {
    String(joining: root, "ban-tin/", String(year), ".html")
  }
  /// A part of a month, from 1; month 0 is what a year holds without a month.
  package static func archiveMonth(_ year: Int, _ month: Int, part: Int = 1) -> String {
    let month = "ban-tin/\(year)/\(month < 10 ? "0" : "")\(month)"
    return part == 1 ? month + ".html" : month + "/trang-\(part).html"
  }
  /// `root`: what stands before the address in a link to it.
  package static func cluster(_ id: String, root: String = "") -> String { String(joining: root, "cum/", id, ".html") }
  /// `root`: what stands before the address in a link to it.
  package static func unit(_ id: String, root: String = "") -> String { String(joining: root, "don-vi/", id, ".html") }
  /// `root`: what stands before the address in a link to it.
  package static func summary(_ year: Int, root: String = "") -> String {
    String(joining: root, "tong-hop/", String(year), ".html")
  }

  /// Up from a page to the site's top: "", "../", "../../".
  package static func root(from address: String) -> String {
    String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Whether the site itself has, or may have, a page there.
  private static func isReserved(_ address: String) -> Bool {
    let reserved = ["index.html", "404.html", "tim-kiem.html"]
    let folders = ["ban-tin/", "cum/", "don-vi/", "tong-hop/", "du-lieu/", "assets/", "tim-kiem/"]
    return reserved.contains(address) || folders.contains { address.hasPrefix($0) }
  }

  /// A slug that somebody chose.
  private static func checked(_ own: Fact<String>, path: String, _ findings: inout [Finding]) -> String {
    if own.value != VietnameseText.slug(own.value) || own.value != readable(own.value) {
      findings.append(
        .badSlug(
          own.value, better: readable(VietnameseText.slug(own.value)), at: SourceLocation(path: path, point: own.point))
      )
    }
    return own.value
  }

  /// A slug of digits alone could be the address of a month.
  private static func readable(_ slug: String) -> String {
    slug.utf8.allSatisfy { (0x30...0x39).contains($0) } || slug == "index" ? "tin-" + slug : slug
  }
}
