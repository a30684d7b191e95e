import Testing

@testable import Website

@Suite("The book of addresses")
struct AddressBookTests {
  @Test("What is written is read again, in the order of the files")
  func again() {
    var book = AddressBook()
    book.current = ["content/records/b.md": "ban-tin/2020/b.html", "content/records/a.md": "ban-tin/2020/a.html"]
    book.former = ["content/records/b.md": ["ban-tin/2020/x.html", "ban-tin/2019/b.html"]]
    #expect(
      book.text == """
        content/records/a.md\tban-tin/2020/a.html
        content/records/b.md\tban-tin/2020/b.html\tban-tin/2020/x.html\tban-tin/2019/b.html

        """)
    #expect(AddressBook(Array(book.text.utf8)) == book)
  }

  @Test("Lines that the program cannot have written are passed over")
  func foreign() {
    let text = "\nx\ncontent/a.md\t/etc/passwd\ncontent/b.md\tban-tin/2020/b.html\t../x.html\tban-tin/../../y.html\n"
    let book = AddressBook(Array(text.utf8))
    #expect(book.current == ["content/b.md": "ban-tin/2020/b.html"])
    #expect(book.former.isEmpty)
  }
}
