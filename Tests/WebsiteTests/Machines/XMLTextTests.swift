import Testing

@testable import Website

@Suite("Texts in XML")
struct XMLTextTests {
  @Test(
    "Markup is written as references, and what XML cannot hold is dropped",
    arguments: [
      ("", ""), ("Tổng kết năm 2020", "Tổng kết năm 2020"),
      ("<a href=\"x\">&amp;</a>", "&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;"),
      ("\u{1}", ""), ("a\u{0}\u{1F}b\t\nc\r", "ab\t\nc"), ("đ\u{FFFE}\u{FFFF}\u{FFFD}đ", "đ\u{FFFD}đ"),
      ("\u{FFFF}", ""),
      ("\u{FEFF}\u{FB01}", "\u{FEFF}\u{FB01}"),
    ])
  func escaped(_ text: String, _ expected: String) {
    var bytes = Array("<".utf8)
    XMLText.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "<" + expected)
  }
}
