import Bytes
import Diagnostics
import Emulation
import Templating

/// What a page says of itself to search engines, in the vocabulary of schema.org, as JSON-LD. Every address in it is absolute: without
/// `base-url` there is none.
struct StructuredData: Sendable {
  let composer: Composer
  let site: PublicSite

  /// nil where the site does not say where it is published.
  init?(_ composer: Composer) {
    guard let site = PublicSite(composer.archive.site) else { return nil }
    self.composer = composer
    self.site = site
  }

  /// The office that publishes the site, and the site.
  func home() -> [[UInt8]] {
    let office = composer.archive.site.organisation
    let title = composer.archive.site.title.value
    return [
      node { node in
        node.text("@type", "Organization")
        node.text("@id", organisationID)
        node.text("name", office?.name.value ?? title)
        node.text("url", site.base)
        if let parent = office?.parent?.value {
          node.object("parentOrganization") { parentNode in
            parentNode.text("@type", "Organization")
            parentNode.text("name", parent)
          }
        }
      },
      node { node in
        node.text("@type", "WebSite")
        node.text("@id", site.base + "#trang")
        node.text("name", title)
        node.text("url", site.base)
        node.text("inLanguage", Edition.contentLanguage)
        node.object("publisher") { $0.text("@id", organisationID) }
      },
    ]
  }

  /// A record: the article that tells of the meeting; the meeting itself where it is known when and where it takes place.
  func meeting(_ handle: Handle<MeetingRecord>, description: String?) -> [[UInt8]] {
    let record = composer.archive[handle]
    let url = site.url(composer.address)
    guard let published = record.publication else { return [] }
    let event = event(record, url: url, description: description)
    let article = node { node in
      node.text("@type", "NewsArticle")
      node.text("@id", url, "#ban-tin")
      node.text("headline", record.title.value)
      node.optionalText("description", description)
      node.text("url", url)
      node.text("mainEntityOfPage", url)
      node.text("datePublished", published.iso)
      node.text("dateModified", (record.lastChange ?? published).iso)
      node.text("inLanguage", Edition.contentLanguage)
      writePublisher("author", to: &node)
      writePublisher("publisher", to: &node)
      if event != nil { node.object("about") { $0.text("@id", url, "#cuoc-hop") } }
      node.optionalText("license", licence)
      node.literal("isAccessibleForFree", "true")
      node.optionalText("image", PageLine.Picture(of: record, composer)?.address)
    }
    return [article] + [event].compactMap { $0 }
  }

