import Diagnostics

/// A unit (đơn vị): a province, a district, a department, … with a stable id and dated names.
package struct Unit: Sendable, Hashable {
  /// The file that declares it.
  package var path: String
  package var id = Fact("")
  package var name = Fact("")
  /// An open list: `district`, `department`, …; see ``UnitKinds``.
  package var kind: Fact<String>?
  package var parent: Reference<Unit>?
  package var names: [DatedName] = []
  package var valid = Period()
  package var successions: [Succession] = []
  package var aliases: [Fact<String>] = []
  package var point: SourcePoint
  package var remark: Remark?

  package init(path: String, at point: SourcePoint) {
    self.path = path
    self.point = point
  }

  /// The name that was valid at an event: a dated one whose span holds it, else the present one.
  package func name(at event: EventDate) -> String { names.name(at: event) ?? name.value }

  /// The kind that was valid at an event.
  package func kind(at event: EventDate) -> String? {
    guard event != .unknown else { return kind?.value }
    for dated in names {
      if let old = dated.kind, dated.period.overlaps(event), dated.period != Period() { return old.value }
    }
    return kind?.value
  }
}
