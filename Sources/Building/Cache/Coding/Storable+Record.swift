import Diagnostics
import Emulation

extension MeetingFacts: Storable {
  static var blank: MeetingFacts { MeetingFacts(path: "") }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&path)
    passOutline(through: &coder)
    passRest(through: &coder)
  }

  /// What ``MeetingRecord`` has at hand of every record, but for the path.
  mutating func passOutline(through coder: inout ValueCoder) {
    coder.pass(&title)
    coder.pass(&date)
    coder.pass(&time)
    coder.pass(&kinds)
    coder.pass(&status)
    coder.pass(&year)
    coder.pass(&compactYear)
    coder.pass(&clusters)
    coder.pass(&organiser)
    coder.pass(&sameEvent)
    coder.pass(&leadership)
    coder.pass(&photos)
    coder.pass(&accepted)
    coder.pass(&slug)
    coder.pass(&aliases)
    coder.pass(&isDraft)
    coder.pass(&publish)
    coder.pass(&withdrawn)
  }

  mutating func passRest(through coder: inout ValueCoder) {
    coder.pass(&venue)
    coder.pass(&mode)
    coder.pass(&points)
    coder.pass(&hosts)
    coder.pass(&chairs)
    coder.pass(&participants)
    coder.pass(&awards)
    coder.pass(&results)
    coder.pass(&excluded)
    coder.pass(&commendations)
    coder.pass(&movements)
    coder.pass(&indicators)
    coder.pass(&handovers)
    coder.pass(&documents)
    coder.pass(&sources)
    coder.pass(&corrections)
    coder.pass(&summary)
  }
}

extension Person: Storable {
  static var blank: Person { Person(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&name)
    coder.pass(&office)
    coder.pass(&unit)
    coder.pass(&role)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Leadership: Storable {
  static var blank: Leadership { Leadership(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&year)
    coder.pass(&leader)
    coder.pass(&deputies)
    coder.pass(&by)
    coder.pass(&decision)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension AwardItem: Storable {
  static var blank: AwardItem { AwardItem(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&award)
    coder.pass(&title)
    coder.pass(&recipients)
    coder.pass(&count)
    coder.pass(&persons)
    coder.pass(&votes)
    coder.pass(&by)
    coder.pass(&stage)
    coder.pass(&decision)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension AwardRecipients: Storable {
  static var blank: AwardRecipients { .units([]) }

  mutating func pass(through coder: inout ValueCoder) {
    var form: UInt8 = 0
    var units: [Reference<Unit>] = []
    var point = SourcePoint.wholeFile
    switch self {
    case .units(let value): units = value
    case .others(let value): (form, point) = (1, value)
    case .all(let value): (form, point) = (2, value)
    }
    coder.pass(&form)
    switch form {
    case 0:
      coder.pass(&units)
      self = .units(units)
    case 1:
      coder.pass(&point)
      self = .others(point)
    case 2:
      coder.pass(&point)
      self = .all(point)
    default: coder.refuse()
    }
  }
}

extension AwardPersons: Storable {
  static var blank: AwardPersons { .named([]) }

  mutating func pass(through coder: inout ValueCoder) {
    var isCount = false
    var count = Fact(0)
    var persons: [Person] = []
    switch self {
    case .count(let value): (isCount, count) = (true, value)
    case .named(let value): persons = value
    }
    coder.pass(&isCount)
    if isCount {
      coder.pass(&count)
      self = .count(count)
    } else {
      coder.pass(&persons)
      self = .named(persons)
    }
  }
}

extension Results: Storable {
  static var blank: Results { Results(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&scale)
    coder.pass(&bonus)
    coder.pass(&methods)
    coder.pass(&outcome)
    coder.pass(&ranking)
    coder.pass(&file)
    coder.pass(&grades)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension RankedUnit: Storable {
  static var blank: RankedUnit { RankedUnit(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&unit)
    coder.pass(&own)
    coder.pass(&score)
    coder.pass(&bonus)
    coder.pass(&penalty)
    coder.pass(&rank)
    coder.pass(&grade)
    coder.pass(&votes)
    coder.pass(&cluster)
    coder.pass(&file)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension GradeCount: Storable {
  static var blank: GradeCount { GradeCount(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&grade)
    coder.pass(&count)
    coder.pass(&units)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Exclusion: Storable {
  static var blank: Exclusion { Exclusion(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&unit)
    coder.pass(&reason)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Commendation: Storable {
  static var blank: Commendation { Commendation(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&recipients)
    coder.pass(&quantity)
    coder.pass(&countedAs)
    coder.pass(&levels)
    coder.pass(&award)
    coder.pass(&unit)
    coder.pass(&occasion)
    coder.pass(&reason)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}
