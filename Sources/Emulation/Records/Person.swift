import Diagnostics

/// A person as the bulletin names one: name and office only, never a telephone number, an address or an identity number.
package struct Person: Sendable, Hashable {
  package var name: Fact<String>?
  package var office: Fact<String>?
  package var unit: Reference<Unit>?
  package var role: Fact<ParticipantRole>?
  package var point: SourcePoint
  package var remark: Remark?

  package init(at point: SourcePoint) { self.point = point }
}

/// What a participant did at the meeting.
package enum ParticipantRole: String, Enumeration {
  case speaker, reporter, guest

  package static let words: [(ParticipantRole, [String])] = [
    (.speaker, ["phát biểu"]), (.reporter, ["báo cáo"]), (.guest, ["khách mời", "dự"]),
  ]
}
