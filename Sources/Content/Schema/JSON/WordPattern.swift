import Emulation

/// Regular expressions that find a word in any letter case, with any white space and dashes, wherever its tone is written: what
/// ``VietnameseText/matchingKey(_:)`` takes for the same, as far as a person types it.
enum WordPattern {
  /// Any of `words` and nothing else. Fit for ECMA-262 and for Python.
  static func any(of words: [String]) -> String {
    var seen = Set<String>()
    let each = words.map(pattern).filter { seen.insert($0).inserted }
    return "^\\s*(?:\(each.joined(separator: "|")))\\s*$"
  }

  /// The dashes that people type or paste.
  static let dash = "[-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}]"

  private static func pattern(of word: String) -> String {
    word.split(separator: " ").map { part in
      let spellings = spellings(of: String(part))
      let patterns = spellings.map { $0.map(letter).joined() }
      return patterns.count == 1 ? patterns[0] : "(?:\(patterns.joined(separator: "|")))"
    }.joined(separator: "\\s+")
  }

  private static func letter(_ character: Character) -> String {
    switch character {
    case "-": return dash
    case ".", "+", "*", "?", "(", ")", "[", "]", "{", "}", "^", "$", "|", "\\", "/": return "\\\(character)"
    default:
      let lower = character.lowercased()
      let upper = character.uppercased()
      return lower == upper ? lower : "[\(lower)\(upper)]"
    }
  }

  /// The part as it is written, and as the other habits of placing tones and of y and i have it.
  private static func spellings(of part: String) -> [String] {
    let key = VietnameseText.matchingKey(part)
    var all = [part]
    for (left, right) in tonePlaces {
      for (from, to) in [(left, right), (right, left)] where part.hasSuffix(from) { all.append(part.dropLast(2) + to) }
    }
    for (left, right) in [("y", "i"), ("ỳ", "ì"), ("ý", "í"), ("ỷ", "ỉ"), ("ỹ", "ĩ"), ("ỵ", "ị")] {
      for (from, to) in [(left, right), (right, left)] where part.hasSuffix(from) { all.append(part.dropLast() + to) }
    }
    return all.filter { VietnameseText.matchingKey($0) == key }
  }

  private static let tonePlaces = [
    ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"),
    ("oẽ", "õe"),
    ("oẹ", "ọe"), ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy"),
  ]
}
