/// What a meeting was for. One meeting may be several of these at once.
package enum MeetingKind: String, Enumeration {
  case compactSigning = "compact-signing"
  case midyearReview = "midyear-review"
  case preparatory
  case assessment
  case crossCheck = "cross-check"
  case annualReview = "annual-review"
  case multiYearReview = "multi-year-review"
  case briefing
  case thematic
  case launch
  case commendation
  case council
  case notice
  case other

  package static let words: [(MeetingKind, [String])] = [
    (.compactSigning, ["ký kết giao ước", "ký giao ước", "ký kết giao ước thi đua"]),
    (.midyearReview, ["sơ kết 6 tháng", "sơ kết"]),
    (.preparatory, ["họp trù bị", "trù bị"]),
    (.assessment, ["họp xét", "bình xét"]),
    (.crossCheck, ["kiểm tra chéo"]),
    (.annualReview, ["tổng kết"]),
    (.multiYearReview, ["tổng kết nhiều năm"]),
    (.briefing, ["giao ban"]),
    (.thematic, ["sinh hoạt chuyên đề"]),
    (.launch, ["phát động"]),
    (.commendation, ["biểu dương", "trao thưởng"]),
    (.council, ["họp hội đồng"]),
    (.notice, ["thông báo"]),
    (.other, ["khác"]),
  ]
}

/// Whether a meeting took place.
package enum MeetingStatus: String, Enumeration {
  case planned, held, cancelled

  package static let words: [(MeetingStatus, [String])] = [
    (.planned, ["dự kiến"]), (.held, ["đã họp"]), (.cancelled, ["hủy"]),
  ]
}

/// How people met.
package enum MeetingMode: String, Enumeration {
  case inPerson = "in-person"
  case online, hybrid

  package static let words: [(MeetingMode, [String])] = [
    (.inPerson, ["trực tiếp"]), (.online, ["trực tuyến"]), (.hybrid, ["kết hợp"]),
  ]
}

/// A part of the day.
package enum DayPart: String, Enumeration {
  case morning, afternoon, evening

  package static let words: [(DayPart, [String])] = [
    (.morning, ["sáng"]), (.afternoon, ["chiều"]), (.evening, ["tối"]),
  ]
}

/// When in the day a meeting began, as precisely as it is known.
package enum MeetingTime: Sendable, Hashable {
  case part(DayPart)
  case clock(ClockTime)
}
