import Diagnostics

/// An award of the catalogue.
package struct Award: Sendable, Hashable {
  package var path: String
  package var id = Fact("")
  package var name = Fact("")
  package var short: Fact<String>?
  package var ladder: Fact<AwardLadder>?
  package var audience: [Fact<AwardAudience>] = []
  package var decidedBy: Fact<String>?
  package var level: Fact<AwardLevel>?
  /// Where it stands in tables; the greatest awards have the smallest numbers.
  package var order: Fact<Int>?
  package var aliases: [Fact<String>] = []
  package var names: [DatedName] = []
  package var source: Fact<String>?
  package var valid = Period()
  package var point: SourcePoint
  package var remark: Remark?

  package init(path: String, at point: SourcePoint) {
    self.path = path
    self.point = point
  }

  /// The name to show at an event: an earlier one that was valid then, else the short one, else the name.
  package func shownName(at event: EventDate = .unknown) -> String {
    names.name(at: event) ?? short?.value ?? name.value
  }
}
