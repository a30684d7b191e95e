import Emulation
import Templating

extension UnitIndexPage {
  /// Units by the first letter of what they are called, the word for their kind aside.
  static func make(_ edition: Edition, address: String) -> UnitIndexPage {
    let composer = Composer(edition, address: address)
    let registry = edition.archive.registry
    let groups = letters(composer).map { letter, id, units in
      UnitGroup(
        text: letter, id: id,
        units: units.map { handle in
          let unit = registry[handle]
          return UnitItem(
            link: Link(text: unit.name.value, href: composer.link(to: Addresses.unit(unit.id.value))),
            kind: composer.unitKind(unit.kind?.value),
            parent: unit.parent?.target.map { registry.name(of: $0) },
            ended: unit.valid.until.map { "\(composer.words["date.until"]) \(composer.notation.numeric($0.value))" }
              ?? composer.period(unit.valid))
        })
    }
    return UnitIndexPage(frame: .make(composer, title: composer.words["unit-index.title"]), groups: groups)
  }

  /// The letters of the index, the ids of their places on its page, and the units under each, in Vietnamese order.
  static func letters(_ composer: Composer) -> [(letter: String, id: String, units: [Handle<Unit>])] {
    let collation = VietnameseCollation()
    let registry = composer.registry
    let sorted = registry.unitHandles.map { handle in
      let name = collation.withoutUnitKind(registry.name(of: handle))
      return (handle: handle, first: name.first, key: collation.key(name))
    }.sorted { $0.key != $1.key ? $0.key < $1.key : $0.handle < $1.handle }
    var letters: [(letter: String, id: String, units: [Handle<Unit>])] = []
    // Units of one letter stand together, most of them.
    var known: (first: Character?, letter: String)?
    for (handle, first, _) in sorted {
      let letter = known?.first == first ? known?.letter ?? "" : bareLetter(first?.uppercased() ?? "")
      known = (first, letter)
      if letters.last?.letter != letter { letters.append((letter, "chu-\(letters.count + 1)", [])) }
      letters[letters.count - 1].units.append(handle)
    }
    return letters
  }

  /// The letter without its tone: tones do not part a Vietnamese index, letters (a ă â, d đ) do.
  static func bareLetter(_ letter: String) -> String {
    letter.first.flatMap { bareVowels[$0] } ?? letter
  }
}

/// The vowels without a tone, by each of the six ways in which they are written.
private let bareVowels: [Character: String] = [
  "AÀẢÃÁẠ", "ĂẰẲẴẮẶ", "ÂẦẨẪẤẬ", "EÈẺẼÉẸ", "ÊỀỂỄẾỆ", "IÌỈĨÍỊ", "OÒỎÕÓỌ", "ÔỒỔỖỐỘ", "ƠỜỞỠỚỢ", "UÙỦŨÚỤ", "ƯỪỬỮỨỰ",
  "YỲỶỸÝỴ",
].reduce(into: [:]) { bare, written in
  for vowel in written { bare[vowel] = String(written.prefix(1)) }
}

extension UnitPage {
  /// A unit: what it was and became, the clusters it belongs to, its offices, awards and ranks.
  static func make(_ handle: Handle<Unit>, _ edition: Edition, address: String) -> UnitPage {
    var composer = Composer(edition, address: address)
    let registry = edition.archive.registry
    let unit = registry[handle]
    var page = UnitPage(frame: .make(composer, title: unit.name.value), kind: composer.unitKind(unit.kind?.value))
    page.frame.breadcrumbs = .units(composer)
    page.parent = unit.parent.map { composer.unit($0, at: .unknown) }
    page.period = composer.period(unit.valid)
    page.ended = unit.valid.until.flatMap { composer.date($0.map { .day($0) }) }
    page.aliases = unit.aliases.map(\.value)
    page.names = unit.names.map { dated in
      DatedNameItem(
        term: Term(
          text: dated.name?.value ?? unit.name.value, note: composer.note(dated.remark),
          language: edition.foreignLanguage),
        kind: dated.kind.map { composer.unitKind($0.value) }, period: composer.period(dated.period) ?? "")
    }
    for predecessor in registry.predecessors(of: handle) {
      for edge in registry[predecessor].successions where edge.to.contains(where: { $0.target == handle }) {
        page.predecessors.append(
          SuccessionItem(
            term: composer.unit(
              predecessor, at: edge.date.flatMap { $0.value.adding(days: -1) }.map { .day($0) } ?? .unknown),
            kind: composer.words["succession", edge.kind.value], date: edge.date.map { composer.date($0.value) }))
      }
    }
    for edge in unit.successions {
      let kind = composer.words["succession", edge.kind.value]
      let date = edge.date.map { composer.date($0.value) }
      for successor in edge.to {
        page.successors.append(
          SuccessionItem(
            term: composer.unit(successor, at: edge.date.map { .day($0.value) } ?? .unknown), kind: kind, date: date))
      }
    }
    page.memberships = memberships(of: handle, edition, composer)
    page.offices = offices(of: handle, edition, &composer)
    page.awards = awards(of: handle, edition, &composer)
    page.ranks = ranks(of: handle, edition, composer)
    page.figures = figures(page, composer)
    page.mentions = composer.meetingsByYear(edition.units.mentions[Int(handle.index)], idPrefix: "nam")
    page.organised = edition.units.organised[Int(handle.index)].map { composer.clusterItem($0) }
    page.timeline = Timeline.make(of: page, unit, composer)
    page.notes = composer.notes
    return page
  }

