import Diagnostics

/// What happened to a unit when it ended.
package enum SuccessionKind: String, Enumeration {
  case rename, merge, split, abolish

  package static let words: [(SuccessionKind, [String])] = [
    (.rename, ["đổi tên"]), (.merge, ["sáp nhập", "hợp nhất"]), (.split, ["chia tách", "tách"]),
    (.abolish, ["giải thể", "kết thúc hoạt động"]),
  ]
}

/// An edge from a unit to what became of it.
package struct Succession: Sendable, Hashable {
  package var kind = Fact(SuccessionKind.rename)
  package var to: [Reference<Unit>] = []
  package var date: Fact<CalendarDate>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}
