import Emulation

/// Words with everything that people write in different ways.
enum MeetingStatusForTests: String, Enumeration {
  case cancelled
  case held
  case crossCheck = "cross-check"
  case signed
  case quarterly

  static let words: [(MeetingStatusForTests, [String])] = [
    (.cancelled, ["hủy"]), (.held, ["đã họp"]), (.crossCheck, ["kiểm tra chéo"]), (.signed, ["ký"]),
    (.quarterly, ["quý"]),
  ]
}
