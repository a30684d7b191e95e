import Emulation

/// The index that the page tim-kiem.html searches: a set of scripts, of which a search loads the few that it needs.
///
/// | file | what it holds |
/// |---|---|
/// | `muc-luc.js` | how many entries there are; the first term of each file |
/// | `tu-….js` | words: for each, its spellings, and for each of those the entries that hold it |
/// | `cap-….js` | pairs of words that follow one another, for phrases |
/// | `loc-….js` | filters: the records of a year, a kind, a cluster, an award, a unit |
/// | `ban-tin-N.js`, `muc-N.js` | what is shown of records and of everything else, a few in each |
/// | `don-vi.js` | the names of units, for the filter |
///
/// Records are numbered by date, earliest first, and everything else behind them: a new record, which is as a rule the newest, changes
/// no other number. The same edition always makes the same files.
package struct SearchIndex: Sendable {
  /// Where the files stand, below the site's top.
  package static let folder = "tim-kiem/"

  package let files: [ScriptFile]
  /// Changes when any file does. The page names it, so that a browser never puts old and new files together.
  package let version: String

  package init(_ edition: Edition) {
    var maker = SearchIndexMaker(edition)
    files = maker.make()
    var hash = FNV1a()
    for file in files { hash.add(file.bytes) }
    version = String(hash.value, radix: 36)
  }
}

/// An index in the making.
private struct SearchIndexMaker {
  let edition: Edition
  /// Records that have a page, by date.
  let records: [Handle<MeetingRecord>]
  var words = WordTable()
  var pairs = PairTable()
  var spellings = Postings()
  var neighbours = Postings()
  /// How many words the titles of entries have that are no records, a letter each from "A" on.
  var lengths: [UInt8] = []

  /// How many records a file shows; a page of results may need ten files.
  static let recordsInFile = 8
  static let othersInFile = 32

  init(_ edition: Edition) {
    self.edition = edition
    records = edition.archive.recordHandles.filter { edition.addresses.record($0) != nil }
      .sorted { edition.archive.isEarlier($0, $1) }
  }

  mutating func make() -> [ScriptFile] {
    var files: [ScriptFile] = []
    var shown: [UInt8] = []
    var count = 0
    func close(_ name: String, every size: Int, at end: Int) {
      guard count % size == 0 || count == end else { return }
      files.append(ScriptFile("\(name)-\((count - 1) / size)", [UInt8(ascii: "[")] + shown + [UInt8(ascii: "]")]))
      shown.removeAll(keepingCapacity: true)
    }
    func show(_ entry: SearchEntry) {
      if !shown.isEmpty { shown.append(contentsOf: ",\n".utf8) }
      entry.append(to: &shown)
      count += 1
    }
    for (number, handle) in records.enumerated() {
      guard let entry = edition.searchEntry(handle) else { continue }
      _ = add(entry, number)
      show(entry)
      close("ban-tin", every: Self.recordsInFile, at: records.count)
    }
    count = 0
    let others = edition.otherSearchEntries
    for (number, entry) in others.enumerated() {
      let length = add(entry, records.count + number)
      lengths.append(UInt8(ascii: "A") + UInt8(min(length, 25)))
      show(entry)
      close("muc", every: Self.othersInFile, at: others.count)
    }
    let words = wordShards(entries: records.count + others.count)
    let pairs = pairShards()
    let filters = filterShards()
    files += words.files + pairs.files + filters.files
    files.append(unitNames())
    files.append(contents([("tu", words), ("cap", pairs), ("loc", filters)], others: others.count))
    return files.sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
  }

  /// Takes in what is shown of an entry.
  ///
  /// - Returns: how many words its title has.
  private mutating func add(_ entry: SearchEntry, _ number: Int) -> Int {
    let length = add(entry.title, number, inTitle: true)
    for text in [entry.about, entry.text, entry.names] { _ = add(text, number, inTitle: false) }
    return length
  }

  private mutating func add(_ text: String, _ number: Int, inTitle: Bool) -> Int {
    var previous: Int32?
    var count = 0
    VietnameseText.forEachWord(in: text) { bytes in
      let word = words.entry(for: bytes)
      spellings.add(word.spelling, entry: number, inTitle: inTitle)
      if let previous {
        neighbours.add(pairs.number(of: previous, word.key), entry: number, inTitle: inTitle)
      }
      previous = word.key
      count += 1
    }
    return count
  }

