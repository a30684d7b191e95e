/// What the file `muc-luc.js` tells of an index: how many entries there are, and the first terms of the other files.
struct SearchContents {
  let words: [String]
  let pairs: [String]
  let filters: [String]
  /// What stands before and behind these, as it is.
  private let head: [UInt8]
  private let tail: [UInt8]

  /// - Parameters:
  ///   - words: the first terms of their files, as those of the pairs and of the filters.
  ///   - lengths: how many words the titles of entries have that are no records, a letter each from "A" on.
  init(
    records: Int, others: Int, words: [String], pairs: [String], filters: [String], lengths: [UInt8]
  ) {
    (self.words, self.pairs, self.filters) = (words, pairs, filters)
    head = Array(
      "{records:\(records),others:\(others),recordsInFile:\(SearchIndex.recordsInFile),othersInFile:\(SearchIndex.othersInFile),"
        .utf8)
    tail = Array("lengths:\"".utf8) + lengths + Array("\"}".utf8)
  }

  /// Reads what ``file`` wrote; nil for anything else.
  init?(_ text: ArraySlice<UInt8>) {
    var rest = text
    var lists: [[String]] = []
    var head: ArraySlice<UInt8>?
    for name in Self.names {
      guard let start = rest.firstRange(of: Array("\(name):[".utf8)) else { return nil }
      if head == nil { head = rest[..<start.lowerBound] }
      rest = rest[(start.upperBound - 1)...]
      guard let list = JSONTexts.read(&rest), rest.first == UInt8(ascii: ",") else { return nil }
      rest = rest.dropFirst()
      lists.append(list)
    }
    guard let head, lists.count == 3 else { return nil }
    (words, pairs, filters) = (lists[0], lists[1], lists[2])
    self.head = Array(head)
    tail = Array(rest)
  }

  private static let names = ["tu", "cap", "loc"]

  var file: ScriptFile { file(words: words, pairs: pairs, filters: filters) }

  /// The file with other first terms.
  func file(words: [String], pairs: [String], filters: [String]) -> ScriptFile {
    var bytes = head
    for (name, firsts) in zip(Self.names, [words, pairs, filters]) {
      bytes.append(contentsOf: "\(name):".utf8)
      bytes.append(json: firsts)
      bytes.append(UInt8(ascii: ","))
    }
    return ScriptFile("muc-luc", (bytes + tail)[...])
  }
}

/// Reads lists of texts that ``Swift/Array/append(json:)`` wrote.
enum JSONTexts {
  /// Takes a list off the front; nil for anything else.
  static func read(_ rest: inout ArraySlice<UInt8>) -> [String]? {
    guard rest.popFirst() == UInt8(ascii: "[") else { return nil }
    var texts: [String] = []
    if rest.first == UInt8(ascii: "]") {
      rest = rest.dropFirst()
      return texts
    }
    while true {
      guard let text = text(&rest) else { return nil }
      texts.append(text)
      switch rest.popFirst() {
      case UInt8(ascii: ","): continue
      case UInt8(ascii: "]"): return texts
      default: return nil
      }
    }
  }

  private static func text(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard rest.popFirst() == UInt8(ascii: "\"") else { return nil }
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = rest.popFirst() else { return nil }
        bytes.append(escaped)
      default: bytes.append(byte)
      }
    }
    return nil
  }
}
