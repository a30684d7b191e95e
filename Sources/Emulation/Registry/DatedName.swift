import Diagnostics

/// A name, or a name and a kind, that a unit, a cluster or an award bore for a time.
package struct DatedName: Sendable, Hashable {
  package var name: Fact<String>?
  package var kind: Fact<String>?
  package var period = Period()
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

extension [DatedName] {
  /// The name that was valid at an event; nil where none of these was.
  func name(at event: EventDate) -> String? {
    guard !isEmpty, event != .unknown else { return nil }
    for dated in self {
      if let old = dated.name, dated.period.overlaps(event), dated.period != Period() { return old.value }
    }
    return nil
  }
}
