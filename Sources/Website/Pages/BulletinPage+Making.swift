import Emulation
import Templating

extension BulletinPage {
  /// The page of one record, with all of its facts.
  static func make(_ handle: Handle<MeetingRecord>, _ edition: Edition, address: String) -> BulletinPage {
    var composer = Composer(edition, address: address)
    let record = edition.archive[handle]
    let date = record.namesDate
    let clusters = record.clusters.compactMap(\.target)
    var page = BulletinPage(
      frame: .make(composer, title: record.title.value, description: record.summary?.value ?? record.title.value))
    page.frame.breadcrumbs = .bulletin(composer, record)
    page.frame.page.type = "article"
    page.frame.graph = StructuredData(composer)?.meeting(handle, description: record.summary?.value) ?? []
    page.planned = record.status.value == .planned
    page.cancelled = record.status.value == .cancelled
    page.kinds = record.kinds.map { Term(text: composer.words["kind", $0.value], note: composer.note($0.remark)) }
    page.summary = record.summary?.value

    // The facts at a glance, in the order in which they are shown: notes are numbered as they appear.
    page.time = record.time.map { time in
      let text = composer.time(time.value)
      return Term(text: text, note: composer.note(time.remark, meant: text))
    }
    page.date = composer.date(record.date)
    page.venue = record.venue.map { composer.term($0) }
    page.mode = record.mode.map { mode in
      Term(text: composer.words["mode", mode.value], note: composer.note(mode.remark))
    }
    page.points = record.points.map { composer.term($0) }
    page.clusters = record.clusters.map { reference in
      guard let target = reference.target else {
        return Term(text: reference.written, language: edition.foreignLanguage)
      }
      var term = composer.cluster(target, at: date)
      term.note = composer.note(reference.remark, meant: term.text)
      return term
    }
    page.organiser = record.organiser.map { composer.unit($0, at: date) }
    page.year = record.emulationYear.map { year in
      var term = composer.year(year)
      term.note = composer.note(record.year?.remark, meant: term.text)
      return term
    }
    page.compact = record.signedCompactYear.map { year in
      var term = composer.year(year)
      term.note = composer.note(record.compactYear?.remark, meant: term.text)
      return term
    }
    page.hosts = composer.units(record.hosts, at: date)
    page.chairs = composer.people(record.chairs, at: date)
    // A title carries no mark; what is said beside it stands among the notes.
    _ = composer.note(record.title.remark, meant: record.title.value)

    page.body = HTML(markup: edition.markup(of: edition.bodies[Int(handle.index)], in: record.path, from: composer))
    if edition.bodies[Int(handle.index)].isEmpty { page.body = nil }
    page.leadership = leadership(of: handle, clusters: clusters, &composer)
    page.awards = awards(of: handle, &composer)
    for (index, results) in record.results.enumerated() {
      page.results.append(
        composer.resultsTable(
          results, of: record, id: "ket-qua-\(index + 1)", cluster: clusters.count > 1 ? results.cluster?.target : nil,
          sources: []))
    }
    page.excluded = record.excluded.map { item in
      var term = composer.unit(item.unit, at: date)
      term.note = term.note ?? composer.note(item.remark)
      return ExclusionItem(term: term, reason: item.reason?.value)
    }
    page.commendations = record.commendations.map {
      composer.commendation($0, at: date, clusters: composer.clusters($0.cluster, in: record), sources: [])
    }
    page.movements = record.movements.map {
      composer.movement($0, clusters: composer.clusters($0.cluster, in: record), sources: [])
    }
    page.indicators = record.indicators.map {
      composer.indicator($0, at: date, clusters: composer.clusters($0.cluster, in: record), sources: [])
    }
    page.handovers = record.handovers.map { item in
      var term = item.what.map { composer.term($0) } ?? Term(text: "")
      term.note = term.note ?? composer.note(item.remark)
      return HandoverItem(
        term: term, from: item.from.map { composer.unit($0, at: date) }, to: item.to.map { composer.unit($0, at: date) }
      )
    }
    page.photos = record.photos.map { PhotoItem.make($0, of: record, composer) }
    page.frame.page.picture = PageLine.Picture(of: record, composer)
    page.told = page.body != nil || !page.photos.isEmpty
    page.participants = participants(of: record, &composer)
    page.documents = record.documents.map { composer.document($0) }
    page.sources = record.sources.map { composer.source($0) }
    page.corrections = record.corrections.map { composer.correction($0) }
    composer.noteRest(of: record.remarks)
    page.notes = composer.notes
    addRelated(handle, clusters: clusters, composer, to: &page)
    let sections = [
      !page.leadership.isEmpty, !page.awards.isEmpty, !page.results.isEmpty, !page.commendations.isEmpty,
      !page.movements.isEmpty,
      !page.indicators.isEmpty, !page.participants.isEmpty, !page.documents.isEmpty, !page.photos.isEmpty,
      !page.notes.isEmpty,
    ]
    page.outline = sections.count { $0 } >= 3
    return page
  }

