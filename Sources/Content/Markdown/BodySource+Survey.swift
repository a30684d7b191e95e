extension BodySource {
  /// What one look at every byte of a text tells: where its lines begin, and what need not be looked for in it.
  struct Survey {
    var lineStarts: [Int] = [0]
    /// A footnote may be referred to.
    var mayHoldFootnotes = false
    /// A character may be there that no markup holds, written plainly or as a reference.
    var mayHoldControls = false
    /// Where a picture may begin after as many as a text may have; nil if there are not so many.
    var excessPicture: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      lineStarts.reserveCapacity(bytes.count / 32)
      var pictures = 0
      for (offset, byte) in bytes.enumerated() {
        switch byte {
        case 0x0A: lineStarts.append(offset + 1)
        case 0x0D:
          if !Self.follows(bytes, offset, 0x0A) { lineStarts.append(offset + 1) }
        case UInt8(ascii: "["): mayHoldFootnotes = mayHoldFootnotes || Self.follows(bytes, offset, UInt8(ascii: "^"))
        case UInt8(ascii: "&"): mayHoldControls = mayHoldControls || Self.follows(bytes, offset, UInt8(ascii: "#"))
        case UInt8(ascii: "!") where Self.follows(bytes, offset, UInt8(ascii: "[")):
          if pictures == MarkdownLimits.pictures, excessPicture == nil { excessPicture = offset }
          pictures += 1
        case 0..<0x20, 0x7F, 0xC2, 0xEF...0xF4:
          mayHoldControls = mayHoldControls || MarkupText.forbiddenLength(bytes, at: offset) > 0
        default: break
        }
      }
    }

    private static func follows(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ byte: UInt8) -> Bool {
      offset + 1 < bytes.count && bytes[offset + 1] == byte
    }
  }
}
