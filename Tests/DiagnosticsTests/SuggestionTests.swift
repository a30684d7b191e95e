import Testing

@testable import Diagnostics

@Suite("Did you mean")
struct SuggestionTests {
  private static let names = [
    "title", "date", "time", "kind", "status", "year", "cluster", "venue", "chairs", "host", "awards",
  ]

  @Test(
    "the nearest, best first",
    arguments: [
      ("titel", ["title"]), ("Title", ["title"]), ("tile", ["title", "time"]), ("awrads", ["awards"]),
      ("award", ["awards"]),
      ("clutser", ["cluster"]), ("dat", ["date"]), ("kimd", ["kind"]), ("year", ["year"]), ("venues", ["venue"]),
      ("statsu", ["status"]),
      ("xyz", []), ("", []), ("t", []), ("địa điểm", []),
    ])
  func nearest(_ word: String, _ expected: [String]) {
    #expect(Suggestion.nearest(to: word, among: Self.names) == expected)
  }

  @Test("as many as are wanted, in the order of the candidates where equally near")
  func limit() {
    let names = ["ab4", "ab1", "ab2", "ab3", "ab1", "ab"]
    #expect(Suggestion.nearest(to: "ab", among: names) == ["ab", "ab4", "ab1"])
    #expect(Suggestion.nearest(to: "ab9", among: names, limit: 2) == ["ab4", "ab1"])
    #expect(Suggestion.nearest(to: "ab", among: names, limit: 0) == [])
  }

  @Test("names are compared as they are folded")
  func folding() {
    let fold: (String) -> String = { $0.lowercased().replacing(" ", with: "-") }
    #expect(Suggestion.nearest(to: "Thuan Thanh", among: ["yen-phong", "thuan-thanh"], fold: fold) == ["thuan-thanh"])
    #expect(Suggestion.nearest(to: "Thuan Thanh", among: ["thuan-thanh"]) == ["thuan-thanh"])
  }

  @Test("long names are compared by their beginnings")
  func long() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: long, among: ["title", String(repeating: "a", count: 300)]).count == 1)
    #expect(Suggestion.nearest(to: long, among: ["title"]) == [])
    #expect(Suggestion.nearest(to: "title", among: [long]) == [])
  }

  @Test(
    "distances count letters put in, left out, replaced and swapped",
    arguments: [
      ("", "", 0), ("a", "", 1), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "ac", 1), ("abc", "acb", 1),
      ("ca", "abc", 3),
      ("kitten", "sitting", 3), ("abcdef", "badcfe", 3), ("abcdef", "fedcba", 5), ("tổng", "tông", 1),
      ("xa-a", "xã-a", 1),
    ])
  func distance(_ left: String, _ right: String, _ distance: Int) {
    let (a, b) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    for limit in 0...8 {
      let expected = distance <= limit ? distance : nil
      #expect(Suggestion.editDistance(a, b, atMost: limit) == expected)
      #expect(Suggestion.editDistance(b, a, atMost: limit) == expected)
    }
  }

  @Test("distances within a limit are those without one, for all short words")
  func band() {
    // All words of up to five letters over three: what the limit leaves out never changes what is within it.
    var words = [[Unicode.Scalar]()]
    for _ in 1...4 { words += words.flatMap { word in ["a", "b", "c"].map { word + [$0] } } }
    let unique = Array(Set(words)).sorted { ($0.count, $0.description) < ($1.count, $1.description) }.prefix(60)
    for left in unique {
      for right in unique {
        let whole = Suggestion.editDistance(left, right, atMost: 20)
        for limit in 0...3 {
          #expect(Suggestion.editDistance(left, right, atMost: limit) == whole.flatMap { $0 <= limit ? $0 : nil })
        }
      }
    }
  }
}
