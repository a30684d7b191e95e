import Diagnostics

/// Who leads a cluster in a year: units, not persons.
package struct Leadership: Sendable, Hashable {
  /// The emulation year that is led.
  package var year: Fact<Int>?
  /// The leader (Cụm trưởng, Trưởng Khối).
  package var leader: Reference<Unit>?
  /// The deputies (Phó cụm, Phó Khối), in their order.
  package var deputies: [Reference<Unit>] = []
  /// How they came to it.
  package var by: Fact<SelectionMethod>?
  /// The document that appoints or recognises them.
  package var decision: Fact<String>?
  /// Which cluster, where a record is of several.
  package var cluster: Reference<Cluster>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// How a leader or deputy is chosen.
package enum SelectionMethod: String, Enumeration {
  case election, acclamation, agreement, appointment, recognition

  package static let words: [(SelectionMethod, [String])] = [
    (.election, ["bầu", "bầu cử"]), (.acclamation, ["suy tôn"]), (.agreement, ["thống nhất"]),
    (.appointment, ["chỉ định", "bổ nhiệm", "phân công"]), (.recognition, ["công nhận"]),
  ]
}