  private static func leadership(
    of handle: Handle<MeetingRecord>, clusters: [Handle<Cluster>], _ composer: inout Composer
  ) -> [LeaderTable] {
    var tables: [LeaderTable] = []
    for cluster in clusters {
      let items = composer.archive.leaderships(of: cluster).filter { $0.record == handle }
      guard !items.isEmpty else { continue }
      tables.append(composer.leaderTable(items, cluster: cluster, showsCluster: clusters.count > 1, withSources: false))
    }
    return tables
  }

  /// One table a stage, in the order of the stages.
  private static func awards(of handle: Handle<MeetingRecord>, _ composer: inout Composer) -> [AwardTable] {
    let grants = composer.archive.grants(of: handle)
    let several = composer.archive[handle].clusters.count > 1
    var tables: [AwardTable] = []
    for stage in AwardStage.allCases {
      let items = grants.filter { $0.stage == stage }
      guard !items.isEmpty else { continue }
      tables.append(
        composer.awardTable(
          items, heading: Term(text: composer.words["stage", stage]), id: "khen-thuong-\(stage.rawValue)",
          explanation: composer.words["stage-note", stage], withStage: false, withClusters: several, withSources: false,
          alwaysCount: false))
    }
    return tables
  }

  private static func participants(of record: MeetingRecord, _ composer: inout Composer) -> [ParticipantGroup] {
    let roles: [ParticipantRole?] = [.speaker, .reporter, nil, .guest]
    var groups: [ParticipantGroup] = []
    for role in roles {
      let persons = record.participants.filter { $0.role?.value == role }
      guard !persons.isEmpty else { continue }
      groups.append(
        ParticipantGroup(
          role: role.map { composer.words["role", $0] } ?? composer.words["role.participant"],
          people: composer.people(persons, at: record.namesDate)))
    }
    return groups
  }

  private static func addRelated(
    _ handle: Handle<MeetingRecord>, clusters: [Handle<Cluster>], _ composer: Composer, to page: inout BulletinPage
  ) {
    let archive = composer.archive
    let related = composer.edition.related
    let sameEvent = related.sameEvent(as: handle)
    page.sameEvent = composer.meetings(sameEvent)
    var shown = sameEvent
    if let cluster = clusters.first {
      let (previous, next) = related.neighbours(of: handle, cluster: cluster, in: archive)
      if previous != nil || next != nil {
        page.neighbours = Neighbours(
          previous: previous.flatMap { composer.meeting($0)?.link }, next: next.flatMap { composer.meeting($0)?.link })
      }
      if let year = archive.emulationYear(of: handle) {
        let others = related.sameYear(as: handle, cluster: cluster, year: year, in: archive, besides: sameEvent)
        page.others = composer.meetings(others)
        shown += others
      }
      shown += [previous, next].compactMap { $0 }
    }
    page.sameUnits = composer.meetings(
      related.sameUnits(
        as: handle, units: composer.edition.units, archive: archive, addresses: composer.edition.addresses,
        besides: shown))
  }
}
