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
  /// By entry: the word itself, see ``short(_:)``; 0 for a longer one. Nearly all words are short.
  private var shorts: [UInt64] = []
  /// The bytes of every longer word, one behind the other, and by entry where it ends.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// Places in `entries`, by hash; -1 where free. As many as a power of two, never more than half of them taken.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var placesOfKeys: [String: Int32] = [:]
  private var placesOfSpellings: [Spelling: Int32] = [:]

  mutating func entry(for word: UnsafeBufferPointer<UInt8>) -> Entry {
    let short = Self.short(word)
    var slot = Self.hash(short, word) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if shorts[place] == short, short != 0 || isWord(word, at: place) { return entries[place] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    let new = make(String(decoding: word, as: UTF8.self))
    entries.append(new)
    shorts.append(short)
    if short == 0 { bytes.append(contentsOf: word) }
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
      var slot =
        bytes[start..<ends[place]].withUnsafeBufferPointer { Self.hash(shorts[place], $0) } & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }

  /// Of eight bytes or less, the bytes as a number, the first the lowest; 0 of more. No two words have the same, since none holds a NUL.
  @inline(__always)
  private static func short(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    if word.count > 8 { return 0 }
    let bytes = UnsafeRawBufferPointer(word)
    if word.count >= 4 {
      // The first four and the last four, which may be the same in part.
      let first = UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
      let last = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: word.count &- 4, as: UInt32.self))
      return UInt64(first) | UInt64(last) &<< UInt64(8 &* (word.count &- 4))
    }
    var short: UInt64 = 0
    for place in word.indices { short |= UInt64(word[place]) &<< UInt64(8 &* place) }
    return short
  }

  /// A hash whose low bits choose a slot.
  @inline(__always)
  private static func hash(_ short: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> Int {
    let number = short != 0 ? short : FNV1a(word).value
    return Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
