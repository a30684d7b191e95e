import Bytes

/// Vietnamese alphabetical order, as CLDR's rules for `vi` give it, whatever the machine's locale.
///
/// Letters first (a ă â b c d đ e ê g … x y; f j w z where Latin has them); tones (none, huyền, hỏi, ngã, sắc, nặng) only
/// where all letters are equal; case only where tones are equal too, lower case first. White space, punctuation and symbols
/// count and come before digits, digits before letters; digits are characters, not numbers (10 before 2). Texts are expected
/// in NFC. Characters that Vietnamese texts do not hold (``CollationTable`` has the list) come last, by code point.
package struct VietnameseCollation: Sendable {
  private let unitKinds: UnitKindWords

  /// A collation whose ``indexKey(_:)`` passes over these words at the start of a name.
  package init(unitKindWords: [String] = UnitKindWords.usual) {
    unitKinds = UnitKindWords(unitKindWords)
  }

  /// Where `text` comes in Vietnamese order.
  package func key(_ text: String) -> CollationKey {
    return text.withBytes { CollationKey(bytes: Self.weights(of: $0)) }
  }

  /// Where a unit comes in an index: by what ``withoutUnitKind(_:)`` leaves of its name. Units that differ by their kinds
  /// only have equal keys; compare ``key(_:)`` of their names then.
  package func indexKey(_ name: String) -> CollationKey { key(withoutUnitKind(name)) }

  /// `name` without the words for kinds of units at its start: "Yên Phong" of "UBND huyện Yên Phong". A name that consists
  /// of nothing else stays whole.
  package func withoutUnitKind(_ name: String) -> String { unitKinds.dropped(from: name) }

  private static func weights(of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var primary: [UInt8] = []
    primary.reserveCapacity(text.count + 8)
    var secondary = Level()
    var tertiary = Level()

    let starts = CollationTable.starts
    let elements = CollationTable.elements
    var position = 0
    while position < text.count {
      let scalar = UTF8Coding.scalar(in: text, at: &position).value
      guard let index = CollationTable.index(of: scalar) else {
        // Above every lead byte of the table; always four bytes, so that none is ever compared with a level's end.
        primary.append(0xF0)
        primary.append(UInt8(truncatingIfNeeded: scalar >> 16))
        primary.append(UInt8(truncatingIfNeeded: scalar >> 8))
        primary.append(UInt8(truncatingIfNeeded: scalar))
        secondary.append(CollationTable.commonWeight)
        tertiary.append(CollationTable.commonWeight)
        continue
      }
      for element in Int(starts[index])..<Int(starts[index + 1]) {
        let weights = elements[element]
        if weights >= 0x100_0000 { primary.append(UInt8(truncatingIfNeeded: weights >> 24)) }
        if weights >= 0x1_0000 { primary.append(UInt8(truncatingIfNeeded: weights >> 16)) }
        secondary.append(UInt8(truncatingIfNeeded: weights >> 8))
        tertiary.append(UInt8(truncatingIfNeeded: weights))
      }
    }

    if !secondary.bytes.isEmpty || !tertiary.bytes.isEmpty {
      primary.append(0)
      primary.append(contentsOf: secondary.bytes)
    }
    if !tertiary.bytes.isEmpty {
      primary.append(0)
      primary.append(contentsOf: tertiary.bytes)
    }
    return primary
  }
}

/// The weights of one level. Common ones are written only when another follows: at the end they decide nothing, because no
/// weight is lower, and most texts have no others.
private struct Level {
  private(set) var bytes: [UInt8] = []
  private var common = 0

  @inline(__always)
  mutating func append(_ weight: UInt8) {
    if weight == CollationTable.commonWeight {
      common += 1
    } else if weight != 0 {
      bytes.append(contentsOf: repeatElement(CollationTable.commonWeight, count: common))
      common = 0
      bytes.append(weight)
    }
  }
}

extension CollationTable {
  /// Where a scalar is in `starts`, or nil if the table does not know it.
  @inline(__always)
  fileprivate static func index(of scalar: UInt32) -> Int? {
    scalar < 0x250 ? Int(scalar) : indexInLaterRange(scalar)
  }

  private static func indexInLaterRange(_ scalar: UInt32) -> Int? {
    var before = 0
    for range in ranges {
      if scalar < range.lowerBound { return nil }
      if scalar <= range.upperBound { return before + Int(scalar - range.lowerBound) }
      before += range.count
    }
    return nil
  }
}
