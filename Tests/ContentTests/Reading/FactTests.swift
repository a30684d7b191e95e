import Emulation
import Testing

@testable import Content

@Suite("What is said beside a value")
struct FactTests {
  @Test("is kept with the value, whichever its type")
  func values() {
    let outcome = Read.record(
      Read.recordText(
        """
        title: {value: Tổng kết năm 2021, as-printed: Tổng kết năm 2020, note: bản tin gốc in nhầm}
        date: {value: 2021-01-17, certainty: likely}
        kind: [{value: tổng kết, note: cả sơ kết}]
        host: {value: yen-phong, certainty: Chưa rõ}
        draft: {value: true, note: chờ duyệt}
        """))
    #expect(outcome.told == [])
    let record = outcome.value
    #expect(record.title.value == "Tổng kết năm 2021")
    #expect(record.title.remark == Remark(asPrinted: "Tổng kết năm 2020", note: "bản tin gốc in nhầm"))
    #expect(record.date.remark == Remark(certainty: .likely))
    #expect(record.kinds.first?.remark == Remark(note: "cả sơ kết"))
    #expect(record.hosts.first?.remark == Remark(certainty: .unclear))
    #expect(record.hosts.first?.written == "yen-phong")
    #expect(record.isDraft)
  }

  @Test("belongs to the value and not to its key: the value's place is kept")
  func place() {
    let text = MarkedText(Read.recordText("year:\n  note: năm sau\n  value: ▸2021"))
    let outcome = Read.record(text.text)
    #expect(outcome.told == [])
    #expect(outcome.value.year.map { "\($0.point.line):\($0.point.column)" } == text.places.first?.description)
  }

  @Test("may stand in every item of a list", arguments: remarked)
  func items(_ item: RemarkedItem) {
    let outcome = item.read("as-printed: năm 2020, certainty: chắc chắn, note: in nhầm, x-so: 1")
    #expect(outcome.told == [])
    #expect(outcome.remark == Remark(asPrinted: "năm 2020", certainty: .certain, note: "in nhầm"))
  }

  @Test("is told where it is mistaken, in every item of a list", arguments: remarked)
  func mistakenItems(_ item: RemarkedItem) {
    for (key, kind) in [
      ("certainty: ▸sure", "unlisted-word"), ("note: ▸[a]", "wrong-form"), ("as-printed: ▸{a: b}", "wrong-form"),
      ("▸nota: a", "unknown-key"), ("note: một, ▸hai", "unknown-key"),
    ] {
      let text = MarkedText(item.text(key))
      #expect(item.readWhole(text.text).told == text.told(kind))
    }
  }

  @Test("every item that may carry it has a case")
  func complete() {
    let carrying = SchemaForms.all.filter { $0.value.carriesRemark }.keys
    #expect(carrying.sorted() == Self.remarked.map(\.path).sorted())
  }

  @Test("does not make a value of a mapping that has none")
  func withoutValue() {
    let text = MarkedText(Read.recordText("venue: ▸{note: chưa rõ}"))
    #expect(Read.record(text.text).told == text.told("wrong-form"))
  }

  @Test("cannot stand beside no value")
  func emptyValue() {
    let text = MarkedText(Read.recordText("venue: {value: ▸, note: chưa rõ}"))
    let outcome = Read.record(text.text)
    #expect(outcome.told == text.told("wrong-form"))
    #expect(outcome.value.venue == nil)
  }
}
