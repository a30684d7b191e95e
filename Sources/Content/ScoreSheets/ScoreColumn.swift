import Emulation

/// What a column of a score sheet holds.
enum ScoreColumn: String, CaseIterable, Sendable {
  case number, unit
  case own = "self"
  case score, bonus, penalty, total, rank, grade, votes, note
  /// The greatest score that can be got.
  case maximum

  /// The key that a ranking has for it.
  var key: String? {
    switch self {
    case .number, .total, .maximum: nil
    default: rawValue
    }
  }

  var isNumber: Bool {
    switch self {
    case .own, .score, .bonus, .penalty, .total, .maximum: true
    default: false
    }
  }

  /// What a heading says, the heads above it first ("Điểm Tự chấm"); nil where it says nothing that is known. Letter case, tones and marks do
  /// not count.
  init?(heading: String) {
    if heading.allSatisfy({ !$0.isLetter && $0 != "#" }) { return nil }
    if heading == "#" { self = .number; return }
    let slug = VietnameseText.slug(heading)
    let words = slug.split(separator: "-").map(String.init)
    func has(_ phrases: String...) -> Bool {
      phrases.contains {
        slug == $0 || slug.hasPrefix($0 + "-") || slug.hasSuffix("-" + $0) || slug.contains("-\($0)-")
      }
    }
    if has("ghi-chu") {
      self = .note
    } else if ["stt", "tt", "so-tt", "so-thu-tu", "thu-tu"].contains(slug) {
      self = .number
    } else if has("xep-hang", "thu-hang", "xep-thu", "vi-thu") || slug == "hang" {
      self = .rank
    } else if has("xep-loai", "phan-loai", "muc-do-hoan-thanh") {
      self = .grade
    } else if has("phieu") {
      self = .votes
    } else if has("toi-da", "diem-chuan", "thang-diem") {
      self = .maximum
    } else if has("tu-cham", "tu-danh-gia", "tu-xet") {
      self = .own
    } else if has("diem-thuong", "cong-them", "diem-cong") || words.last == "thuong" && !has("khen-thuong") {
      self = .bonus
    } else if has("diem-tru", "bi-tru", "tru-diem") || words.last == "tru" {
      self = .penalty
    } else if has("tong", "cong") && !has("tong-ket", "cong-tac") {
      self = .total
    } else if has("don-vi", "co-quan", "dia-phuong", "thanh-vien", "doanh-nghiep") && !has("don-vi-tinh", "de-nghi") {
      self = .unit
    } else if has("cham", "diem", "tham-dinh") {
      self = .score
    } else {
      return nil
    }
  }
}
