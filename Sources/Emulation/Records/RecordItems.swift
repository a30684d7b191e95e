import Diagnostics

/// An emulation movement (phong trào thi đua) that a meeting launched, reviewed or carries on.
package struct Movement: Sendable, Hashable {
  package var name: Fact<String>?
  package var scope: Fact<Scope>?
  /// First and last year, where told.
  package var from: Fact<Int>?
  package var until: Fact<Int>?
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// A figure of the year's work: new cooperatives, budget revenue in per cent.
package struct Indicator: Sendable, Hashable {
  /// The value, exact or a lower bound.
  package enum Value: Sendable, Hashable {
    case exactly(ExactDecimal)
    case atLeast(ExactDecimal)
  }

  package var name: Fact<String>?
  package var value: Fact<Value>?
  /// What the value counts: "hợp tác xã", "%".
  package var measure: Fact<String>?
  package var units: [Reference<Unit>] = []
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// Something handed on between units, such as a flag between leaders. One side may be unknown.
package struct Handover: Sendable, Hashable {
  package var what: Fact<String>?
  package var from: Reference<Unit>?
  package var to: Reference<Unit>?
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// A document that a meeting refers to or issued.
package struct Document: Sendable, Hashable {
  package var number: Fact<String>?
  package var date: Fact<EventDate>?
  package var title: Fact<String>?
  package var issuer: Fact<String>?
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// A photograph; the caption alone where the file is not at hand.
package struct Photo: Sendable, Hashable {
  package var file: Fact<String>?
  package var caption: Fact<String>?
  /// What the picture shows, for who does not see it.
  package var alt: Fact<String>?
  package var credit: Fact<String>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// Where a record's facts come from.
package struct Source: Sendable, Hashable {
  package var publisher: Fact<String>?
  package var url: Fact<String>?
  package var title: Fact<String>?
  package var author: Fact<String>?
  package var published: Fact<DateTime>?
  package var updated: Fact<DateTime>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// A correction of what this record said before. Corrections are kept and shown.
package struct Correction: Sendable, Hashable {
  package var date: Fact<CalendarDate>?
  /// The key that was corrected.
  package var field: Fact<String>?
  package var from: Fact<String>?
  package var to: Fact<String>?
  package var reason: Fact<String>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// A finding that is known and accepted, with the reason.
package struct Acceptance: Sendable, Hashable {
  package var rule: Fact<String>?
  package var because: Fact<String>?
  package var point: SourcePoint

  package init(at point: SourcePoint) { self.point = point }
}
