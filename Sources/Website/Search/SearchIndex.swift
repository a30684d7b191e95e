import Emulation
import Files

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

  /// How many records a file shows; a page of results may need ten files.
  static let recordsInFile = 8
  static let othersInFile = 32

  package let files: [ScriptFile]
  /// Changes when any file does. The page names it, so that a browser never puts old and new files together.
  package let version: String

  package init(_ edition: Edition) {
    let made = Self.all(of: edition)
    files = made.made
    version = made.version
  }

  /// Every file of the index.
  static func all(of edition: Edition) -> SearchFiles {
    var made: [ScriptFile] = []
    var files = make(edition) { file, _ in made.append(file) }
    files.made = made.sorted { $0.address.precedes($1.address) }
    return files
  }

  /// Every file of the index, handed on as soon as it is made, with the fingerprint of its bytes: none of them is kept.
  private static func make(_ edition: Edition, _ take: (ScriptFile, Fingerprint) throws -> Void) rethrows -> SearchFiles
  {
    var maker = SearchIndexMaker(edition)
    var files = SearchFiles()
    try maker.make { file in try take(file, files.know(file)) }
    files.memory.entries = maker.entries
    files.memory.filters = maker.filters
    files.finish()
    return files
  }

  /// The index, of which only that is made which is not as it was published.
  ///
  /// Of all files that it holds the fingerprints are returned; those that are made are handed on and are not among ``SearchFiles/made``.
  ///
  /// - Parameters:
  ///   - before: what the published index was made from; nil to make everything.
  ///   - known: the fingerprints of its files, by address.
  ///   - published: reads one of them.
  ///   - take: is given each file that is made, and the fingerprint of its bytes.
  package static func files(
    of edition: Edition, _ inputs: SiteInputs, before: SearchMemory?, known: [String: Fingerprint],
    published: @escaping (String) throws -> [UInt8], take: (ScriptFile, Fingerprint) throws -> Void
  ) throws -> SearchFiles {
    let records = records(of: edition)
    var memory = SearchMemory()
    memory.others = inputs.otherSearchEntries
    memory.keys = records.map { inputs.searchEntry($0) }
    var files: SearchFiles?
    if let before, !known.isEmpty {
      let kept = before.byKey()
      for (handle, key) in zip(records, memory.keys) {
        let (entry, filter) = kept[key] ?? (edition.searchEntryFingerprint(handle), edition.filterFingerprint(handle))
        memory.entries.append(entry)
        memory.filters.append(filter)
      }
      if before.others == memory.others, before.entries.count == memory.entries.count {
        let changed = memory.entries.indices.filter { memory.entries[$0] != before.entries[$0] }
        let keepsFilters = memory.filters == before.filters
        if changed.isEmpty, keepsFilters {
          files = SearchFiles()
          files?.fingerprints = known
          files?.finish()
        } else if changed.count <= SearchUpdate.mostEntries {
          files = try SearchUpdate(edition: edition, known: known, published: published, records: records)
            .files(changed: changed, keepsFilters: keepsFilters)
        }
      }
    }
    var result: SearchFiles
    if let files {
      result = files
      for file in files.made { try take(file, files.fingerprints[file.address] ?? Fingerprint(file.bytes)) }
      result.made = []
    } else {
      result = try make(edition, take)
      memory.entries = result.memory.entries
      memory.filters = result.memory.filters
    }
    result.memory = memory
    return result
  }

  static func version(of files: [String: Fingerprint]) -> String {
    var sum = Fingerprint.zero
    for (address, fingerprint) in files {
      var mixer = FingerprintMixer()
      mixer.add(address)
      mixer.add(fingerprint)
      sum &+= mixer.fingerprint
    }
    return String(sum.low, radix: 36)
  }

  /// Every record that has a page, in the order of their numbers.
  static func records(of edition: Edition) -> [Handle<MeetingRecord>] {
    edition.archive.recordsByTime.filter { edition.addresses.record($0) != nil }
  }

  /// What records can be chosen by, and the names of units for it.
  static func filters(_ edition: Edition, _ records: [Handle<MeetingRecord>]) -> (TermShards, ScriptFile) {
    var maker = SearchIndexMaker(edition)
    return (maker.filterShards(), maker.unitNames())
  }
}

extension Edition {
  func searchEntryFingerprint(_ handle: Handle<MeetingRecord>) -> Fingerprint {
    searchEntry(handle)?.fingerprint ?? FingerprintMixer().fingerprint
  }

