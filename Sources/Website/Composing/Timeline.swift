import Emulation

/// Facts gathered by year, to be shown newest first.
struct Timeline {
  private var facts: [Int: [TimelineFact]] = [:]

  /// A fact of a year; what has no year is not shown.
  mutating func add(_ year: Int?, _ label: String, _ terms: [Term] = [], detail: String? = nil) {
    guard let year else { return }
    let plain = terms.map { Term(text: $0.text, href: $0.href, language: $0.language) }
    facts[year, default: []].append(TimelineFact(label: label.capitalised, terms: plain, detail: detail))
  }

  func years(_ composer: Composer) -> [TimelineYear] {
    facts.keys.sorted(by: >).map { TimelineYear(term: composer.year($0), facts: facts[$0] ?? []) }
  }
}

extension Timeline {
  /// A unit's: what it became, its offices, its ranks, its awards at every stage.
  static func make(of page: UnitPage, _ unit: Unit, _ composer: Composer) -> [TimelineYear] {
    var timeline = Timeline()
    let words = composer.words
    timeline.add(
      unit.valid.until?.value.year, words["unit.ended"],
      detail: unit.valid.until.map { composer.notation.numeric($0.value) })
    for item in page.successors + page.predecessors {
      timeline.add(year(of: item.date), item.kind, [item.term], detail: item.date?.numeric)
    }
    for name in unit.names {
      if let from = name.period.from?.value {
        timeline.add(
          from.year, words["names.since"],
          [
            Term(text: name.name?.value ?? unit.name.value, language: composer.edition.foreignLanguage)
          ])
      }
    }
    for office in page.offices { timeline.add(Int(office.term.text), office.office, office.clusters) }
    for rank in page.ranks {
      guard let place = rank.rank else { continue }
      let text = rank.of.map { "\(place)/\($0)" } ?? place
      timeline.add(
        Int(rank.term.text), words["column.rank"], [Term(text: text, href: rank.sources.first?.href)],
        detail: rank.total.map { "\($0) \(words["table.measure.points"])" })
    }
    for award in page.awards {
      timeline.add(
        Int(award.year), award.stage,
        [
          Term(text: award.term.text, href: award.sources.first?.href, language: award.term.language)
        ])
    }
    return timeline.years(composer)
  }

  /// A cluster's: its founding and end, its leaders, its meetings.
  static func make(of handle: Handle<Cluster>, _ leaders: [LeaderRow], _ composer: Composer) -> [TimelineYear] {
    var timeline = Timeline()
    let words = composer.words
    let cluster = composer.registry[handle]
    timeline.add(
      cluster.foundingDate?.value.year, words["cluster.founded"],
      detail: cluster.foundingDate.map { composer.notation.numeric($0.value) })
    timeline.add(
      cluster.valid.until?.value.year, words["cluster.ended"],
      detail: cluster.valid.until.map { composer.notation.numeric($0.value) })
    for row in leaders {
      if let leader = row.leader { timeline.add(Int(row.term.text), composer.leaderWord(handle), [leader]) }
      if !row.deputies.isEmpty { timeline.add(Int(row.term.text), composer.deputyWord(handle), row.deputies) }
    }
    for record in composer.archive.records(of: handle).reversed() {
      guard let address = composer.edition.addresses.record(record) else { continue }
      let meeting = composer.archive[record]
      let date = meeting.eventDate == .unknown ? words["undated"] : composer.notation.numeric(meeting.eventDate)
      let status = meeting.status.value
      timeline.add(
        meeting.addressYear, meeting.kinds.map { words["kind", $0.value] }.joined(separator: ", "),
        [Term(text: date, href: composer.link(to: address))], detail: status == .held ? nil : words["status", status])
    }
    return timeline.years(composer)
  }

  private static func year(of date: DateText?) -> Int? { date?.iso.flatMap { Int($0.prefix(4)) } }
}
