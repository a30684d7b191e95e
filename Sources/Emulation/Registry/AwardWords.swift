/// The two ladders, never merged into one without saying so.
package enum AwardLadder: String, Enumeration {
  case title, form

  package static let words: [(AwardLadder, [String])] = [
    (.title, ["danh hiệu", "danh hiệu thi đua"]), (.form, ["hình thức", "hình thức khen thưởng"]),
  ]
}

/// Who may get an award.
package enum AwardAudience: String, Enumeration {
  case units, persons

  package static let words: [(AwardAudience, [String])] = [
    (.units, ["tập thể", "đơn vị"]), (.persons, ["cá nhân"]),
  ]
}

/// The level that decides on an award.
package enum AwardLevel: String, Enumeration {
  case state, ministry, province, district, commune, unit

  package static let words: [(AwardLevel, [String])] = [
    (.state, ["nhà nước", "cấp nhà nước"]), (.ministry, ["bộ", "cấp bộ"]), (.province, ["tỉnh", "cấp tỉnh"]),
    (.district, ["huyện", "cấp huyện"]), (.commune, ["xã", "cấp xã"]), (.unit, ["đơn vị", "cơ sở", "cấp cơ sở"]),
  ]
}