  private func wordShards(entries: Int) -> TermShards {
    let lists = spellings.lists(terms: words.spellings.count)
    let text = PostingText(firstOther: records.count)
    let order = words.spellings.indices.sorted { left, right in
      let (first, second) = (words.spellings[left], words.spellings[right])
      if first.key != second.key {
        return words.keys[Int(first.key)].utf8.lexicographicallyPrecedes(words.keys[Int(second.key)].utf8)
      }
      return first.form.utf8.lexicographicallyPrecedes(second.form.utf8)
    }
    var shards = TermShards(prefix: "tu")
    var place = 0
    while place < order.count {
      let key = words.spellings[order[place]].key
      let term = words.keys[Int(key)]
      shards.add(term) { line in
        var separator = UInt8(ascii: " ")
        while place < order.count, words.spellings[order[place]].key == key {
          let form = words.spellings[order[place]].form
          line.append(separator)
          if form != term { line.append(contentsOf: form.utf8) }
          line.append(UInt8(ascii: "="))
          text.append(lists[order[place]], to: &line)
          separator = UInt8(ascii: "|")
          place += 1
        }
      }
    }
    shards.finish()
    return shards
  }

  private func pairShards() -> TermShards {
    let lists = neighbours.lists(terms: pairs.pairs.count)
    let text = PostingText(firstOther: records.count)
    // Keys by their order are compared as numbers, hundreds of thousands of times; as texts only here.
    let sortedKeys = words.keys.indices.sorted { words.keys[$0].utf8.lexicographicallyPrecedes(words.keys[$1].utf8) }
    var ranks = [UInt64](repeating: 0, count: words.keys.count)
    for (rank, key) in sortedKeys.enumerated() { ranks[key] = UInt64(rank) }
    let order = pairs.pairs.enumerated().map { number, pair in
      (ranks[Int(pair >> 32)] << 32 | ranks[Int(pair & 0xFFFF_FFFF)], number)
    }.sorted { $0.0 < $1.0 }
    var shards = TermShards(prefix: "cap")
    for (_, number) in order {
      let pair = pairs.pairs[number]
      shards.add("\(words.keys[Int(pair >> 32)])_\(words.keys[Int(pair & 0xFFFF_FFFF)])") { line in
        line.append(contentsOf: " =".utf8)
        text.append(lists[number], to: &line)
      }
    }
    shards.finish()
    return shards
  }

  private func filterShards() -> TermShards {
    let archive = edition.archive
    var members: [String: [Int]] = [:]
    var numbers = [Int](repeating: -1, count: archive.records.count)
    for (number, handle) in records.enumerated() {
      numbers[Int(handle.index)] = number
      let record = archive[handle]
      for key in SearchFilter.keys(of: record, registry: archive.registry) { members[key, default: []].append(number) }
    }
    for (unit, mentions) in zip(archive.registry.units, edition.units.mentions) {
      let named = mentions.map { numbers[Int($0.index)] }.filter { $0 >= 0 }
      if !named.isEmpty { members[SearchFilter.unit(unit.id.value)] = named.sorted() }
    }
    let text = PostingText(firstOther: records.count)
    var shards = TermShards(prefix: "loc")
    for key in members.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      shards.add(key) { line in
        line.append(contentsOf: " =".utf8)
        text.append((members[key] ?? []).lazy.map { UInt32($0) << 1 }, to: &line)
      }
    }
    shards.finish()
    return shards
  }

  /// Units that a record names: the filter's key, the name, other names.
  private func unitNames() -> ScriptFile {
    let registry = edition.archive.registry
    var bytes = [UInt8(ascii: "[")]
    for handle in registry.unitHandles where !edition.units.mentions[Int(handle.index)].isEmpty {
      let unit = registry[handle]
      if bytes.count > 1 { bytes.append(contentsOf: ",\n".utf8) }
      bytes.append(
        json: [SearchFilter.unit(unit.id.value), unit.name.value] + unit.aliases.map(\.value)
          + unit.names.compactMap { $0.name?.value })
    }
    bytes.append(UInt8(ascii: "]"))
    return ScriptFile("don-vi", bytes)
  }

  private func contents(_ shards: [(String, TermShards)], others: Int) -> ScriptFile {
    var bytes = Array(
      "{records:\(records.count),others:\(others),recordsInFile:\(Self.recordsInFile),othersInFile:\(Self.othersInFile),"
        .utf8)
    for (name, shards) in shards {
      bytes.append(contentsOf: "\(name):".utf8)
      bytes.append(json: shards.firsts)
      bytes.append(UInt8(ascii: ","))
    }
    bytes.append(contentsOf: "lengths:\"".utf8)
    bytes.append(contentsOf: lengths)
    bytes.append(contentsOf: "\"}".utf8)
    return ScriptFile("muc-luc", bytes)
  }
}
