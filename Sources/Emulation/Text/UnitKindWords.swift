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

  /// Matching keys, their words joined by single spaces.
  private let keys: Set<String>
  private let longest: Int

  package init(_ words: [String]) {
    keys = Set(words.map(VietnameseText.matchingKey))
    longest = keys.map { $0.split(separator: " ").count }.max() ?? 0
  }

  /// `name` without these words at its start, the longest first and again as often as there are any; whole if there is
  /// nothing else in it. A full stop after a word belongs to it: "TP.Huế" is "Huế".
  func dropped(from name: String) -> String {
    var rest = name[...]
    while let shorter = droppedOnce(from: rest), !shorter.isEmpty { rest = shorter }
    return rest.startIndex == name.startIndex ? name : String(rest)
  }

  private func droppedOnce(from name: Substring) -> Substring? {
    var best: Substring?
    var key = ""
    var rest = name
    for _ in 0..<longest {
      guard let word = Self.nextWord(in: &rest) else { break }
      if !key.isEmpty { key += " " }
      key += VietnameseText.matchingKey(word)
      if keys.contains(key) { best = rest }
    }
    return best
  }

  /// The word at the start of `text` without a full stop at its end; `text` begins with the next word then.
  private static func nextWord(in text: inout Substring) -> String? {
    text = text.drop(while: \.isWhitespace)
    let word = text.prefix { !$0.isWhitespace && $0 != "." }
    if word.isEmpty { return nil }
    text = text[word.endIndex...]
    if text.first == "." { text = text.dropFirst() }
    text = text.drop(while: \.isWhitespace)
    return String(word)
  }
}
