import Testing

@testable import Website

@Suite("A dictionary cut into files")
struct TermShardsTests {
  private func shards(_ terms: [String], size: Int = 40) -> TermShards {
    var shards = TermShards(prefix: "tu")
    for term in terms {
      shards.add(term) { line in
        line.append(contentsOf: " =".utf8)
        line.append(contentsOf: [UInt8](repeating: UInt8(ascii: "A"), count: size))
      }
    }
    shards.finish()
    return shards
  }

  /// Terms of three letters, ascending: every other one that there is.
  private let terms: [String] = {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
    let pairs = letters.flatMap { first in letters.map { first + $0 } }
    return pairs.flatMap { pair in letters.filter { $0 < "g" }.map { pair + $0 } }
  }()

  @Test("No terms, no files; few terms, one")
  func small() {
    #expect(shards([]).files.isEmpty)
    let one = shards(["a", "b"])
    #expect(one.firsts == [""])
    #expect(one.files.map(\.address) == ["tim-kiem/tu.js"])
  }

  @Test("Files hold all terms in order, are named by their first, and are neither tiny nor large")
  func cut() {
    let made = shards(terms)
    let texts = made.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    let lines = texts.flatMap { $0.split(separator: "`")[1].split(separator: "\n") }
    #expect(lines.compactMap { $0.split(separator: " ").first.map(String.init) } == terms)
    #expect(made.files.count > 4)
    #expect(made.files.dropLast().allSatisfy { $0.bytes.count > 6 << 10 })
    #expect(made.files.allSatisfy { $0.bytes.count < 33 << 10 })
    for (first, file) in zip(made.firsts, made.files).dropFirst() { #expect(file.address == "tim-kiem/tu-\(first).js") }
    #expect(Set(made.files.map(\.address)).count == made.files.count)
  }

  @Test("A term more changes the files around it and no others")
  func staysTheSame() {
    let before = shards(terms)
    var more = terms
    more.insert(terms[1500] + "h", at: 1501)
    let after = shards(more)
    let known = Set(before.files.map(\.bytes))
    #expect((1...3).contains(after.files.count { !known.contains($0.bytes) }))
  }
}
