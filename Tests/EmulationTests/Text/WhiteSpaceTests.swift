import Testing

@testable import Emulation

@Suite("White space")
struct WhiteSpaceTests {
  @Test("It is what Unicode says")
  func all() {
    let scalars = (0...0x10FFFF).compactMap { Unicode.Scalar($0 as UInt32) }
    #expect(scalars.filter { $0.isWhiteSpace != $0.properties.isWhitespace } == [])
    #expect(scalars.count(where: \.isWhiteSpace) == 25)
  }
}
