import Testing

@testable import Emulation

struct VietnameseCollationTests {
  private let collation = VietnameseCollation()

  @Test func sortsAsICUDoes() {
    let expected = collationOrder.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var random = SeededRandom(seed: 2020)
    var texts = expected
    texts.shuffle(using: &random)
    #expect(expected.count > 2000 && texts != expected)

    let sorted = texts.map { (key: collation.key($0), text: $0) }.sorted { $0.key < $1.key }.map(\.text)
    let firstDifference = zip(sorted, expected).first { $0 != $1 }
    #expect(firstDifference == nil, "the first text out of order, and the one that ICU has there")
    #expect(Set(expected.map(collation.key)).count == expected.count, "ICU tells all these texts apart")
  }

  @Test func comparesEveryPairOfNeighboursAsICUDoes() {
    let keys = collationOrder.split(separator: "\n", omittingEmptySubsequences: false).map { collation.key(String($0)) }
    for (left, right) in zip(keys, keys.dropFirst()) {
      #expect(left < right && !(right < left) && left != right)
    }
  }

  @Test(arguments: [
    [
      "an", "ăn", "ân", "bạn", "cạn", "dạn", "đan", "em", "êm", "gan", "on", "ôn", "ơn", "un", "ưn", "vạn", "xa", "yên",
    ],
    ["ma", "Ma", "mà", "mả", "mã", "má", "mạ", "mă"],
    ["Ha Giang", "Hạ Hòa", "Hạ Long", "Hà Nội", "Hà Tĩnh", "Hải Dương", "Hậu Giang"],
    ["Bắc Kạn", "Bắc Ninh", "Bằng", "Bẻ"],
    ["Cà Mau", "Cao Bằng", "Cần Thơ", "Chợ Đồn", "Củ Chi"],
    ["Từ Sơn", "Từ Sơn 2", "Từ Sơn I"],
    [" z", "-z", "1z", "2", "az"],
    ["a", "f", "g", "j", "k", "v", "w", "x", "y", "z", "Ω", "я", "中", "😀"],
  ])
  func keepsTheAlphabet(_ sorted: [String]) {
    let keys = sorted.map(collation.key)
    for (left, right) in zip(keys, keys.dropFirst()) {
      #expect(left < right)
    }
  }

  @Test func whatCannotBeSeenDoesNotCount() {
    #expect(collation.key("Bắc\u{AD} Ni\u{200B}nh\u{FEFF}") == collation.key("Bắc Ninh"))
    #expect(collation.key("").bytes.isEmpty)
  }

  @Test func ordersStrangeTextsWithoutContradiction() {
    var random = SeededRandom(seed: 7)
    let pool: [Unicode.Scalar] = [
      "a", "A", "ạ", "đ", " ", "-", "1", "\u{301}", "\u{323}", "Ω", "\u{4E00}", "\u{10000}", "\u{10FFFF}", "\u{0}", "ƛ",
    ]
    let texts = (0..<300).map { _ in
      var text = ""
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        text.unicodeScalars.append(pool[Int.random(in: 0..<pool.count, using: &random)])
      }
      return text
    }
    let keys = texts.map(collation.key).sorted()
    for (place, left) in keys.enumerated() {
      for right in keys[place...] {
        #expect(!(right < left))
      }
    }
  }

  @Test func keysThatDifferBehindTheEighthByteDiffer() {
    let (short, long) = (
      collation.key("Ủy ban nhân dân huyện Yên Dũng"), collation.key("Ủy ban nhân dân huyện Yên Phong")
    )
    #expect(short < long && short != long && !(long < short))
    #expect(collation.key("abcdefgh") < collation.key("abcdefghi"))
  }
}
