import Testing

@testable import Content

@Suite("Places of findings in the text")
struct BodyPositionTests {
  @Test(
    "of raw HTML and links that could run something",
    arguments: [
      ("▸<script>alert(1)</script>", "raw-html"),
      ("Một\n\n▸<div>hai</div>", "raw-html"),
      ("Nguyễn Thị Ưởng ▸<b>và", "raw-html"),
      ("Nguye\u{302}\u{303}n ▸<b>và", "raw-html"),
      ("x\u{323}\u{301} ▸<b>và", "raw-html"),
      ("Một [hai](▸javascript:alert(1)) ba", "unsafe-link"),
      ("Được [hai](▸JavaScript:alert) ba", "unsafe-link"),
      ("- Một\n- Được [hai](▸data:text/html,x) ba", "unsafe-link"),
      ("> Được [hai](▸vbscript:x) ba", "unsafe-link"),
    ])
  func unsafe(_ body: String, _ kind: String) {
    for end in ["\n", "\r\n"] {
      let marked = Read.recordText("venue: Nhà văn hóa", body: body + "\n").replacing("\n", with: end)
      let text = MarkedText(marked)
      #expect(Read.record(text.text).told == text.told(kind))
      #expect(Read.record([0xEF, 0xBB, 0xBF] + text.bytes).told == text.told(kind))
    }
  }

  @Test("of links within the site, where the address stands")
  func links() {
    let text = MarkedText(
      Read.recordText("venue: a", body: "Xem [bản tin](▸2019/tong-ket.md) và\n[trang](▸../pages/a.md)."))
    let outcome = Read.record(text.text)
    #expect(outcome.told == [])
    #expect(outcome.body.links.map(\.target) == ["2019/tong-ket.md", "../pages/a.md"])
    #expect(outcome.body.links.map { "\($0.point.line):\($0.point.column)" } == text.places.map(\.description))
  }

  @Test("of personal numbers, in the front matter as in the text")
  func personalNumbers() {
    let text = MarkedText(
      Read.recordText(
        "venue: Ưởng, ▸0912 345 678", body: "Liên hệ ▸+84912345678, ▸an.nguyen@example.vn hoặc ▸001099012345.\n"))
    let kinds = Array(repeating: "personal-numbers", count: 4)
    #expect(Read.record(text.text).told == zip(text.places, kinds).map { "\($0) \($1)" })
  }

  @Test(
    "no number is found where none is personal",
    arguments: [
      "12/QĐ-UBND ngày 03/12/2020", "1.286.500 đồng", "xem https://a.vn/0912345678/b", "tệp anh/0912345678.jpg",
      "0912345",
      "an@vn", "a @ b.vn", "34-CT/TW", "2020-12-03..2020-12-04", "mã 00109901234567",
    ])
  func noNumbers(_ words: String) {
    #expect(Read.record(Read.recordText("venue: a", body: words + "\n")).told == [])
  }
}
