/// What a record adds to what is told of units, of awards and of the site as a whole: worked out from its facts and from the registry that its
/// references were resolved by, apart from all other records.
package struct Contribution: Sendable, Hashable {
  /// Its awards, in its order. Their record's place in the archive is the archive's to say.
  package var grants: [AwardGrant] = []
  /// The units that it names, in whatever part; ascending.
  package var units: [Handle<Unit>] = []
  /// Its rankings' rows whose unit is known, in its order.
  package var ranks: [Rank] = []
  /// The awards that its commendations were given as; ascending.
  package var commendedAs: [Handle<Award>] = []
  /// When it was published, and when it last changed.
  package var publication: DateTime?
  package var lastChange: DateTime?

  /// A row of a ranking.
  package struct Rank: Sendable, Hashable {
    package var unit: Handle<Unit>
    /// Which of the record's results.
    package var results: Int
    package var row: Int

    package init(unit: Handle<Unit>, results: Int, row: Int) {
      self.unit = unit
      self.results = results
      self.row = row
    }
  }

  /// Adds nothing.
  package init() {}

  package init(_ record: MeetingRecord, _ registry: Registry) {
    grants = Attribution(record: record, registry: registry).grants(of: Handle(0))
    units = Self.units(named: record)
    commendedAs = Set(record.commendations.compactMap(\.award?.target)).sorted()
    publication = record.publication
    lastChange = record.lastChange
    for (results, table) in record.results.enumerated() {
      // A row of a ranking holds a dozen references: of each no more than its unit is looked at.
      for row in table.ranking.indices {
        if let unit = table.ranking[row].unit.target { ranks.append(Rank(unit: unit, results: results, row: row)) }
      }
    }
  }

  private static func units(named record: MeetingRecord) -> [Handle<Unit>] {
    var named = Set<Handle<Unit>>()
    func add(_ target: Handle<Unit>?) { if let target { named.insert(target) } }
    func add(_ references: [Reference<Unit>]) { for place in references.indices { add(references[place].target) } }
    func add(_ people: [Person]) { for place in people.indices { add(people[place].unit?.target) } }
    add(record.hosts)
    add(record.chairs)
    add(record.participants)
    for item in record.leadership {
      add(item.leader?.target)
      add(item.deputies)
    }
    for item in record.awards {
      if case .units(let units) = item.recipients { add(units) }
      if case .named(let persons) = item.persons { add(persons) }
    }
    for table in record.results {
      for row in table.ranking.indices { add(table.ranking[row].unit.target) }
      for grade in table.grades { add(grade.units) }
    }
    for item in record.excluded { add(item.unit.target) }
    for item in record.commendations { add(item.unit?.target) }
    for item in record.indicators { add(item.units) }
    for item in record.handovers {
      add(item.from?.target)
      add(item.to?.target)
    }
    return named.sorted()
  }
}
