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
