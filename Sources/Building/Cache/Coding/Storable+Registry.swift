import Diagnostics
import Emulation

extension Unit: Storable {
  static var blank: Unit { Unit(path: "", at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&path)
    coder.pass(&id)
    coder.pass(&name)
    coder.pass(&kind)
    coder.pass(&parent)
    coder.pass(&names)
    coder.pass(&valid)
    coder.pass(&successions)
    coder.pass(&aliases)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Cluster: Storable {
  static var blank: Cluster { Cluster(path: "", id: "") }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&path)
    coder.pass(&id)
    coder.pass(&name)
    coder.pass(&kind)
    coder.pass(&leaderWord)
    coder.pass(&deputyWord)
    coder.pass(&organiser)
    coder.pass(&scope)
    coder.pass(&foundingDocument)
    coder.pass(&foundingDate)
    coder.pass(&names)
    coder.pass(&aliases)
    coder.pass(&partOf)
    coder.pass(&memberships)
    coder.pass(&leaders)
    coder.pass(&predecessors)
    coder.pass(&valid)
    coder.pass(&remark)
  }
}

extension Award: Storable {
  static var blank: Award { Award(path: "", at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&path)
    coder.pass(&id)
    coder.pass(&name)
    coder.pass(&short)
    coder.pass(&ladder)
    coder.pass(&audience)
    coder.pass(&decidedBy)
    coder.pass(&level)
    coder.pass(&order)
    coder.pass(&aliases)
    coder.pass(&names)
    coder.pass(&source)
    coder.pass(&valid)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension DatedName: Storable {
  static var blank: DatedName { DatedName(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&name)
    coder.pass(&kind)
    coder.pass(&period)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Period: Storable {
  static var blank: Period { Period() }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&from)
    coder.pass(&until)
  }
}

extension Membership: Storable {
  static var blank: Membership { Membership(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&from)
    coder.pass(&units)
    coder.pass(&count)
    coder.pass(&isComplete)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Succession: Storable {
  static var blank: Succession { Succession(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&kind)
    coder.pass(&to)
    coder.pass(&date)
    coder.pass(&point)
    coder.pass(&remark)
  }
}
