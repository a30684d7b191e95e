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
  func home() -> [JSONValue] {
    let office = composer.archive.site.organisation
    let title = composer.archive.site.title.value
    return [
      .object([
        "@type": "Organization", "@id": .string(organisationID), "name": .string(office?.name.value ?? title),
        "url": .string(site.base),
        "parentOrganization": office?.parent.map { .object(["@type": "Organization", "name": .string($0.value)]) },
      ]),
      .object([
        "@type": "WebSite", "@id": .string(site.base + "#trang"), "name": .string(title), "url": .string(site.base),
        "inLanguage": .string(Edition.contentLanguage), "publisher": .object(["@id": .string(organisationID)]),
      ]),
    ]
  }

  /// A record: the article that tells of the meeting; the meeting itself where it is known when and where it takes place.
  func meeting(_ handle: Handle<MeetingRecord>, description: String?) -> [JSONValue] {
    let record = composer.archive[handle]
    let url = site.url(composer.address)
    guard let published = record.publication else { return [] }
    let event = event(record, url: url, description: description)
    let article = JSONValue.object([
      "@type": "NewsArticle", "@id": .string(url + "#ban-tin"), "headline": .string(record.title.value),
      "description": description.map { .string($0) }, "url": .string(url), "mainEntityOfPage": .string(url),
      "datePublished": .string(published.iso), "dateModified": .string((record.lastChange ?? published).iso),
      "inLanguage": .string(Edition.contentLanguage), "author": publisher, "publisher": publisher,
      "about": event == nil ? nil : .object(["@id": .string(url + "#cuoc-hop")]), "license": licence,
      "isAccessibleForFree": true,
      "image": PageLine.Picture(of: record, composer).map { .string($0.address) },
    ])
    return [article] + [event].compactMap { $0 }
  }

  /// The tables of a year.
  func summary(_ year: Int, name: String, description: String) -> JSONValue {
    func download(_ address: String, _ type: String) -> JSONValue {
      .object(["@type": "DataDownload", "encodingFormat": .string(type), "contentUrl": .string(site.url(address))])
    }
    let hasTables = !composer.edition.facts(of: year).isEmpty
    return .object([
      "@type": "Dataset", "@id": .string(site.url(composer.address) + "#du-lieu"), "name": .string(name),
      "description": .string(description), "url": .string(site.url(composer.address)), "creator": publisher,
      "license": licence, "temporalCoverage": .string(String(year)), "isAccessibleForFree": true,
      "inLanguage": .string(Edition.contentLanguage),
      "distribution": hasTables
        ? [
          download(
            Addresses.workbook(year), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          download(Addresses.data(year), "application/json"),
        ] : nil,
    ])
  }

  private func event(_ record: MeetingRecord, url: String, description: String?) -> JSONValue? {
    guard let first = record.date.value.first, let start = start(of: record), let place = place(of: record) else {
      return nil
    }
    var end: String?
    if case .range(_, let through) = record.date.value, through > first { end = through.iso }
    let organisers = record.clusters.compactMap(\.target).map { cluster in
      organisation(
        composer.registry.name(of: cluster, at: record.namesDate), Addresses.cluster(composer.registry.id(of: cluster)))
    }
    return .object([
      "@type": "Event", "@id": .string(url + "#cuoc-hop"), "name": .string(record.title.value),
      "description": description.map { .string($0) }, "startDate": .string(start), "endDate": end.map { .string($0) },
      "eventStatus": .string(
        "https://schema.org/" + (record.status.value == .cancelled ? "EventCancelled" : "EventScheduled")),
      "eventAttendanceMode": record.mode.map { .string("https://schema.org/" + Self.attendance($0.value)) },
      "location": place, "organizer": organisers.isEmpty ? nil : .array(organisers),
      "inLanguage": .string(Edition.contentLanguage), "url": .string(url),
    ])
  }

  /// As precisely as it is known: a year, a month, a day, a moment.
  private func start(of record: MeetingRecord) -> String? {
    if case .day(let day) = record.date.value, case .clock(let time)? = record.time?.value {
      return DateTime(day, time).iso
    }
    if case .range(let from, _) = record.date.value { return from.iso }
    return record.date.value.iso
  }

  private func place(of record: MeetingRecord) -> JSONValue? {
    record.venue.map { .object(["@type": "Place", "name": .string($0.value), "address": .string($0.value)]) }
  }

  private func organisation(_ name: String, _ address: String) -> JSONValue {
    .object(["@type": "Organization", "name": .string(name), "url": .string(site.url(address))])
  }

  private var publisher: JSONValue {
    let office = composer.archive.site.organisation?.name.value ?? composer.archive.site.title.value
    return .object(["@type": "Organization", "@id": .string(organisationID), "name": .string(office)])
  }

  private var licence: JSONValue? {
    composer.archive.site.licence.flatMap { Frame.deed(of: $0.value) }.map { .string($0) }
  }

  private var organisationID: String { site.base + "#to-chuc" }

  private static func attendance(_ mode: MeetingMode) -> String {
    switch mode {
    case .inPerson: "OfflineEventAttendanceMode"
    case .online: "OnlineEventAttendanceMode"
    case .hybrid: "MixedEventAttendanceMode"
    }
  }
}

extension StructuredData {
  /// The way from the home page to a page; nil on the home page.
  static func breadcrumbs(_ links: [Link], root: String, page: String, canonical: String, _ site: PublicSite)
    -> JSONValue?
  {
    if links.isEmpty { return nil }
    let way = links.map { ($0.text, site.url(String($0.href.dropFirst(root.count)))) } + [(page, canonical)]
    return .object([
      "@type": "BreadcrumbList",
      "itemListElement": .array(
        way.enumerated().map { place, item in
          .object([
            "@type": "ListItem", "position": .integer(place + 1), "name": .string(item.0), "item": .string(item.1),
          ])
        }),
    ])
  }

  /// A script element that holds the values as data. No text in them can end it.
  static func element(_ graph: [JSONValue]) -> HTML {
    if graph.isEmpty { return HTML(markup: "") }
    var json: [UInt8] = []
    json.reserveCapacity(4 << 10)
    JSONValue.object(["@context": "https://schema.org", "@graph": .array(graph)]).appendCompact(to: &json)
    var bytes: [UInt8] = []
    bytes.append(literal: "<script type=\"application/ld+json\">")
    bytes.append(contentsOf: json.withUnsafeBufferPointer { $0.replacing(replacement) } ?? json)
    bytes.append(literal: "</script>\n")
    return HTML(markup: String(decoding: bytes, as: UTF8.self))
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
