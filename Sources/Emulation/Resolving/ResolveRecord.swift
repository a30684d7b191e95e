import Diagnostics

extension Resolver {
  /// Resolves every reference of a record, by its date and by the organiser of its cluster.
  package func resolve(_ record: inout MeetingFacts, findings: inout [Finding]) {
    let path = record.path
    let date =
      record.date.value == .unknown ? (record.year.map { EventDate.year($0.value) } ?? .unknown) : record.date.value
    if var organiser = record.organiser {
      resolve(&organiser, path: path, at: date, findings: &findings)
      record.organiser = organiser
    }
    for index in record.clusters.indices {
      resolve(&record.clusters[index], path: path, organiser: record.organiser?.target, findings: &findings)
    }
    let clusters = record.clusters.compactMap(\.target)
    let year = record.emulationYear
    let scope = RecordScope(
      path: path, date: date,
      organiser: record.organiser?.target ?? clusters.first.flatMap { registry.organiser(of: $0) },
      members: clusters.flatMap { cluster in
        year.flatMap { registry.membership(of: cluster, in: $0) }?.units.compactMap(\.target) ?? []
      },
      clusters: clusters, resolver: self)

    for index in record.hosts.indices { scope.unit(&record.hosts[index], &findings) }
    for index in record.chairs.indices { scope.person(&record.chairs[index], &findings) }
    for index in record.participants.indices { scope.person(&record.participants[index], &findings) }
    for index in record.leadership.indices { scope.leadership(&record.leadership[index], &findings) }
    for index in record.awards.indices { scope.award(&record.awards[index], &findings) }
    for index in record.results.indices { scope.results(&record.results[index], &findings) }
    for index in record.excluded.indices {
      scope.unit(&record.excluded[index].unit, &findings)
      scope.cluster(&record.excluded[index].cluster, &findings)
    }
    for index in record.commendations.indices {
      if var award = record.commendations[index].award {
        scope.awardName(&award, &findings)
        record.commendations[index].award = award
      }
      scope.unit(&record.commendations[index].unit, &findings)
      scope.cluster(&record.commendations[index].cluster, &findings)
    }
    for index in record.movements.indices { scope.cluster(&record.movements[index].cluster, &findings) }
    for index in record.indicators.indices {
      for unit in record.indicators[index].units.indices {
        scope.unit(&record.indicators[index].units[unit], &findings)
      }
      scope.cluster(&record.indicators[index].cluster, &findings)
    }
    for index in record.handovers.indices {
      scope.unit(&record.handovers[index].from, &findings)
      scope.unit(&record.handovers[index].to, &findings)
      scope.cluster(&record.handovers[index].cluster, &findings)
    }
    for index in record.documents.indices { scope.cluster(&record.documents[index].cluster, &findings) }
  }
}

/// What the references of one record are resolved by.
private struct RecordScope {
  var path: String
  let date: EventDate
  let organiser: Handle<Unit>?
  let members: [Handle<Unit>]
  let clusters: [Handle<Cluster>]
  let resolver: Resolver

  func unit(_ reference: inout Reference<Unit>, _ findings: inout [Finding]) {
    resolver.resolve(&reference, path: path, at: date, organiser: organiser, members: members, findings: &findings)
  }

  func unit(_ reference: inout Reference<Unit>?, _ findings: inout [Finding]) {
    guard var known = reference else { return }
    unit(&known, &findings)
    reference = known
  }

  /// An item's cluster must be one of the record's.
  func cluster(_ reference: inout Reference<Cluster>?, _ findings: inout [Finding]) {
    guard var known = reference else { return }
    resolver.resolve(&known, path: path, organiser: organiser, findings: &findings)
    if let target = known.target, !clusters.contains(target) {
      findings.append(.clusterNotOfRecord(known, in: path))
    }
    reference = known
  }

  func person(_ person: inout Person, _ findings: inout [Finding]) { unit(&person.unit, &findings) }

  func leadership(_ item: inout Leadership, _ findings: inout [Finding]) {
    unit(&item.leader, &findings)
    for index in item.deputies.indices { unit(&item.deputies[index], &findings) }
    cluster(&item.cluster, &findings)
  }

  func awardName(_ reference: inout Reference<Award>, _ findings: inout [Finding]) {
    resolver.resolve(&reference, path: path, at: date, findings: &findings)
  }

  func award(_ item: inout AwardItem, _ findings: inout [Finding]) {
    if item.award.written == AwardItem.other {
      if item.title == nil { findings.append(.otherWithoutTitle(at: path, item.award.point)) }
    } else if !item.award.written.isEmpty {
      awardName(&item.award, &findings)
    }
    if case .units(var units) = item.recipients {
      for index in units.indices { unit(&units[index], &findings) }
      item.recipients = .units(units)
    }
    if case .named(var persons) = item.persons {
      for index in persons.indices { person(&persons[index], &findings) }
      item.persons = .named(persons)
    }
    // Who gives it may be any body; the words are kept where they name no unit that is known.
    if var by = item.by {
      var ignored: [Finding] = []
      resolver.silent.resolve(
        &by, path: path, at: date, organiser: organiser, members: members, findings: &ignored)
      item.by = by
    }
    cluster(&item.cluster, &findings)
  }

  func results(_ results: inout Results, _ findings: inout [Finding]) {
    cluster(&results.cluster, &findings)
    for index in results.ranking.indices {
      var scope = self
      // A line of a CSV is mended there.
      if let file = results.ranking[index].file { scope.path = file }
      scope.unit(&results.ranking[index].unit, &findings)
      scope.cluster(&results.ranking[index].cluster, &findings)
    }
    for index in results.grades.indices {
      for unit in results.grades[index].units.indices { self.unit(&results.grades[index].units[unit], &findings) }
      cluster(&results.grades[index].cluster, &findings)
    }
  }
}

extension Resolver {
  /// Resolves what the site says of units.
  package func resolve(_ site: inout Site, path: String, findings: inout [Finding]) {
    for index in site.summaryOrganisers.indices {
      resolve(&site.summaryOrganisers[index], path: path, at: .unknown, findings: &findings)
    }
    if var unit = site.organisation?.unit {
      resolve(&unit, path: path, at: .unknown, findings: &findings)
      site.organisation?.unit = unit
    }
  }
}
