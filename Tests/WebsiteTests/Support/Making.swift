import Diagnostics
import Emulation

@testable import Website

// Short ways to what tests of addresses and links need.

extension MeetingRecord {
  /// A record as a file would give it, with its title on line 2 and its slug, if any, on line 3.
  static func make(
    _ title: String, _ date: String, path: String = "content/records/a.md", year: Int? = nil, slug: String? = nil,
    withdrawn: String? = nil
  ) throws -> MeetingRecord {
    var facts = MeetingFacts(path: path)
    facts.title = Fact(title, at: SourcePoint(line: 2, column: 8))
    facts.date = Fact(try EventDate.parse(date).get())
    facts.year = year.map { Fact($0) }
    facts.slug = slug.map { Fact($0, at: SourcePoint(line: 3, column: 7)) }
    facts.withdrawn = try withdrawn.map { Fact(try CalendarDate.parse($0).get()) }
    return MeetingRecord(facts)
  }

  /// The same record with other facts.
  func with(_ change: (inout MeetingFacts) throws -> Void) rethrows -> MeetingRecord {
    var facts = facts
    try change(&facts)
    return MeetingRecord(facts)
  }
}

extension SitePage {
  static func make(_ path: String, slug: String? = nil) -> SitePage {
    var page = SitePage(path: path)
    page.title = Fact("Trang")
    page.slug = slug.map { Fact($0, at: SourcePoint(line: 3, column: 7)) }
    return page
  }
}

extension Archive {
  static func make(
    _ records: [MeetingRecord], units: [Unit] = [], clusters: [Cluster] = [], site: Site = Site()
  ) -> Archive {
    var findings: [Finding] = []
    let registry = Registry(units: units, clusters: clusters, awards: [], rules: [], findings: &findings)
    return Archive(site: site, registry: registry, records: records)
  }
}

extension Finding {
  /// As `path:line:column kind`.
  var place: String { "\(location.path):\(location.point.line):\(location.point.column) \(kind.id)" }
}
