import Bytes

extension OutputBuffer {
  /// Appends a text so that it cannot be taken for markup.
  mutating func append(_ text: String, escape: Escape) {
    text.withBytes { utf8 in
      guard let base = utf8.baseAddress else { return }
      append(base, count: utf8.count, escape: escape)
    }
  }

  /// Appends a text with `& < > " '` as references: right for HTML text and for attributes in quotes.
  public mutating func append(escaping text: String) { append(text, escape: .html) }

  /// Appends bytes, escaped.
  @inline(__always)
  mutating func append(_ base: UnsafePointer<UInt8>, count: Int, escape: Escape) {
    // Nearly no text has anything to escape.
    if escape == .none || (escape == .html && Self.isPlain(base, count)) { return append(base, count: count) }
    appendEscaped(base, count: count, escape)
  }

  /// Whether HTML has nothing to escape there, nor a `#`. A small function of its own: all texts of all pages pass through it.
  @inline(never)
  private static func isPlain(_ base: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    UnsafeBufferPointer(start: base, count: count).hasNone(markup) { isMarkup($0) }
  }

  /// What needs no escaping is copied in runs.
  @inline(never)
  private mutating func appendEscaped(_ base: UnsafePointer<UInt8>, count: Int, _ escape: Escape) {
    var copied = 0
    var place = 0
    while true {
      place = Self.nextSpecial(base, from: place, count: count, escape: escape)
      if place >= count { break }
      var length = 1
      var replacement = escape.replacement(base[place])
      if replacement == nil, let separator = Self.lineSeparator(base + place, count: count - place),
        escape == .scriptJSON
      {
        replacement = separator
        length = 3
      }
      if let replacement {
        append(base + copied, count: place - copied)
        append(replacement.utf8Start, count: replacement.utf8CodeUnitCount)
        copied = place + length
      }
      place += length
    }
    append(base + copied, count: count - copied)
  }

  /// Where the next byte is that may need escaping; `count` where there is none.
  @inline(__always)
  private static func nextSpecial(_ base: UnsafePointer<UInt8>, from: Int, count: Int, escape: Escape) -> Int {
    var place = from
    if escape != .html {
      while place < count, !maySpecial(base[place]) { place += 1 }
      return place
    }
    if count < 8 {
      while place < count, !isMarkup(base[place]) { place += 1 }
      return place
    }
    let bytes = UnsafeBufferPointer(start: base, count: count)
    while true {
      // Eight bytes at once; the last eight are looked at where fewer are left, without those that are done.
      let start = place < count - 8 ? place : count - 8
      let found = markup(EightBytes(bytes, at: start)) >> UInt64(8 * (place - start))
      if found != 0 { return place + EightBytes.first(of: found) }
      place = start + 8
      if place >= count { return count }
    }
  }

  /// Those of eight bytes that are markup, or `#`, as ``EightBytes/marks(of:under:)`` has them. Two tests for five characters:
  /// `<` and `>` differ in one bit, `"`, `&` and `'` in two, which `#` shares.
  @inline(__always)
  private static func markup(_ bytes: EightBytes) -> UInt64 {
    bytes.marks(of: 0x3C, under: 0xFD) | bytes.marks(of: 0x22, under: 0xFA)
  }

  /// The same of sixteen bytes.
  @inline(__always)
  private static func markup(_ bytes: SixteenBytes) -> SIMD2<UInt64> {
    bytes.marks(of: 0x3C, under: 0xFD) | bytes.marks(of: 0x22, under: 0xFA)
  }

  @inline(__always)
  private static func isMarkup(_ byte: UInt8) -> Bool {
    // All five lie below 0x3F: one test of a bit.
    byte < 0x3F && (UInt64(1) &<< UInt64(byte)) & markupBits != 0
  }

  private static var markupBits: UInt64 { 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x27 }

  /// Whether any of the escapes but HTML's changes `byte`, or U+2028 and U+2029 begin with it.
  @inline(__always)
  private static func maySpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || isMarkup(byte) || byte == 0x5C || byte == 0xE2
  }

  /// U+2028 and U+2029 end a line in JavaScript.
  private static func lineSeparator(_ base: UnsafePointer<UInt8>, count: Int) -> StaticString? {
    guard count >= 3, base[0] == 0xE2, base[1] == 0x80 else { return nil }
    return base[2] == 0xA8 ? "\\u2028" : base[2] == 0xA9 ? "\\u2029" : nil
  }
}
