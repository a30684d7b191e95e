import Emulation

/// The words of all texts, each worked out once however often it stands there.
///
/// A word is looked for by its bytes as they are written; "Thi", "thi" and "THI" become one spelling of one key.
struct WordTable: Sendable {
  /// What a written word is.
  struct Entry: Sendable {
    /// The place of its key among ``keys``.
    let key: Int32
    /// The place of its spelling among ``spellings``.
    let spelling: Int32
  }

  /// A way to write a key, with its diacritics.
  struct Spelling: Sendable, Hashable {
    let key: Int32
    let form: String
  }

  private(set) var keys: [String] = []
  private(set) var spellings: [Spelling] = []
  private var entries: [Entry] = []
  /// The bytes of every written word, one behind the other, and where each ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Places in `entries`, by hash; -1 where free. As many as a power of two, never more than half of them taken.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var placesOfKeys: [String: Int32] = [:]
  private var placesOfSpellings: [Spelling: Int32] = [:]

  mutating func entry(for word: UnsafeBufferPointer<UInt8>) -> Entry {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if isWord(word, at: place) { return entries[place] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    let new = make(String(decoding: word, as: UTF8.self))
    entries.append(new)
    bytes.append(contentsOf: word)
    ends.append(bytes.count)
    if entries.count * 2 > slots.count { grow() }
    return new
  }

  private func isWord(_ word: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let start = place == 0 ? 0 : ends[place - 1]
    guard ends[place] - start == word.count else { return false }
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }

  private mutating func make(_ written: String) -> Entry {
    let word = SearchWord(written)
    let key = placesOfKeys[word.key] ?? Int32(keys.count)
    if key == keys.count {
      keys.append(word.key)
      placesOfKeys[word.key] = key
    }
    let spelling = Spelling(key: key, form: word.form)
    let place = placesOfSpellings[spelling] ?? Int32(spellings.count)
    if place == spellings.count {
      spellings.append(spelling)
      placesOfSpellings[spelling] = place
    }
    return Entry(key: key, spelling: place)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for place in entries.indices {
      let start = place == 0 ? 0 : ends[place - 1]
      var slot = bytes[start..<ends[place]].withUnsafeBufferPointer { Self.hash($0) } & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }

  /// FNV-1a, its high bits mixed into the low ones that choose a slot.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = FNV1a(word).value
    return Int(truncatingIfNeeded: hash ^ hash >> 29) & Int.max
  }
}