  private static func memberships(of handle: Handle<Unit>, _ edition: Edition, _ composer: Composer) -> [MembershipItem]
  {
    edition.units.memberships[Int(handle.index)].map { cluster, place in
      let value = composer.registry[cluster]
      let from = value.memberships[place].from?.value
      let until = value.memberships.compactMap { $0.from?.value }.filter { $0 > (from ?? 0) }.min().map { $0 - 1 }
      return MembershipItem(
        term: composer.cluster(cluster), period: composer.years(from: from, until: until) ?? "",
        organiser: value.organiser?.target.map { composer.registry.name(of: $0) })
    }
  }

  private static func offices(of handle: Handle<Unit>, _ edition: Edition, _ composer: inout Composer) -> [Office] {
    let archive = edition.archive
    var offices: [Office] = []
    var seen = Set<String>()
    for place in edition.units.offices[Int(handle.index)].reversed() {
      let item = archive.leaderships[place]
      let isLeader = item.leader?.target == handle
      // Several records may tell the same office: it is shown once, with all of them.
      guard seen.insert("\(item.cluster.index)/\(item.year)/\(isLeader)").inserted else { continue }
      let word = isLeader ? composer.leaderWord(item.cluster) : composer.deputyWord(item.cluster)
      var yearTerm = composer.year(item.year)
      yearTerm.note = composer.note(item.remark, meant: "\(composer.words["date.year"]) \(item.year)")
      let records = archive.leaderships(of: item.cluster).filter { $0.year == item.year }.compactMap(\.record)
      offices.append(
        Office(
          term: yearTerm, office: word, clusters: [composer.cluster(item.cluster, at: .year(item.year))],
          by: item.by.map { composer.words["by", $0] }, sources: composer.sources(records)))
    }
    return offices.sorted { $0.term.text > $1.term.text }
  }

  private static func awards(of handle: Handle<Unit>, _ edition: Edition, _ composer: inout Composer) -> [UnitAward] {
    let archive = edition.archive
    let order = { (grant: AwardGrant) in grant.award.flatMap { archive.registry[$0].order?.value } ?? Int.max }
    let grants = edition.units.grants[Int(handle.index)].map { archive.grants[$0] }.sorted { left, right in
      if left.year != right.year { return (left.year ?? 0) > (right.year ?? 0) }
      return order(left) != order(right)
        ? order(left) < order(right) : (left.record, left.item) < (right.record, right.item)
    }
    var awards: [UnitAward] = []
    for grant in grants {
      let record = archive[grant.record]
      let item = record.awards[grant.item]
      let date = record.namesDate
      let name = composer.awardName(item, at: date)
      let then = archive.registry.name(of: handle, at: date)
      awards.append(
        UnitAward(
          term: Term(
            text: name, note: composer.note(item.remark ?? item.award.remark, meant: name),
            language: edition.foreignLanguage),
          year: grant.year.map(String.init) ?? "–",
          stage: composer.words["stage", grant.stage],
          nameThen: then == archive.registry.name(of: handle) ? nil : then,
          votes: item.votes.map { composer.text($0.value) }, clusters: composer.clusters(grant.clusters, at: date),
          sources: composer.sources([grant.record])))
    }
    return awards
  }

  private static func ranks(of handle: Handle<Unit>, _ edition: Edition, _ composer: Composer) -> [UnitRank] {
    edition.units.ranks[Int(handle.index)].reversed().map { rank in
      let record = edition.archive[rank.record]
      let table = record.results[rank.results]
      let line = table.ranking[rank.row]
      let named = table.cluster?.target ?? line.cluster?.target
      let clusters = named.map { [$0] } ?? record.clusters.compactMap(\.target)
      return UnitRank(
        term: record.emulationYear.map { composer.year($0) } ?? Term(text: "–"),
        rank: line.rank.map { String($0.value) },
        of: table.ranking.contains { $0.rank != nil } ? String(table.ranking.count) : nil,
        total: line.total.map { composer.notation.decimal($0) },
        grade: line.grade?.value, clusters: composer.clusters(clusters, at: record.namesDate),
        sources: composer.sources([rank.record]))
    }
  }

  private static func figures(_ page: UnitPage, _ composer: Composer) -> [Figure] {
    guard !page.offices.isEmpty else { return [] }
    return [
      Figure(
        term: Term(text: String(Set(page.offices.map(\.term.text)).count)), label: composer.words["figure.led-years"],
        detail: nil)
    ]
  }
}
