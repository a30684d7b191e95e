/// Which word comes right behind which: numbers for pairs of keys.
struct PairTable: Sendable {
  /// Every pair as `first << 32 | second`, by its number.
  private(set) var pairs: [UInt64] = []
  /// Numbers of pairs, by hash; -1 where free. As many as a power of two, never more than half of them taken.
  private var slots = [Int32](repeating: -1, count: 1 << 14)

  mutating func number(of first: Int32, _ second: Int32) -> Int32 {
    let pair = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    var slot = slot(of: pair)
    while slots[slot] >= 0 {
      if pairs[Int(slots[slot])] == pair { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(pairs.count)
    slots[slot] = number
    pairs.append(pair)
    if pairs.count * 2 > slots.count { grow() }
    return number
  }

  private func slot(of pair: UInt64) -> Int {
    Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 24) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, pair) in pairs.enumerated() {
      var slot = slot(of: pair)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
