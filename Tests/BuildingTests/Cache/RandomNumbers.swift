/// Numbers that look random and are the same in every run (SplitMix64).
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// The bytes with one bit turned or, one time in four, cut short.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    let place = Int.random(in: 0..<bytes.count, using: &self)
    if oneIn(4) { return Array(bytes[..<place]) }
    var damaged = bytes
    damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
    return damaged
  }

  mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
