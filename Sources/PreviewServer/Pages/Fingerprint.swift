/// A number by which two texts are known to differ: FNV-1a, 64 bits. It tells changes and keeps nothing safe.
struct Fingerprint: Sendable, Equatable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: number) { add($0) }
  }

  mutating func add(_ stamp: ServedFolder.Stamp?) {
    add(Int(truncatingIfNeeded: stamp?.inode ?? 0))
    add(stamp?.size ?? -1)
    add(stamp?.changed ?? 0)
  }

  var text: String { String(value, radix: 36) }
}
