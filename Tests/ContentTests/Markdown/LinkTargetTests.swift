import Testing

@testable import Content

struct LinkTargetTests {
  @Test(arguments: [
    "http://a.vn", "HTTPS://a.vn/?a=1#b", "https://a.vn:8080/", "mailto:a@b.vn", "tel:+84222",
    "http://a.vn/javascript:x",
  ])
  func outside(_ url: String) { #expect(LinkTarget(url) == .outside) }

  @Test(arguments: [
    "a.md", "../2020/a.md", "/pages/a.md", "ban-tin/2020/a.html#muc-a", "?a=b", "a/b:c", "./a:b", "a?b:c",
    "tổng kết.md",
    "javascript%3Aalert(1)", "data.md", "javascript", "javascript/:x", "a//b", "a\\b.md", "https\u{FF1A}//a.vn",
  ])
  func inside(_ url: String) { #expect(LinkTarget(url) == .inside) }

  @Test(arguments: ["#", "#muc-a", " #a", "#a:b"])
  func anchor(_ url: String) { #expect(LinkTarget(url) == .anchor) }

  @Test(arguments: ["", " ", "\t\n", "\u{1}", "\u{7F}\u{85}"])
  func empty(_ url: String) { #expect(LinkTarget(url) == .empty) }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "jAvAsCrIpT:x", "data:text/html,x", "DATA:image/svg+xml,x", "vbscript:x",
    "file:///etc/passwd", "ftp://a.vn", "blob:x", "about:blank", "view-source:http://a", "x:y", ":", "://a.vn",
    "C:\\a.md",
    // Controls and white space that a browser passes over.
    " javascript:x", "\tjavascript:x", "java\tscript:x", "java\nscript:x", "java\r\nscript:x", "javascript\n:x",
    "java\u{0}script:x", "java\u{1}script:x", "\u{1F}javascript:x", "\u{7F}javascript:x", "java\u{85}script:x",
    "j a v a s c r i p t:x", "javascript :x",
    // Hosts without a scheme; browsers read a backslash as a slash.
    "//evil.example", " //evil.example", "/\t/evil.example", "\\\\evil.example", "/\\evil.example", "\\/evil.example",
    "//\u{301}evil.example", "/\u{1}/evil.example",
    // Letters that fold to ASCII ones, or that cannot be seen, make another scheme.
    "ｊavascript:x", "java\u{200B}script:x", "java\u{AD}script:x", "\u{FEFF}javascript:x", "htt\u{200D}p://a.vn",
    "ht\u{301}tp://a.vn", "mai\u{130}to:a", "ſ:x", "\u{212A}:x", "http\u{301}:x",
  ])
  func unsafe(_ url: String) { #expect(LinkTarget(url) == .unsafe) }
}
