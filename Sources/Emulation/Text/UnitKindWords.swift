/// Words for kinds of units at the start of a name, which do not count in an index.
package struct UnitKindWords: Sendable {
  /// The words of the administration and of the departments, as far as what follows them is a name of its own. "Bộ" and
  /// "Phòng" are not among them because of "Bộ đội Biên phòng" and "Phòng cháy, chữa cháy".
  package static let usual = [
    "tỉnh", "thành phố", "TP", "huyện", "thị xã", "TX", "quận", "xã", "phường", "thị trấn", "đặc khu",
    "Ủy ban nhân dân", "UBND", "Hội đồng nhân dân", "HĐND",
    "Sở", "Ban", "Cục", "Tổng cục", "Chi cục",
    "Tỉnh ủy", "Thành ủy", "Thị ủy", "Huyện ủy", "Quận ủy", "Đảng ủy",
    "Tỉnh đoàn", "Thành đoàn", "Thị đoàn", "Huyện đoàn", "Quận đoàn",
  ]

  /// The beginnings of the words, as matching keys with single spaces between their parts ("thành", "thành phố"), and whether
  /// one is whole.
  private var isWhole: [String: Bool] = [:]

  /// These words and groups of words; letter case, white space and tone placement do not count.
  package init(_ words: [String]) {
    for word in words {
      var beginning = ""
      for part in VietnameseText.matchingKey(word).split(separator: " ") {
        beginning += beginning.isEmpty ? part : " " + part
        isWhole[beginning] = isWhole[beginning] ?? false
      }
      if !beginning.isEmpty { isWhole[beginning] = true }
    }
  }

  /// `name` without these words at its start, the longest first and again as often as there are any; whole if there is
  /// nothing else in it. A full stop after a word belongs to it: "TP.Huế" is "Huế".
  func dropped(from name: String) -> String {
    var rest = name[...]
    while let shorter = droppedOnce(from: rest), !shorter.isEmpty { rest = shorter }
    return rest.startIndex == name.startIndex ? name : String(rest)
  }

  private func droppedOnce(from name: Substring) -> Substring? {
    var longest: Substring?
    var key = ""
    var rest = name
    while let word = Self.nextWord(in: &rest) {
      key += (key.isEmpty ? "" : " ") + VietnameseText.matchingKey(word)
      guard let isWhole = isWhole[key] else { break }
      if isWhole { longest = rest }
    }
    return longest
  }

  /// The word at the start of `text` without a full stop at its end; `text` begins with the next word then.
  private static func nextWord(in text: inout Substring) -> String? {
    let scalars = text.unicodeScalars.drop(while: \.isWhiteSpace)
    let word = scalars.prefix { !$0.isWhiteSpace && $0 != "." }
    if word.isEmpty { return nil }
    var rest = scalars[word.endIndex...]
    if rest.first == "." { rest.removeFirst() }
    text = Substring(rest.drop(while: \.isWhiteSpace))
    return String(word)
  }
}
