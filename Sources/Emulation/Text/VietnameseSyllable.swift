/// The letters of a word, which is one syllable if it is Vietnamese, and their canonical spelling.
struct VietnameseSyllable {
  private struct Letter {
    var scalar: Unicode.Scalar
    var vowel: VietnameseVowel?
  }

  private let table = VietnameseVowelTable.shared
  private var letters: [Letter] = []
  /// How many tones there are in the word, and the last one of them.
  private var tones = 0
  private var tone = VietnameseVowel.Tone.none

  init() { letters.reserveCapacity(16) }

  /// Adds a letter in lower case.
  mutating func append(_ scalar: Unicode.Scalar) {
    let vowel = table.vowel(scalar)
    letters.append(Letter(scalar: scalar, vowel: vowel))
    if let vowel, vowel.tone != .none {
      tones += 1
      tone = vowel.tone
    }
  }

  /// Moves the word to `bytes` as UTF-8: the tone where the canonical spelling has it, i for y alone after a consonant; as it
  /// was read if it is no Vietnamese syllable.
  mutating func move(to bytes: inout [UInt8]) {
    if tones == 1 || (tones == 0 && letters.last?.vowel?.letter == .y), let nucleus = nucleus() { respell(nucleus) }
    for letter in letters { bytes.append(scalar: letter.scalar) }
    letters.removeAll(keepingCapacity: true)
    (tones, tone) = (0, .none)
  }

  /// Where the vowels are: one to three between consonants or the ends of the word, the u of "qu" and the i of "gi" not
  /// counted where another vowel follows. Nil if the word is not built like that.
  private func nucleus() -> Range<Int>? {
    var start = 0
    while start < letters.count, letters[start].vowel == nil { start += 1 }
    if start == 1, start + 1 < letters.count, letters[start + 1].vowel != nil {
      let glide = letters[start].vowel?.letter
      if (letters[0].scalar == "q" && glide == .u) || (letters[0].scalar == "g" && glide == .i) { start += 1 }
    }
    var end = start
    while end < letters.count, letters[end].vowel != nil { end += 1 }
    guard (1...3).contains(end - start) else { return nil }
    for letter in letters[end...] where letter.vowel != nil { return nil }
    return start..<end
  }

  private mutating func respell(_ nucleus: Range<Int>) {
    if nucleus.count == 1, nucleus.lowerBound > 0, nucleus.upperBound == letters.count,
      letters[nucleus.lowerBound].vowel?.letter == .y
    {
      letters[nucleus.lowerBound].vowel?.letter = .i
    }
    let place = tonePlace(in: nucleus)
    for index in letters.indices {
      guard var vowel = letters[index].vowel else { continue }
      vowel.tone = index == place ? tone : .none
      letters[index].scalar = table.scalar(vowel)
    }
  }

  /// Where the newer spelling puts the tone (hoà, khoẻ, thuý): on the last marked vowel (ươ, uyê); else on the last one before
  /// a final consonant; else on the middle one of three, the second of oa, oe and uy, the first of any other two.
  private func tonePlace(in nucleus: Range<Int>) -> Int {
    let first = nucleus.lowerBound
    for place in nucleus.reversed() where letters[place].vowel?.letter.isMarked == true { return place }
    if nucleus.upperBound < letters.count { return nucleus.upperBound - 1 }
    if nucleus.count == 3 { return first + 1 }
    guard nucleus.count == 2 else { return first }
    switch (letters[first].vowel?.letter, letters[first + 1].vowel?.letter) {
    case (.o, .a), (.o, .e), (.u, .y): return first + 1
    default: return first
    }
  }
}
