/// The letters of a word, which is one syllable if it is Vietnamese, and their canonical spelling.
struct VietnameseSyllable {
  private var letters: [Unicode.Scalar] = []
  /// The tones in the word, and the last one of them.
  private var tones = 0
  private var tone = VietnameseVowel.Tone.none

  /// Adds a letter in lower case.
  mutating func append(_ letter: Unicode.Scalar) {
    letters.append(letter)
    if letter.value >= 0x80, let vowel = VietnameseVowel(letter), vowel.tone != .none {
      tones += 1
      tone = vowel.tone
    }
  }

  mutating func removeAll() {
    letters.removeAll(keepingCapacity: true)
    tones = 0
    tone = .none
  }

  /// Appends the word as UTF-8: the tone where the canonical spelling has it, i for y alone after a consonant; as it was
  /// read if it is no Vietnamese syllable.
  func appendCanonical(to bytes: inout [UInt8]) {
    var spelling = letters
    if tones == 1 || (tones == 0 && letters.last == "y"), let nucleus = nucleus() {
      respell(&spelling, nucleus)
    }
    for letter in spelling {
      if letter.isASCII {
        bytes.append(UInt8(letter.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Where the vowels are: one to three between consonants or the ends of the word, the u of "qu" and the i of "gi" not
  /// counted where another vowel follows. Nil if the word is not built like that.
  private func nucleus() -> Range<Int>? {
    var start = 0
    while start < letters.count, VietnameseVowel(letters[start]) == nil { start += 1 }
    if start == 1, start + 1 < letters.count, VietnameseVowel(letters[start + 1]) != nil {
      let glide = VietnameseVowel(letters[start])?.letter
      if (letters[0] == "q" && glide == .u) || (letters[0] == "g" && glide == .i) { start += 1 }
    }
    var end = start
    while end < letters.count, VietnameseVowel(letters[end]) != nil { end += 1 }
    guard (1...3).contains(end - start) else { return nil }
    for letter in letters[end...] where VietnameseVowel(letter) != nil { return nil }
    return start..<end
  }

  private func respell(_ spelling: inout [Unicode.Scalar], _ nucleus: Range<Int>) {
    for place in spelling.indices {
      if var vowel = VietnameseVowel(spelling[place]), vowel.tone != .none {
        vowel.tone = .none
        spelling[place] = vowel.scalar
      }
    }
    if nucleus.count == 1, nucleus.lowerBound > 0, nucleus.upperBound == spelling.count, spelling[nucleus.lowerBound] == "y" {
      spelling[nucleus.lowerBound] = "i"
    }
    let place = tonePlace(in: nucleus, of: spelling)
    if let vowel = VietnameseVowel(spelling[place]) {
      spelling[place] = VietnameseVowel(vowel.letter, tone).scalar
    }
  }

  /// Where the newer spelling puts the tone (hoà, khoẻ, thuý): on the last marked vowel (ươ, uyê); else on the last one before
  /// a final consonant; else on the middle one of three, the second of oa, oe and uy, the first of any other two.
  private func tonePlace(in nucleus: Range<Int>, of spelling: [Unicode.Scalar]) -> Int {
    let vowels = spelling[nucleus].compactMap { VietnameseVowel($0)?.letter }
    if let marked = vowels.lastIndex(where: \.isMarked) { return nucleus.lowerBound + marked }
    if nucleus.upperBound < spelling.count { return nucleus.upperBound - 1 }
    switch vowels {
    case [.o, .a], [.o, .e], [.u, .y]: return nucleus.lowerBound + 1
    default: return vowels.count == 3 ? nucleus.lowerBound + 1 : nucleus.lowerBound
    }
  }
}
