import Emulation

extension Handle: Storable {
  static var blank: Handle { Handle(0) }

  /// By its place in the registry, which holds as long as the registry is the same.
  mutating func pass(through coder: inout ValueCoder) {
    var place = Int(index)
    coder.pass(&place)
    guard coder.purpose == .reading else { return }
    if place < 0 || place > Int32.max { return coder.refuse() }
    self = Handle(place)
  }
}

extension Contribution: Storable {
  static var blank: Contribution { Contribution() }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&grants)
    coder.pass(&units)
    coder.pass(&ranks)
    coder.pass(&commendedAs)
    coder.pass(&publication)
    coder.pass(&lastChange)
  }
}

extension Contribution.Rank: Storable {
  static var blank: Contribution.Rank { Contribution.Rank(unit: .blank, results: 0, row: 0) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&unit)
    coder.pass(&results)
    coder.pass(&row)
  }
}

extension AwardGrant: Storable {
  static var blank: AwardGrant {
    AwardGrant(
      record: .blank, item: 0, clusters: [], year: nil, award: nil, stage: .blank, units: [], isWorkedOut: false,
      unitCount: nil, personCount: nil)
  }

  /// All but the record, which is the one that it stands in.
  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&item)
    coder.pass(&clusters)
    coder.pass(&year)
    coder.pass(&award)
    coder.pass(&stage)
    coder.pass(&units)
    coder.pass(&isWorkedOut)
    coder.pass(&unitCount)
    coder.pass(&personCount)
  }
}
