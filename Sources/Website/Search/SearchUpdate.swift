import Emulation
import Files

/// Brings a published search index up to date where few of the records' entries are others and all have the numbers that they had.
///
/// The published files hold all that is needed: what is shown of a record tells its words, and the shards list the records of each word.
struct SearchUpdate {
  /// Beyond this many entries, making the index anew costs as much.
  static let mostEntries = 64

  let edition: Edition
  /// The fingerprints of the published files, by address.
  let known: [String: Fingerprint]
  /// Reads a published file.
  let published: (String) throws -> [UInt8]
  /// Every record that has a page, in the order of numbers.
  let records: [Handle<MeetingRecord>]

  /// - Parameters:
  ///   - changed: the numbers of records whose entries are others.
  ///   - keepsFilters: whether they can be chosen by what they could be.
  /// - Returns: nil where the published files are not what an index looks like.
  func files(changed: [Int], keepsFilters: Bool) throws -> SearchFiles? {
    var files = SearchFiles()
    files.fingerprints = known
    var words = ShardChanges()
    var pairs = ShardChanges()
    for block in Set(changed.map { $0 / SearchIndex.recordsInFile }).sorted() {
      let start = block * SearchIndex.recordsInFile
      let numbers = start..<min(start + SearchIndex.recordsInFile, records.count)
      let new = numbers.compactMap { edition.searchEntry(records[$0]) }
      let name = "ban-tin-\(block)"
      guard let old = SearchEntry.list(try text(of: name)), old.count == new.count, new.count == numbers.count else {
        return nil
      }
      for (offset, number) in numbers.enumerated() where changed.contains(number) {
        let (before, after) = (EntryTerms(old[offset]), EntryTerms(new[offset]))
        words.add(from: before.words, to: after.words, of: number)
        pairs.add(from: before.pairs, to: after.pairs, of: number)
      }
      files.add(ScriptFile(name, SearchEntry.shown(new)[...]))
    }
    guard let contents = SearchContents(try text(of: "muc-luc")),
      let words = try apply(words, prefix: "tu", contents.words, to: &files),
      let pairs = try apply(pairs, prefix: "cap", contents.pairs, to: &files)
    else { return nil }
    var filters = contents.filters
    if !keepsFilters {
      for name in Self.names(of: "loc", contents.filters) { files.fingerprints[ScriptFile.address(of: name)] = nil }
      let (shards, units) = SearchIndex.filters(edition, records)
      for file in shards.files + [units] { files.add(file) }
      filters = shards.firsts
    }
    files.add(contents.file(words: words, pairs: pairs, filters: filters))
    files.finish()
    return files
  }

  /// Cuts the terms anew, of which some have other lists. Files around which nothing changes are not read: where a cut falls where it
  /// fell, all is as it was up to the next change.
  ///
  /// - Returns: the first terms of the files; nil for what is no shard.
  private func apply(
    _ changes: ShardChanges, prefix: String, _ firsts: [String], to files: inout SearchFiles
  ) throws -> [String]? {
    if changes.isEmpty { return firsts }
    var shards = TermShards(prefix: prefix)
    var changer = ShardChanger(changes)
    var isOpen = false
    for (place, first) in firsts.enumerated() {
      let next = place + 1 < firsts.count ? firsts[place + 1] : nil
      // Where the next file begins depends on its first term's line.
      let isChanged = changer.hasChange(upTo: next)
      if !isOpen { shards.begin(first) }
      if !isChanged, !isOpen { continue }
      isOpen = true
      let name = TermShards.name(prefix, first)
      switch changer.pass(try text(of: name), to: &shards, endingAt: isChanged ? nil : first) {
      case .damaged: return nil
      case .passed: files.fingerprints[ScriptFile.address(of: name)] = nil
      case .cutAsBefore:
        shards.takeOver()
        isOpen = false
      }
    }
    changer.finish(to: &shards)
    if isOpen || firsts.isEmpty { shards.finish() }
    for file in shards.files { files.add(file) }
    return shards.firsts
  }

  private static func names(of prefix: String, _ firsts: [String]) -> [String] {
    firsts.map { TermShards.name(prefix, $0) }
  }

  /// The value that a published script hands over; empty for what is no such script.
  private func text(of name: String) throws -> ArraySlice<UInt8> {
    ScriptFile.value(of: name, in: try published(ScriptFile.address(of: name)))
  }
}

/// The words of an entry and the pairs of them, and whether they stand in its title.
struct EntryTerms {
  private(set) var words: [ShardTerm: Bool] = [:]
  private(set) var pairs: [ShardTerm: Bool] = [:]

  init(_ entry: SearchEntry) {
    for (place, text) in [entry.title, entry.about, entry.text, entry.names].enumerated() {
      add(text, inTitle: place == 0)
    }
  }

  private mutating func add(_ text: String, inTitle: Bool) {
    var previous: String?
    VietnameseText.forEachWord(in: text) { bytes in
      let word = SearchWord(String(decoding: bytes, as: UTF8.self))
      let term = ShardTerm(term: word.key, form: word.form)
      words[term] = words[term] ?? false || inTitle
      if let previous {
        let pair = "\(previous)_\(word.key)"
        let term = ShardTerm(term: pair, form: pair)
        pairs[term] = pairs[term] ?? false || inTitle
      }
      previous = word.key
    }
  }
}