  /// The tables of a year.
  func summary(_ year: Int, name: String, description: String) -> [UInt8] {
    func writeDownload(_ address: String, _ type: String, to list: inout JSONWriter) {
      list.object { download in
        download.text("@type", "DataDownload")
        download.text("encodingFormat", type)
        download.text("contentUrl", site.url(address))
      }
    }
    return node { node in
      node.text("@type", "Dataset")
      node.text("@id", site.url(composer.address), "#du-lieu")
      node.text("name", name)
      node.text("description", description)
      node.text("url", site.url(composer.address))
      writePublisher("creator", to: &node)
      node.optionalText("license", licence)
      node.text("temporalCoverage", String(year))
      node.literal("isAccessibleForFree", "true")
      node.text("inLanguage", Edition.contentLanguage)
      if composer.edition.facts(of: year).isEmpty { return }
      node.array("distribution") { list in
        writeDownload(
          Addresses.workbook(year), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", to: &list)
        writeDownload(Addresses.data(year), "application/json", to: &list)
      }
    }
  }

  private func event(_ record: MeetingRecord, url: String, description: String?) -> [UInt8]? {
    guard let first = record.eventDate.first, let start = start(of: record), let venue = record.venue?.value else {
      return nil
    }
    return node { node in
      node.text("@type", "Event")
      node.text("@id", url, "#cuoc-hop")
      node.text("name", record.title.value)
      node.optionalText("description", description)
      node.text("startDate", start)
      if case .range(_, let through) = record.eventDate, through > first { node.text("endDate", through.iso) }
      node.text(
        "eventStatus", "https://schema.org/", record.status.value == .cancelled ? "EventCancelled" : "EventScheduled")
      if let mode = record.mode?.value {
        node.text("eventAttendanceMode", "https://schema.org/", Self.attendance(mode))
      }
      node.object("location") { place in
        place.text("@type", "Place")
        place.text("name", venue)
        place.text("address", venue)
      }
      let clusters = record.clusters.compactMap(\.target)
      if !clusters.isEmpty {
        node.array("organizer") { list in
          for cluster in clusters {
            list.object { organisation in
              organisation.text("@type", "Organization")
              organisation.text("name", composer.registry.name(of: cluster, at: record.namesDate))
              organisation.text("url", site.url(Addresses.cluster(composer.registry.id(of: cluster))))
            }
          }
        }
      }
      node.text("inLanguage", Edition.contentLanguage)
      node.text("url", url)
    }
  }

  /// As precisely as it is known: a year, a month, a day, a moment.
  private func start(of record: MeetingRecord) -> String? {
    if case .day(let day) = record.eventDate, case .clock(let time)? = record.time?.value {
      return DateTime(day, time).iso
    }
    if case .range(let from, _) = record.eventDate { return from.iso }
    return record.eventDate.iso
  }

  private func writePublisher(_ key: String, to node: inout JSONWriter) {
    let office = composer.archive.site.organisation?.name.value ?? composer.archive.site.title.value
    node.object(key) { publisher in
      publisher.text("@type", "Organization")
      publisher.text("@id", organisationID)
      publisher.text("name", office)
    }
  }

  private var licence: String? { composer.archive.site.licence.flatMap { Frame.deed(of: $0.value) } }

  private var organisationID: String { site.base + "#to-chuc" }

  private static func attendance(_ mode: MeetingMode) -> String {
    switch mode {
    case .inPerson: "OfflineEventAttendanceMode"
    case .online: "OnlineEventAttendanceMode"
    case .hybrid: "MixedEventAttendanceMode"
    }
  }
}

/// An object of the graph.
private func node(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
  var writer = JSONWriter(capacity: 1 << 10)
  writer.object(nil, body)
  return writer.bytes
}

extension StructuredData {
  /// The way from the home page to a page; nil on the home page.
  static func breadcrumbs(_ links: [Link], root: String, page: String, canonical: String, _ site: PublicSite)
    -> [UInt8]?
  {
    if links.isEmpty { return nil }
    return node { node in
      node.text("@type", "BreadcrumbList")
      node.array("itemListElement") { list in
        func write(_ position: Int, _ name: String, _ address: String) {
          list.object { item in
            item.text("@type", "ListItem")
            item.number("position", position)
            item.text("name", name)
            item.text("item", address)
          }
        }
        for (place, link) in links.enumerated() {
          write(place + 1, link.text, site.url(String(link.href.utf8.dropFirst(root.utf8.count)) ?? link.href))
        }
        write(links.count + 1, page, canonical)
      }
    }
  }

  /// A script element that holds objects of the graph, and one more if there is one, as data. No text in them can end it.
  static func element(_ graph: [[UInt8]], _ other: [UInt8]? = nil) -> [UInt8] {
    if graph.isEmpty, other == nil { return [] }
    var json = JSONWriter(capacity: graph.reduce(128 + (other?.count ?? 0)) { $0 + $1.count + 2 })
    json.object { root in
      root.text("@context", "https://schema.org")
      root.array("@graph") { list in
        list.values(graph)
        if let other { list.values([other]) }
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.bytes.count + 128)
    bytes.append(literal: "<script type=\"application/ld+json\">")
    json.bytes.withUnsafeBytes { json in
      // Most of the time the C library finds nothing, and that quickly.
      if special.allSatisfy({ json.firstPlace(of: $0) == nil }) {
        bytes.append(contentsOf: json)
      } else {
        bytes.append(json.assumingMemoryBound(to: UInt8.self), replacing: replacement, where: { marks($0) })
      }
    }
    bytes.append(literal: "</script>\n")
    return bytes
  }

  /// The bytes of which one begins whatever has to be replaced.
  private static let special = [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0xE2]

  @inline(__always)
  private static func marks(_ bytes: EightBytes) -> UInt64 {
    bytes.marks(of: UInt8(ascii: "<")) | bytes.marks(of: UInt8(ascii: ">")) | bytes.marks(of: UInt8(ascii: "&"))
      | bytes.marks(of: 0xE2)
  }

  /// What stands for `< > &` and the line ends that JavaScript knows and JSON does not, and how many bytes those have; nil for what stands
  /// for itself.
  @inline(__always)
  private static func replacement(
    of bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (text: StaticString, length: Int)? {
    switch bytes[place] {
    case UInt8(ascii: "<"): return ("\\u003c", 1)
    case UInt8(ascii: ">"): return ("\\u003e", 1)
    case UInt8(ascii: "&"): return ("\\u0026", 1)
    case 0xE2:
      // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
      guard bytes.count - place >= 3, bytes[place + 1] == 0x80 else { return nil }
      return bytes[place + 2] == 0xA8 ? ("\\u2028", 3) : bytes[place + 2] == 0xA9 ? ("\\u2029", 3) : nil
    default: return nil
    }
  }
}
