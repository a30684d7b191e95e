extension OutputBuffer {
  /// Appends a text so that it cannot be taken for markup.
  mutating func append(_ text: String, escape: Escape) {
    var text = text
    text.withUTF8 { utf8 in
      guard let base = utf8.baseAddress else { return }
      append(base, count: utf8.count, escape: escape)
    }
  }

  /// Appends a text with `& < > " '` as references: right for HTML text and for attributes in quotes.
  public mutating func append(escaping text: String) { append(text, escape: .html) }

  /// Appends bytes, escaped: what needs no escaping is copied in runs.
  @inline(__always)
  mutating func append(_ base: UnsafePointer<UInt8>, count: Int, escape: Escape) {
    if escape == .none { return append(base, count: count) }
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
    if escape == .html {
      while count - place >= 16 {
        let bytes = UnsafeRawPointer(base + place).loadUnaligned(as: SIMD16<UInt8>.self)
        let special =
          (bytes .== 0x26) .| (bytes .== 0x3C) .| (bytes .== 0x3E) .| (bytes .== 0x22) .| (bytes .== 0x27)
        if any(special) { break }
        place += 16
      }
      while place < count, !isMarkup(base[place]) { place += 1 }
    } else {
      while place < count, !maySpecial(base[place]) { place += 1 }
    }
    return place
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
