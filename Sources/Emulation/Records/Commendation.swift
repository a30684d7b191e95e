import Diagnostics

/// A number that may be a lower bound: "hơn 100" is never added up as if it were 100.
package enum Quantity: Sendable, Hashable {
  case exactly(Int)
  case atLeast(Int)

  /// The number, exact or not.
  package var number: Int {
    switch self {
    case .exactly(let number), .atLeast(let number): number
    }
  }

  package var isBound: Bool {
    if case .atLeast = self { true } else { false }
  }
}

package enum CommendationRecipients: String, Enumeration {
  case units, persons

  package static let words: [(CommendationRecipients, [String])] = [
    (.units, ["tập thể", "đơn vị"]), (.persons, ["cá nhân"]),
  ]
}

/// What a number of commendations counts: *lượt* are occurrences, not recipients.
package enum CountedAs: String, Enumeration {
  case recipients, occurrences

  package static let words: [(CountedAs, [String])] = [
    (.recipients, ["người nhận", "đối tượng"]), (.occurrences, ["lượt"]),
  ]
}

package enum CommendationLevel: String, Enumeration {
  case state, ministry, province, district, commune, agency, unit

  package static let words: [(CommendationLevel, [String])] = [
    (.state, ["cấp Nhà nước", "nhà nước"]), (.ministry, ["cấp bộ", "bộ", "bộ, ban, ngành"]),
    (.province, ["cấp tỉnh", "tỉnh"]), (.district, ["cấp huyện", "huyện"]), (.commune, ["cấp xã", "xã"]),
    (.agency, ["cấp cơ quan", "cơ quan"]), (.unit, ["cấp cơ sở", "cơ sở", "đơn vị"]),
  ]
}

package enum CommendationOccasion: String, Enumeration {
  case regular, spot

  package static let words: [(CommendationOccasion, [String])] = [
    (.regular, ["thường xuyên"]), (.spot, ["đột xuất"]),
  ]
}

/// Commendations counted over a period: how many, of whom, on which levels.
package struct Commendation: Sendable, Hashable {
  package var recipients: Fact<CommendationRecipients>?
  /// How many; nil where the source says only that there were some.
  package var quantity: Fact<Quantity>?
  package var countedAs: Fact<CountedAs>?
  package var levels: [Fact<CommendationLevel>] = []
  package var award: Reference<Award>?
  package var unit: Reference<Unit>?
  package var occasion: Fact<CommendationOccasion>?
  package var reason: Fact<String>?
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}