  /// Of all that the record can be chosen by.
  func filterFingerprint(_ handle: Handle<MeetingRecord>) -> Fingerprint {
    let registry = archive.registry
    var sum = Fingerprint.zero
    let keys = SearchFilter.keys(of: archive[handle], registry: registry)
    for key in keys { sum &+= Fingerprint(Array(key.utf8)) }
    for unit in archive.units(namedBy: handle) {
      sum &+= Fingerprint(Array(SearchFilter.unit(registry.id(of: unit)).utf8))
    }
    return sum
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
  /// By record: a fingerprint of its entry.
  var entries: [Fingerprint] = []
  /// By record: a fingerprint of what it can be chosen by, as ``Edition/filterFingerprint(_:)`` has it.
  var filters: [Fingerprint] = []
  /// How many words the titles of entries have that are no records, a letter each from "A" on.
  var lengths: [UInt8] = []

  init(_ edition: Edition) {
    self.edition = edition
    records = SearchIndex.records(of: edition)
  }

  mutating func make(_ take: (ScriptFile) throws -> Void) rethrows {
    var shown: [UInt8] = []
    var count = 0
    func close(_ name: String, every size: Int, at end: Int) throws {
      guard count % size == 0 || count == end else { return }
      try take(
        ScriptFile(
          "\(name)-\((count - 1) / size)", shown[...], within: (UInt8(ascii: "["), UInt8(ascii: "]"))))
      shown.removeAll(keepingCapacity: true)
    }
    func show(_ entry: SearchEntry) {
      if !shown.isEmpty { shown.append(contentsOf: ",\n".utf8) }
      entry.append(to: &shown)
      count += 1
    }
    for (number, handle) in records.enumerated() {
      guard let entry = edition.searchEntry(handle) else { continue }
      entries.append(entry.fingerprint)
      _ = add(entry, number)
      show(entry)
      try close("ban-tin", every: SearchIndex.recordsInFile, at: records.count)
    }
    count = 0
    let others = edition.otherSearchEntries
    for (number, entry) in others.enumerated() {
      let length = add(entry, records.count + number)
      lengths.append(UInt8(ascii: "A") + UInt8(min(length, 25)))
      show(entry)
      try close("muc", every: SearchIndex.othersInFile, at: others.count)
    }
    let words = try wordShards(take)
    // What was gathered of words is as much as what was gathered of pairs, and as the lists that come of it.
    spellings = Postings()
    let pairs = try pairShards(take)
    let filters = filterShards()
    for file in filters.files { try take(file) }
    try take(unitNames())
    try take(
      SearchContents(
        records: records.count, others: others.count, words: words.firsts, pairs: pairs.firsts, filters: filters.firsts,
        lengths: lengths
      ).file)
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

  private func wordShards(_ take: (ScriptFile) throws -> Void) rethrows -> TermShards {
    let lists = spellings.lists(terms: words.spellings.count)
    let text = PostingText(firstOther: records.count)
    let order = words.spellings.indices.sorted { left, right in
      let (first, second) = (words.spellings[left], words.spellings[right])
      if first.key != second.key {
        return words.keys[Int(first.key)].precedes(words.keys[Int(second.key)])
      }
      return first.form.precedes(second.form)
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
      try shards.handOn(take)
    }
    shards.finish()
    try shards.handOn(take)
    return shards
  }

  private func pairShards(_ take: (ScriptFile) throws -> Void) rethrows -> TermShards {
    let lists = neighbours.lists(terms: pairs.pairs.count)
    let text = PostingText(firstOther: records.count)
    // Keys by their order are compared as numbers, hundreds of thousands of times; as texts only here.
    // A pair is looked up as a text: behind its first word stands a line, which digits come before and letters behind.
    let firsts = Self.ranks(of: words.keys.map { $0 + "_" })
    let seconds = Self.ranks(of: words.keys)
    let order = pairs.pairs.enumerated().map { number, pair in
      (firsts[Int(pair >> 32)] << 32 | seconds[Int(pair & 0xFFFF_FFFF)], number)
    }.sorted { $0.0 < $1.0 }
    var shards = TermShards(prefix: "cap")
    for (_, number) in order {
      let pair = pairs.pairs[number]
      shards.add("\(words.keys[Int(pair >> 32)])_\(words.keys[Int(pair & 0xFFFF_FFFF)])") { line in
        line.append(contentsOf: " =".utf8)
        text.append(lists[number], to: &line)
      }
      try shards.handOn(take)
    }
    shards.finish()
    try shards.handOn(take)
    return shards
  }

  /// The place of each text in the order of bytes.
  private static func ranks(of texts: [String]) -> [UInt64] {
    let sorted = texts.indices.sorted { texts[$0].precedes(texts[$1]) }
    var ranks = [UInt64](repeating: 0, count: texts.count)
    for (rank, place) in sorted.enumerated() { ranks[place] = UInt64(rank) }
    return ranks
  }

  fileprivate mutating func filterShards() -> TermShards {
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
    filters = Array(repeating: .zero, count: records.count)
    for (key, numbers) in members {
      let fingerprint = Fingerprint(Array(key.utf8))
      for number in numbers { filters[number] &+= fingerprint }
    }
    var shards = TermShards(prefix: "loc")
    for key in members.keys.sorted(by: { $0.precedes($1) }) {
      shards.add(key) { line in
        line.append(contentsOf: " =".utf8)
        text.append((members[key] ?? []).lazy.map { UInt32($0) << 1 }, to: &line)
      }
    }
    shards.finish()
    return shards
  }

  /// Whether a record names the unit that readers can find: one that was withdrawn names it to nobody.
  private func isFound(_ unit: Handle<Unit>) -> Bool {
    edition.units.mentions[Int(unit.index)].contains { edition.addresses.record($0) != nil }
  }

  /// Units that a record names: the filter's key, the name, other names.
  fileprivate func unitNames() -> ScriptFile {
    let registry = edition.archive.registry
    var bytes = [UInt8(ascii: "[")]
    for handle in registry.unitHandles where isFound(handle) {
      let unit = registry[handle]
      if bytes.count > 1 { bytes.append(contentsOf: ",\n".utf8) }
      bytes.append(
        json: [SearchFilter.unit(unit.id.value), unit.name.value] + unit.aliases.map(\.value)
          + unit.names.compactMap { $0.name?.value })
    }
    bytes.append(UInt8(ascii: "]"))
    return ScriptFile("don-vi", bytes[...])
  }
}
