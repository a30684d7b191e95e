import Files
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
  @Test("They are the same on every machine and in every run")
  func stable() {
    #expect(Fingerprint(Array("Bản tin thi đua".utf8)) == Fingerprint(Array("Bản tin thi đua".utf8)))
    var mixer = FingerprintMixer()
    mixer.add("a")
    mixer.add("bc")
    var other = FingerprintMixer()
    other.add("ab")
    other.add("c")
    #expect(mixer.fingerprint != other.fingerprint)
  }

  @Test(
    "One bit more or less, or one byte of zero, makes another one",
    arguments: [{ Fingerprint($0) }, { Fingerprint(ofMany: $0) }] as [@Sendable (UnsafeRawBufferPointer) -> Fingerprint]
  )
  func bits(fingerprint: @Sendable (UnsafeRawBufferPointer) -> Fingerprint) {
    var seen = Set<Fingerprint>()
    var expected = 0
    for count in Array(0..<40) + [63, 64, 65, 96, 131] {
      let zeros = [UInt8](repeating: 0, count: count)
      seen.insert(zeros.withUnsafeBytes(fingerprint))
      expected += 1
      for place in 0..<count {
        for bit in 0..<8 {
          var bytes = zeros
          bytes[place] = 1 << UInt8(bit)
          seen.insert(bytes.withUnsafeBytes(fingerprint))
          expected += 1
        }
      }
    }
    #expect(seen.count == expected)
    #expect(Set(seen.map(\.low)).count == expected)
    #expect(Set(seen.map(\.high)).count == expected)
  }
}
