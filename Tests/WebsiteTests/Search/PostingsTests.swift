import Testing

@testable import Website

@Suite("Lists of entries")
struct PostingsTests {
  @Test("A term is listed once for an entry, in its title if it stands there at all")
  func isListedOnce() {
    var postings = Postings()
    postings.add(1, entry: 0, inTitle: false)
    postings.add(0, entry: 0, inTitle: false)
    postings.add(1, entry: 0, inTitle: true)
    postings.add(1, entry: 0, inTitle: false)
    postings.add(1, entry: 7, inTitle: false)
    let lists = postings.lists(terms: 3)
    #expect(Array(lists[0]) == [0])
    #expect(Array(lists[1]) == [1, 14])
    #expect(lists[2].isEmpty)
  }

  @Test("More than one piece of memory holds")
  func large() {
    var postings = Postings()
    for entry in 0..<20_000 {
      postings.add(2, entry: entry, inTitle: false)
      postings.add(0, entry: entry, inTitle: entry % 2 == 0)
      postings.add(2, entry: entry, inTitle: entry % 3 == 0)
    }
    let lists = postings.lists(terms: 3)
    #expect(Array(lists[0]) == (0..<20_000).map { $0 << 1 | ($0 % 2 == 0 ? 1 : 0) })
    #expect(lists[1].isEmpty)
    #expect(Array(lists[2]) == (0..<20_000).map { $0 << 1 | ($0 % 3 == 0 ? 1 : 0) })
  }

  @Test(
    "Steps between entries as text",
    arguments: [
      ([0], "A"), ([1], "B"), ([0, 2, 5], "AAB"), ([32], "gB"), ([200], ";A"), ([6, 206], "G;G"), ([199, 201], "nG;B"),
      ([2047], nil),
    ] as [([UInt32], String?)])
  func text(list: [UInt32], text: String?) {
    var bytes: [UInt8] = []
    // Records are those below 100; the script of the page reads what is written here.
    PostingText(firstOther: 100).append(list, to: &bytes)
    let written = String(decoding: bytes, as: UTF8.self)
    #expect(Self.decode(written, firstOther: 100) == list)
    if let text { #expect(written == text) }
  }

  /// What the page's script does.
  private static func decode(_ text: String, firstOther: Int) -> [UInt32] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var list: [UInt32] = []
    var (entry, number, shift) = (-1, 0, 0)
    for character in text {
      if character == ";" {
        entry = firstOther - 1
        continue
      }
      let digit = digits.firstIndex(of: character) ?? 0
      number |= (digit & 31) << shift
      shift += 5
      if digit < 32 {
        entry += (number >> 1) + 1
        list.append(UInt32(entry << 1 | number & 1))
        (number, shift) = (0, 0)
      }
    }
    return list
  }
}
