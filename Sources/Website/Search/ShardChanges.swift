import Bytes
import Files

/// A term of a shard in one of its forms: a word in a spelling; a pair of words, which has one form.
struct ShardTerm: Hashable {
  var term: String
  var form: String
}

/// Which entries get and lose which terms.
struct ShardChanges {
  /// By term and form: for each entry whether it now holds the term in its title, or elsewhere; nil for not at all.
  private(set) var lists: [String: [String: [Int: Bool?]]] = [:]

  var isEmpty: Bool { lists.isEmpty }

  /// Takes in what became of the terms of an entry.
  mutating func add(from before: [ShardTerm: Bool], to after: [ShardTerm: Bool], of entry: Int) {
    for (term, isInTitle) in after where before[term] != isInTitle {
      lists[term.term, default: [:]][term.form, default: [:]].updateValue(isInTitle, forKey: entry)
    }
    for term in before.keys where after[term] == nil {
      lists[term.term, default: [:]][term.form, default: [:]].updateValue(nil, forKey: entry)
    }
  }
}

/// Goes through the lines of published shards and writes them with their changes.
struct ShardChanger {
  private let changes: ShardChanges
  /// The terms that change, ascending; those before `place` are done.
  private let terms: [String]
  private var place = 0

  init(_ changes: ShardChanges) {
    self.changes = changes
    terms = changes.lists.keys.sorted { $0.precedes($1) }
  }

  /// Whether a term changes that comes before `term` or is it; nil for any.
  func hasChange(upTo term: String?) -> Bool {
    guard place < terms.count else { return false }
    return term.map { !$0.precedes(terms[place]) } ?? true
  }

  enum Outcome {
    /// What was read is no shard.
    case damaged
    case passed
    /// The shard begins where it began: of its lines only the first was taken.
    case cutAsBefore
  }

  /// Takes the lines of one shard: a template literal.
  ///
  /// - Parameter first: the shard's first term, where none of its terms changes and it may begin where it began.
  mutating func pass(_ text: ArraySlice<UInt8>, to shards: inout TermShards, endingAt first: String?) -> Outcome {
    let quote = UInt8(ascii: "`")
    guard text.count >= 2, text.first == quote, text.last == quote else { return .damaged }
    var rest = text.dropFirst().dropLast()
    while !rest.isEmpty {
      // Shards are long: what the standard library looks at one byte at a time, the C library looks at a register at a time.
      let end = rest.place(of: UInt8(ascii: "\n")) ?? rest.endIndex
      let line = rest[..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      if line.isEmpty { continue }
      guard let space = line.place(of: UInt8(ascii: " ")) else { return .damaged }
      let term = line[..<space]
      while place < terms.count, terms[place].utf8.lexicographicallyPrecedes(term) { addNew(to: &shards) }
      if place < terms.count, terms[place].utf8.elementsEqual(term) {
        guard change(line[line.index(after: space)...], to: &shards) else { return .damaged }
      } else {
        shards.add(String(decoding: term, as: UTF8.self)) { $0.append(contentsOf: line[space...]) }
        if let first, shards.hasBegun(with: first) { return .cutAsBefore }
      }
    }
    return .passed
  }

  /// Adds the terms behind the last that there was.
  mutating func finish(to shards: inout TermShards) {
    while place < terms.count { addNew(to: &shards) }
  }

  private mutating func addNew(to shards: inout TermShards) { _ = change([], to: &shards) }

  /// Writes the next term that changes with what is left of it.
  private mutating func change(_ old: ArraySlice<UInt8>, to shards: inout TermShards) -> Bool {
    let term = terms[place]
    place += 1
    var lists: [(form: String, list: [UInt8])] = []
    for group in old.split(separator: UInt8(ascii: "|")) {
      guard let mark = group.firstIndex(of: UInt8(ascii: "=")) else { return false }
      let form = String(decoding: group[..<mark], as: UTF8.self)
      lists.append((form.isEmpty ? term : form, Array(group[group.index(after: mark)...])))
    }
    for (form, entries) in changes.lists[term] ?? [:] {
      let known = lists.firstIndex { $0.form == form }
      guard let list = PostingText.changed(known.map { lists[$0].list } ?? [], entries) else { return false }
      if let known { lists[known].list = list } else { lists.append((form, list)) }
    }
    lists.removeAll { $0.list.isEmpty }
    if lists.isEmpty { return true }
    lists.sort { $0.form.precedes($1.form) }
    shards.add(term) { line in
      for (place, group) in lists.enumerated() {
        line.append(UInt8(ascii: place == 0 ? " " : "|"))
        if group.form != term { line.append(contentsOf: group.form.utf8) }
        line.append(UInt8(ascii: "="))
        line.append(contentsOf: group.list)
      }
    }
    return true
  }
}

extension PostingText {
  /// A list of entries with some of its records changed.
  ///
  /// - Parameter entries: for each record whether it holds the term in its title, or elsewhere; nil for not at all.
  /// - Returns: nil for what is no list.
  static func changed(_ list: [UInt8], _ entries: [Int: Bool?]) -> [UInt8]? {
    let end = list.firstIndex(of: UInt8(ascii: ";")) ?? list.endIndex
    var postings: [Int: Bool] = [:]
    var entry = -1
    var (number, shift) = (0, 0)
    for byte in list[..<end] {
      guard let digit = value(of: byte), shift < 60 else { return nil }
      number |= (digit & 31) << shift
      shift += 5
      if digit >= 32 { continue }
      entry += number >> 1 + 1
      postings[entry] = number & 1 == 1
      (number, shift) = (0, 0)
    }
    if shift != 0 { return nil }
    for (entry, isInTitle) in entries { postings[entry] = isInTitle }
    var changed: [UInt8] = []
    PostingText(firstOther: .max).append(
      postings.sorted { $0.key < $1.key }.map { UInt32($0.key) << 1 | ($0.value ? 1 : 0) }, to: &changed)
    return changed + list[end...]
  }

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where a byte stands first.
  fileprivate func place(of byte: UInt8) -> Int? {
    withUnsafeBytes { $0.firstPlace(of: byte) }.map { startIndex + $0 }
  }
}
