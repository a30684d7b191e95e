import Emulation
import Testing

@testable import Website

@Suite("Words of an index")
struct WordTableTests {
  @Test("Each written word is what it is by itself, however long it is and how many there are")
  func words() {
    let letters = Array("nghiêngquyếtthắngTHẮNGđổimới0123456789")
    var words: [String] = (0..<6_000).map(String.init)
    for start in letters.indices {
      for end in start..<min(letters.count, start + 14) { words.append(String(letters[start...end])) }
    }
    var table = WordTable()
    func entry(_ word: String) -> WordTable.Entry {
      Array(word.utf8).withUnsafeBufferPointer { table.entry(for: $0) }
    }
    for _ in 0..<2 {
      for word in words {
        let (entry, alone) = (entry(word), SearchWord(word))
        let spelling = table.spellings[Int(entry.spelling)]
        if table.keys[Int(entry.key)] != alone.key || spelling.form != alone.form || spelling.key != entry.key {
          Issue.record("\(word): \(table.keys[Int(entry.key)]), \(spelling.form)")
        }
      }
    }
    #expect(Set(table.keys).count == table.keys.count)
    #expect(Set(table.spellings).count == table.spellings.count)
    #expect(table.keys.count == Set(words.map { SearchWord($0).key }).count)
  }
}
