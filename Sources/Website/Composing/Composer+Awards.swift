import Emulation

extension Composer {
  /// A table of awards; its columns are those in which some row has something.
  mutating func awardTable(
    _ grants: [AwardGrant], heading: Term, id: String, explanation: String? = nil, withStage: Bool, withClusters: Bool,
    withSources: Bool,
    alwaysCount: Bool
  ) -> AwardTable {
    var rows: [AwardRow] = []
    for grant in grants {
      rows.append(awardRow(grant, withStage: withStage, withClusters: withClusters, withSources: withSources))
    }
    // A count that only repeats how many units are named says nothing.
    let countsSay = zip(grants, rows).contains { grant, row in
      grant.isWorkedOut || archive[grant.record].awards[grant.item].count != nil
    }
    return AwardTable(
      term: heading, id: id, explanation: explanation, withStage: withStage,
      withUnitCount: rows.contains { $0.unitCount != nil } && (alwaysCount || countsSay),
      withPersonCount: rows.contains { $0.personCount != nil }, withVotes: rows.contains { $0.votes != nil },
      withBy: rows.contains { $0.by != nil }, withClusters: withClusters && rows.contains { !$0.clusters.isEmpty },
      withRemark: rows.contains { $0.remark != nil }, withSources: withSources && rows.contains { !$0.sources.isEmpty },
      rows: rows)
  }

  private mutating func awardRow(_ grant: AwardGrant, withStage: Bool, withClusters: Bool, withSources: Bool)
    -> AwardRow
  {
    let record = archive[grant.record]
    let item = record.awards[grant.item]
    let date = record.namesDate
    let name = awardName(item, at: date)
    let itemNote = note(item.remark ?? item.award.remark, meant: name)
    var row = AwardRow(term: Term(text: name, href: nil, note: itemNote, language: edition.foreignLanguage))
    row.stage = withStage ? words["stage", grant.stage] : nil
    switch item.recipients {
    case .units(let references): row.units = units(references, at: date)
    case .others:
      row.others = words["others.rest"]
      row.units = grant.units.map { unit($0, at: date) }
    case .all:
      row.others = words["others.all"]
      row.units = grant.units.map { unit($0, at: date) }
    }
    if let count = grant.unitCount {
      row.unitCount = Term(text: notation.grouped(count), note: note(item.count?.remark, meant: String(count)))
    }
    if let count = grant.personCount {
      var remark: Remark?
      if case .count(let fact) = item.persons { remark = fact.remark }
      row.personCount = Term(text: notation.grouped(count), note: note(remark, meant: String(count)))
    }
    if case .named(let persons) = item.persons { row.persons = people(persons, at: date) }
    if let votes = item.votes {
      row.votes = Term(text: text(votes.value), note: note(votes.remark, meant: text(votes.value)))
    }
    if let by = item.by { row.by = unit(by, at: date) }
    if withClusters { row.clusters = clusters(grant.clusters, at: date) }
    row.remark = item.decision?.value
    if withSources { row.sources = sources([grant.record]) }
    return row
  }

  func text(_ votes: Votes) -> String { votes.cast.map { "\(votes.inFavour)/\($0)" } ?? String(votes.inFavour) }

  mutating func people(_ persons: [Person], at date: EventDate) -> [PersonItem] {
    var items: [PersonItem] = []
    for person in persons {
      let unitTerm = person.unit.map { unit($0, at: date) }
      var item = PersonItem(name: person.name?.value, office: person.office?.value, unit: unitTerm)
      item.unit?.note = nil
      item.note =
        note(person.remark) ?? note(person.name?.remark, meant: person.name?.value)
        ?? note(person.office?.remark, meant: person.office?.value) ?? unitTerm?.note
      items.append(item)
    }
    return items
  }
}
