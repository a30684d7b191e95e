import Diagnostics

/// Who belongs to a cluster from a year on.
package struct Membership: Sendable, Hashable {
  /// The first emulation year; nil: from the beginning.
  package var from: Fact<Int>?
  package var units: [Reference<Unit>] = []
  /// How many, where the list is not known or not complete.
  package var count: Fact<Int>?
  /// Whether the list is declared to be the whole.
  package var isComplete = false
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }

  /// How many members: the count told, else those listed if the list is complete.
  package var size: Int? { count?.value ?? (isComplete ? units.count : nil) }

  /// The count as it is told, beside or instead of the units.
  package var toldCount: Int? { count?.value }

  /// Whether units are listed, but not all that there are, or nobody says that these are all.
  package var isPartial: Bool {
    if isComplete || units.isEmpty { return false }
    return toldCount != units.count
  }
}

extension [Membership] {
  /// The list that holds in a year: of those that begin in it or before the one that begins last; of several such the first.
  func valid(in year: Int) -> Membership? {
    var found: Int?
    for place in indices where start(place) <= year {
      if let other = found, start(other) >= start(place) { continue }
      found = place
    }
    return found.map { self[$0] }
  }

  private func start(_ place: Int) -> Int { self[place].from?.value ?? Int.min }
}
