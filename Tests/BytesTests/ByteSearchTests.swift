import Testing

@testable import Bytes

@Suite("Bytes that are looked for")
struct ByteSearchTests {
  @Test("Of eight bytes it is told whether one of them is there, wherever it stands")
  func eight() {
    for sought in [0x00, 0x20, 0x22, 0x3C, 0x5C, 0x7F, 0x80, 0xE2, 0xFF] as [UInt8] {
      for other in [0x00, 0x1F, 0x21, 0x41, 0x7E, 0x81, 0xC3, 0xE1, 0xFE] as [UInt8] {
        let plain = [UInt8](repeating: other, count: 10)
        #expect(plain.withUnsafeBufferPointer { EightBytes($0, at: 1).marks(of: sought) } == 0 || other == sought)
        for place in 0..<8 {
          var bytes = plain
          bytes[1 + place] = sought
          let marks = bytes.withUnsafeBufferPointer { bytes in
            (EightBytes(bytes, at: 1).marks(of: sought), EightBytes(bytes, at: 2).marks(of: sought))
          }
          #expect(marks.0 != 0, "\(sought) among \(other)")
          // What stands beside the eight does not count.
          #expect((marks.1 != 0) == (place > 0 || other == sought))
        }
      }
    }
  }

  @Test("Control characters are below a blank", arguments: 0...255)
  func controls(byte: Int) {
    for place in 0..<8 {
      var bytes = [UInt8](repeating: 0xE1, count: 8)
      bytes[place] = UInt8(byte)
      #expect(bytes.withUnsafeBufferPointer { EightBytes($0, at: 0).controlMarks != 0 } == (byte < 0x20))
    }
  }

  @Test("A text of any length has none of what is sought, or one anywhere", arguments: 0..<50)
  func none(length: Int) {
    func isWithout(_ bytes: [UInt8]) -> Bool {
      bytes.withUnsafeBufferPointer { text in
        text.hasNone({ $0.controlMarks | $0.marks(of: 0x5C) | $0.marks(of: 0x3C, under: 0xFD) }) {
          $0 < 0x20 || $0 == 0x5C || $0 & 0xFD == 0x3C
        }
      }
    }
    for other in [0x20, 0x3B, 0x5B, 0x5D, 0x7F, 0x80, 0xBC, 0xFF] as [UInt8] {
      let plain = [UInt8](repeating: other, count: length)
      #expect(isWithout(plain))
      for place in 0..<length {
        for sought in [0x00, 0x1F, 0x5C, 0x3C, 0x3E] as [UInt8] {
          var bytes = plain
          bytes[place] = sought
          if isWithout(bytes) { Issue.record("\(sought) at \(place) of \(length) times \(other)") }
        }
      }
    }
  }

  @Test("The first byte that is marked is the first that is sought, whatever stands behind it")
  func marks() {
    // The byte after a sought one is what a borrow would take for it.
    let alphabet: [UInt8] = [0x22, 0x23, 0x1F, 0x41]
    for number in 0..<1 << 16 {
      let bytes = (0..<8).map { alphabet[number >> (2 * $0) & 3] }
      let eight = bytes.withUnsafeBufferPointer { EightBytes($0, at: 0) }
      let quote = EightBytes.first(of: eight.marks(of: 0x22))
      let either = EightBytes.first(of: eight.marks(of: 0x22) | eight.controlMarks)
      if quote != bytes.firstIndex(of: 0x22) ?? 8 || either != bytes.firstIndex(where: { $0 < 0x23 }) ?? 8 {
        Issue.record("\(bytes): \(quote), \(either)")
      }
    }
  }

  @Test("Some characters are replaced wherever they stand, the rest stays as it is")
  func replacing() {
    func replaced(_ text: String) -> String {
      var bytes = Array("(".utf8)
      Array(text.utf8).withUnsafeBufferPointer { text in
        bytes.append(
          text,
          replacing: { bytes, place in
            switch bytes[place] {
            case UInt8(ascii: "<"): ("&lt;", 1)
            // Two bytes at once, and nothing for one that stands alone.
            case UInt8(ascii: "-"): place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "-") ? ("–", 2) : nil
            default: nil
            }
          }, where: { $0.marks(of: UInt8(ascii: "<")) | $0.marks(of: UInt8(ascii: "-")) })
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    for front in 0..<10 {
      for back in 0..<10 {
        let (left, right) = (String(repeating: "a", count: front), String(repeating: "b", count: back))
        for (sought, shown) in [
          ("<", "&lt;"), ("--", "–"), ("-", "-"), ("<<", "&lt;&lt;"), ("---", "–-"), ("-<--", "-&lt;–"), ("", ""),
        ] {
          #expect(replaced(left + sought + right) == "(" + left + shown + right)
        }
      }
    }
  }

  @Test("The first of a byte, and none")
  func first() {
    let bytes = Array("bản tin\r\n\r".utf8)
    #expect(bytes.withUnsafeBytes { $0.firstPlace(of: 0x0D) } == bytes.firstIndex(of: 0x0D))
    #expect(bytes.withUnsafeBytes { $0.firstPlace(of: 0x00) } == nil)
    #expect(UnsafeRawBufferPointer(start: nil, count: 0).firstPlace(of: 0) == nil)
  }

  @Test("A text is appended as it is")
  func appending() {
    var bytes = Array("<".utf8)
    bytes.append(text: "Cụm thi đua số 1 của tỉnh")
    bytes.append(text: "")
    bytes.append(literal: ">đ")
    #expect(bytes == Array("<Cụm thi đua số 1 của tỉnh>đ".utf8))
  }
}
