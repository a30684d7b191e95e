import Diagnostics
import Emulation

/// Everything that pages are made from: the archive, the texts, the addresses, the words. The same edition always makes the same pages.
package struct Edition: Sendable {
  /// The language that records are written in, whatever the interface's is.
  static let contentLanguage = "vi"

  package var archive: Archive { parts.archive }
  /// The records' texts, in the records' order.
  package var bodies: [BodyText] { _read { yield parts.bodies } }
  package var pages: [SitePage] { _read { yield parts.pages } }
  package var pageBodies: [BodyText] { _read { yield parts.pageBodies } }
  package var words: Words { _read { yield parts.words } }
  package var addresses: Addresses { _read { yield parts.addresses } }
  /// The summaries of all years.
  package var summaries: YearlySummaries { parts.summaries }
  /// What is asked of every year.
  var yearFacts: [Int: YearFacts] { _read { yield parts.yearFacts } }
  var units: UnitIndex { _read { yield parts.units } }
  var links: LinkIndex { _read { yield parts.links } }
  var related: RelatedMeetings { _read { yield parts.related } }
  /// How the interface's language writes numbers and dates.
  var notation: Notation { parts.notation }
  /// Where each item of the office's menu leads within the site; nil for others.
  var menuAddresses: [String?] { _read { yield parts.menuAddresses } }
  /// The newest record that is not planned.
  var newest: Handle<MeetingRecord>? { parts.newest }
  /// Photographs that are at hand.
  package var pictures: [PictureName: PictureSet] = [:]
  /// The day in the head of a printed report; left open if nil.
  package var reportDate: CalendarDate?

  /// One object, so that an edition is handed on at the cost of one reference: every list of every page asks for it.
  private let parts: Parts

  private final class Parts: Sendable {
    let archive: Archive
    let bodies: [BodyText]
    let pages: [SitePage]
    let pageBodies: [BodyText]
    let words: Words
    let addresses: Addresses
    let summaries: YearlySummaries
    let yearFacts: [Int: YearFacts]
    let units: UnitIndex
    let links: LinkIndex
    let related: RelatedMeetings
    let notation: Notation
    let menuAddresses: [String?]
    let newest: Handle<MeetingRecord>?
    let siteLine = MadeOnce<SiteLine>()
    let surroundings = MadeOnceEach<PageSurroundings>(count: Edition.depths * PageSurroundings.sections)
    let pageLinks = MadeOnceEach<PageLinks>(count: Edition.depths)
    let meetingItems: MadeOnceEach<MeetingItem>

    init(
      _ archive: Archive, _ bodies: [BodyText], _ pages: [SitePage], _ pageBodies: [BodyText], _ words: Words,
      _ places: Places, years: Years?, units: UnitIndex?
    ) {
      self.archive = archive
      self.bodies = bodies
      self.pages = pages
      self.pageBodies = pageBodies
      self.words = words
      addresses = places.addresses
      links = places.links
      related = places.related
      menuAddresses = places.menuAddresses
      newest = places.newest
      let years = years ?? Years(archive)
      summaries = years.summaries
      yearFacts = years.facts
      self.units = units ?? UnitIndex(archive: archive)
      meetingItems = MadeOnceEach(count: archive.records.count * Edition.depths)
      notation = Notation(language: archive.site.language?.value ?? Edition.contentLanguage)
    }
  }

  /// Where everything of an archive is on its site, and which of its meetings belong together: for that nothing need be summed up.
  package struct Places: Sendable {
    let addresses: Addresses
    let links: LinkIndex
    let related: RelatedMeetings
    let menuAddresses: [String?]
    let newest: Handle<MeetingRecord>?
    /// What is wrong with addresses.
    let findings: [Finding]

    /// - Parameter hidden: the files of records that are not shown yet.
    package init(_ archive: Archive, _ pages: [SitePage], hidden: Set<String>) {
      var findings: [Finding] = []
      addresses = Addresses(archive: archive, pages: pages, findings: &findings)
      let links = LinkIndex(archive: archive, pages: pages, addresses: addresses, hidden: hidden)
      self.links = links
      menuAddresses = archive.site.menu.map { links.address(of: $0.link.value, from: "content/site.yaml") }
      related = RelatedMeetings(archive: archive, addresses: addresses)
      newest = archive.recordHandles.filter { archive.isHeld($0) && archive[$0].eventDate != .unknown }
        .max { archive.isEarlier($0, $1) }
      self.findings = findings
    }
  }

  /// The years of an archive.
  package struct Years: Sendable {
    let summaries: YearlySummaries
    let facts: [Int: YearFacts]

    /// - Parameter facts: of each year that the summaries are of.
    package init(_ summaries: YearlySummaries, _ facts: [Int: YearFacts]) {
      self.summaries = summaries
      self.facts = facts
    }

    fileprivate init(_ archive: Archive) {
      let summaries = YearlySummaries(archive)
      self.summaries = summaries
      facts = Dictionary(
        uniqueKeysWithValues: summaries.years.map { ($0, YearFacts(of: $0, summaries, in: archive)) })
    }
  }

  /// What every page says of the site.
  var siteLine: MadeOnce<SiteLine> { parts.siteLine }
  /// By depth and part of the site: what pages there have in common.
  var surroundings: MadeOnceEach<PageSurroundings> { parts.surroundings }
  /// By depth: links to all that tables name.
  var pageLinks: MadeOnceEach<PageLinks> { parts.pageLinks }
  /// By record and depth: what every list says of a meeting on a page that is as deep.
  var meetingItems: MadeOnceEach<MeetingItem> { parts.meetingItems }

  /// Pages of bulletins, clusters, units and years are less than so many folders below the site's top.
  static let depths = 3

  /// The language of what records say where the interface is in another one: for `lang` attributes.
  var foreignLanguage: String? {
    let language = archive.site.language?.value ?? Self.contentLanguage
    return language == Self.contentLanguage ? nil : Self.contentLanguage
  }

  /// The language of a text that the office wrote into `site.yaml`, which may be in the interface's language or, as records are, in
  /// Vietnamese: a letter that only Vietnamese has tells.
  func foreignLanguage(of texts: [String?]) -> String? {
    guard let foreignLanguage else { return nil }
    let isVietnamese = texts.contains { text in
      text?.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isASCII } ?? false
    }
    return isVietnamese ? foreignLanguage : nil
  }

  /// - Parameters:
  ///   - hidden: the files of records that are not shown yet: drafts, and what waits for its day.
  ///   - places: of the same archive and pages, where they are known already.
  ///   - years: of the archive, where it is known already what is told of them.
  ///   - units: what is told of each unit of the archive, where it is gathered already.
  ///   - findings: receives what is wrong with addresses and links.
  package init(
    archive: Archive, bodies: [BodyText], pages: [SitePage], pageBodies: [BodyText], hidden: Set<String> = [],
    words: Words, places: Places? = nil, years: Years? = nil, units: UnitIndex? = nil,
    findings: inout [Finding]
  ) {
    let places = places ?? Places(archive, pages, hidden: hidden)
    findings.append(contentsOf: places.findings)
    parts = Parts(archive, bodies, pages, pageBodies, words, places, years: years, units: units)
    for (index, body) in bodies.enumerated() where archive.records[index].withdrawn == nil {
      check(body, of: archive.records[index].path, &findings)
    }
    for (index, body) in pageBodies.enumerated() { check(body, of: pages[index].path, &findings) }
    let others = archive.records.compactMap { record in record.sameEvent.map { (record.path, $0) } }
    let areNamed = MeetingRecord.areNamed(others.map(\.1.value), among: archive.records)
    for ((path, other), isNamed) in zip(others, areNamed) where !isNamed {
      let location = SourceLocation(path: path, point: other.point)
      let name = other.value.hasSuffix(".md") ? other.value : other.value + ".md"
      findings.append(
        links.isHidden(name, from: path)
          ? .draftReference(other.value, at: location)
          : .brokenLink(other.value, at: location, near: links.near(other.value)))
    }
    for (item, address) in zip(archive.site.menu, menuAddresses)
    where address == nil && !item.link.value.contains("://") {
      findings.append(
        .brokenLink(
          item.link.value, at: SourceLocation(path: "content/site.yaml", point: item.link.point),
          near: links.near(item.link.value)))
    }
  }

  private func check(_ body: BodyText, of path: String, _ findings: inout [Finding]) {
    for link in body.links where link.use == .page && links.address(of: link.target, from: path) == nil {
      let location = SourceLocation(path: path, point: link.point)
      findings.append(
        links.isHidden(link.target, from: path)
          ? .draftReference(link.target, at: location)
          : .brokenLink(link.target, at: location, near: links.near(link.target)))
    }
  }
}
