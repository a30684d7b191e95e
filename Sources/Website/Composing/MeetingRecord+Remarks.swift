import Emulation

extension MeetingRecord {
  /// What is said beside any value of the record, in the order of its keys.
  ///
  /// A page marks most of these where the value is shown. Those that it has no mark for (a title, a word for how a vote was taken) must
  /// stand among its notes all the same: what an office writes beside a fact is never lost.
  var remarks: [Remark] {
    var remarks = Remarks()
    remarks.add(title.remark, date.remark, time?.remark)
    remarks.add(kinds)
    remarks.add(status.remark, year?.remark, compactYear?.remark)
    remarks.add(clusters)
    remarks.add(organiser?.remark, sameEvent?.remark, venue?.remark, mode?.remark)
    remarks.add(points)
    remarks.add(hosts)
    for person in chairs + participants { remarks.add(person) }
    for item in leadership {
      remarks.add(item.remark, item.year?.remark, item.leader?.remark)
      remarks.add(item.deputies)
      remarks.add(item.by?.remark, item.decision?.remark)
    }
    for item in awards { remarks.add(item) }
    for item in results { remarks.add(item) }
    for item in excluded { remarks.add(item.remark, item.unit.remark, item.reason?.remark) }
    for item in commendations {
      remarks.add(item.remark, item.recipients?.remark, item.quantity?.remark, item.countedAs?.remark)
      remarks.add(item.levels)
      remarks.add(item.award?.remark, item.unit?.remark, item.occasion?.remark, item.reason?.remark)
    }
    for item in movements {
      remarks.add(item.remark, item.name?.remark, item.scope?.remark, item.from?.remark, item.until?.remark)
    }
    for item in indicators {
      remarks.add(item.remark, item.name?.remark, item.value?.remark, item.measure?.remark)
      remarks.add(item.units)
    }
    for item in handovers { remarks.add(item.remark, item.what?.remark, item.from?.remark, item.to?.remark) }
    for item in documents {
      remarks.add(item.remark, item.number?.remark, item.date?.remark, item.title?.remark, item.issuer?.remark)
    }
    for item in photos { remarks.add(item.remark, item.caption?.remark, item.alt?.remark, item.credit?.remark) }
    for item in sources {
      remarks.add(item.remark, item.publisher?.remark, item.url?.remark, item.title?.remark, item.author?.remark)
      remarks.add(item.published?.remark, item.updated?.remark)
    }
    for item in corrections {
      remarks.add(
        item.remark, item.date?.remark, item.field?.remark, item.from?.remark, item.to?.remark, item.reason?.remark)
    }
    remarks.add(summary?.remark)
    return remarks.all
  }
}

/// Collects remarks in their order.
private struct Remarks {
  private(set) var all: [Remark] = []

  /// Nearly no fact has a remark: no list is made of those that there may be.
  @inline(__always)
  mutating func add(
    _ first: Remark?, _ second: Remark? = nil, _ third: Remark? = nil, _ fourth: Remark? = nil, _ fifth: Remark? = nil,
    _ sixth: Remark? = nil
  ) {
    if let first { all.append(first) }
    if let second { all.append(second) }
    if let third { all.append(third) }
    if let fourth { all.append(fourth) }
    if let fifth { all.append(fifth) }
    if let sixth { all.append(sixth) }
  }
  mutating func add<Value>(_ facts: [Fact<Value>]) { for fact in facts { add(fact.remark) } }
  mutating func add<Target>(_ references: [Reference<Target>]) { for reference in references { add(reference.remark) } }

  mutating func add(_ person: Person) {
    add(person.remark, person.name?.remark, person.office?.remark, person.unit?.remark, person.role?.remark)
  }

  mutating func add(_ item: AwardItem) {
    add(item.remark, item.award.remark, item.title?.remark)
    if case .units(let units) = item.recipients { add(units) }
    add(item.count?.remark)
    switch item.persons {
    case .count(let count): add(count.remark)
    case .named(let persons): for person in persons { add(person) }
    case nil: break
    }
    add(item.votes?.remark, item.by?.remark, item.stage.remark, item.decision?.remark)
  }

  mutating func add(_ results: Results) {
    add(results.remark, results.scale?.remark, results.bonus?.remark)
    add(results.methods)
    add(results.outcome?.remark)
    for row in results.ranking {
      add(row.remark, row.unit.remark, row.own?.remark, row.score?.remark, row.bonus?.remark, row.penalty?.remark)
      add(row.rank?.remark, row.grade?.remark, row.votes?.remark)
    }
    for grade in results.grades {
      add(grade.remark, grade.grade?.remark, grade.count?.remark)
      add(grade.units)
    }
  }
}
