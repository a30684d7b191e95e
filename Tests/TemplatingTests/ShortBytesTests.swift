import Testing

@testable import Templating

@Suite("Short bytes")
struct ShortBytesTests {
  private func made(_ text: String) -> ShortBytes {
    var bytes = ShortBytes()
    for byte in text.utf8 { bytes.append(byte) }
    return bytes
  }

  @Test("Are what was appended, at every length that fits; the rest is left out")
  func appended() {
    let text = "abcdefghijklmnopqrstuvwxyz0123456789"
    for count in 0...text.utf8.count {
      let bytes = made(String(text.prefix(count)))
      #expect(bytes.text == text.prefix(min(count, ShortBytes.capacity)))
      #expect(bytes.count == min(count, ShortBytes.capacity))
    }
  }

  @Test("Are equal by what they hold, whatever was taken from them before")
  func equal() {
    var bytes = made("0123456789abcdefgh")
    bytes.removeFirst()
    #expect(bytes == made("123456789abcdefgh"))
    #expect(bytes.text == "123456789abcdefgh")
    #expect(bytes != made("123456789abcdefg"))
    #expect(made("script") == ShortBytes("script"))
    #expect(made("") != made("\0"))
  }

  @Test("Begin with what they begin with, and end with what they end with")
  func begins() {
    #expect(made("application/ld+json").ends(with: "json"))
    #expect(!made("application/json5").ends(with: "json"))
    #expect(!made("son").ends(with: "json"))
    #expect(made("</script").starts(with: made("</s")))
    #expect(made("</script").starts(with: made("")))
    #expect(!made("</s").starts(with: made("</script")))
    #expect(!made("</script").starts(with: made("</t")))
  }
}
