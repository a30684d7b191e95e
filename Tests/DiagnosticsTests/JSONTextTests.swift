import Testing

@testable import Diagnostics

@Suite("Texts in JSON")
struct JSONTextTests {
  @Test("What has to be escaped is seen wherever it stands")
  func plain() {
    let plain = Array("Cụm thi đua số 1 – năm 2020, ~\u{7F}\u{10FFFF}".utf8)
    #expect(plain.withUnsafeBufferPointer(JSONText.isPlain))
    for length in 1...plain.count {
      for special in [0, 0x0A, 0x1F, 0x22, 0x5C] as [UInt8] {
        for place in [0, length / 2, length - 1] {
          var bytes = Array(plain[..<length])
          bytes[place] = special
          #expect(!bytes.withUnsafeBufferPointer(JSONText.isPlain), "\(special) at \(place) of \(length)")
        }
      }
    }
  }

  @Test("is escaped as RFC 8259 asks")
  func escaped() {
    var bytes: [UInt8] = []
    JSONText.append("\"\\\n\r\t\u{1}\u{1F} đ", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #"\"\\\n\r\t\u0001\u001f đ"#)
  }

  @Test("Control characters have numbers, but for three that have names", arguments: 0..<0x20)
  func controls(code: UInt8) throws {
    let hexadecimal = String(code, radix: 16)
    let named: [UInt8: String] = [9: "\\t", 10: "\\n", 13: "\\r"]
    let expected = named[code] ?? "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
    for text in ["", "một hai ba"] {
      var bytes: [UInt8] = []
      JSONText.append(text + String(Unicode.Scalar(code)) + text, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == text + expected + text)
    }
  }
}
