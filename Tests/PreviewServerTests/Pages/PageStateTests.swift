import TestSupport
import Testing

@testable import PreviewServer

@Suite("What a page looks like")
struct PageStateTests {
  private let folder: TemporaryFolder
  private let page: String

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("p { color: red }", to: "assets/a.css")
    try folder.write("ảnh", to: "anh/a.jpg")
    page = """
      <html><head><link rel="stylesheet" href="../assets/a.css"><link rel="canonical" href="https://a.vn/">
      </head><body><p>1 < 2</p><img src="../anh/a.jpg" alt=""></body></html>
      """
  }

  private func state(_ text: String) throws -> PageState {
    PageState(Array(text.utf8), at: try #require(SitePath("/cum/x.html")), in: ServedFolder(path: folder.path))
  }

  @Test("The same page looks the same")
  func same() throws {
    #expect(try state(page) == state(page))
    #expect(try state(page).styles.map(\.href) == ["../assets/a.css"])
  }

  @Test("Another name of a stylesheet changes the stylesheets alone")
  func anotherStyle() throws {
    let (before, after) = (try state(page), try state(page.replacing("a.css", with: "b.css")))
    #expect(before.text == after.text)
    #expect(before.styles != after.styles)
  }

  @Test("Another stylesheet under the same name does, too")
  func changedStyle() throws {
    let before = try state(page)
    try folder.write("p { color: blue; }", to: "assets/a.css")
    let after = try state(page)
    #expect(before.text == after.text)
    #expect(before.styles != after.styles)
  }

  @Test(
    "Anything else changes the text",
    arguments: [
      ("1 < 2", "1 < 3"), ("canonical", "alternate"), ("alt=\"\"", "alt=\"a\""),
      ("stylesheet\"", "stylesheet\" media=\"print\""),
    ])
  func anotherText(old: String, new: String) throws {
    let (before, after) = (try state(page), try state(page.replacing(old, with: new)))
    #expect(before.text != after.text)
  }

  @Test("Another picture under the same name changes the text")
  func picture() throws {
    let before = try state(page)
    try folder.write("ảnh khác", to: "anh/a.jpg")
    #expect(try state(page).text != before.text)
  }

  @Test(
    "What is no page is looked at to its end",
    arguments: ["", "<", "a < b", "<link ", "<link rel=\"stylesheet\" href=\"", "<img>"])
  func hostile(text: String) throws {
    #expect(try state(text).styles.isEmpty)
    #expect(try state(text + "x").text != state(text).text)
  }
}
