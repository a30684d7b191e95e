import Diagnostics

/// How far an award has come. The numbers shrink on the way: a proposal is never shown as an award.
package enum AwardStage: String, Enumeration, Comparable {
  case proposed, council, decided, conferred, declined, excluded, revoked

  package static let words: [(AwardStage, [String])] = [
    (.proposed, ["đề nghị"]), (.council, ["hội đồng thông qua"]), (.decided, ["đã quyết định"]),
    (.conferred, ["đã trao"]), (.declined, ["xin rút"]), (.excluded, ["không xét"]), (.revoked, ["thu hồi"]),
  ]

  /// The order in which tables show the stages.
  package var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: AwardStage, right: AwardStage) -> Bool { left.order < right.order }

  /// Whether an item at this stage stands for an award that somebody is still to get or has got.
  package var isStanding: Bool {
    switch self {
    case .proposed, .council, .decided, .conferred: true
    case .declined, .excluded, .revoked: false
    }
  }
}

/// To which units an award goes.
package enum AwardRecipients: Sendable, Hashable {
  /// The units named, in the record's order; empty where only a count or persons are told.
  case units([Reference<Unit>])
  /// The members that no other item of the record names (các đơn vị còn lại).
  case others(SourcePoint)
  /// All members of the cluster.
  case all(SourcePoint)
}

/// The persons whom an award goes to.
package enum AwardPersons: Sendable, Hashable {
  case count(Fact<Int>)
  case named([Person])
}

/// One award at one stage, to some units or persons.
package struct AwardItem: Sendable, Hashable {
  /// The award, or `other` with a ``title``.
  package var award: Reference<Award>
  /// What an award that is not in the catalogue is called.
  package var title: Fact<String>?
  package var recipients: AwardRecipients = .units([])
  /// How many units, where names are not given or more than are named.
  package var count: Fact<Int>?
  package var persons: AwardPersons?
  /// How many voted for it, of how many.
  package var votes: Fact<Votes>?
  /// Who gives it or is asked to: the words, and the unit where they name one.
  package var by: Reference<Unit>?
  package var stage: Fact<AwardStage>
  package var decision: Fact<String>?
  /// Which cluster, where a record is of several.
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) {
    self.point = point
    award = Reference("", at: point)
    stage = Fact(.proposed, at: point)
  }

  /// The id under which an award of no catalogue is written.
  package static let other = "other"
}

/// A vote as it is told: 9/9, or 8 of nobody knows how many.
package struct Votes: Sendable, Hashable {
  package var inFavour: Int
  package var cast: Int?

  package init(inFavour: Int, cast: Int?) {
    self.inFavour = inFavour
    self.cast = cast
  }
}
