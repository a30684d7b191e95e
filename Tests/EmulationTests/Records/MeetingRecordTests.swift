import Testing

@testable import Emulation

@Suite("Meeting records")
struct MeetingRecordTests {
  @Test("A change is seen by nobody who holds the record besides; the name in its address stays")
  func change() {
    var facts = MeetingFacts(path: "content/records/2020/a.md")
    facts.title = Fact("Một")
    let before = MeetingRecord(facts)
    var after = before
    after.change { $0.title = Fact("Hai") }
    #expect(before.title.value == "Một")
    #expect(after.title.value == "Hai")
    #expect(after.path == before.path)
    #expect(after.addressName == before.addressName)
    #expect(!after.isIdentical(to: before))
  }
}
