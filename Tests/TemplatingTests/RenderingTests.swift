import Synchronization
import Templating
import Testing

@Suite("Rendering")
struct RenderingTests {
  /// Counts what is asked of it.
  private final class Counter: Sendable {
    private let names = Mutex<[String: Int]>([:])
    var counts: [String: Int] { names.withLock { $0 } }
    func ask<Value>(_ name: String, _ value: Value) -> Value {
      names.withLock { $0[name, default: 0] += 1 }
      return value
    }
  }

  private struct Counted: TemplateContext {
    var counter = Counter()

    static let shape = Shape<Counted>(
      "counted", "Counts what is fetched.",
      [
        .text("a", "One.") { $0.counter.ask("a", "1") },
        .text("b", "Another.") { $0.counter.ask("b", "2") },
        .list("rows", "Rows.") { $0.counter.ask("rows", [Row(unit: "x"), Row(unit: "y")]) },
        .flag("no", "Never.") { $0.counter.ask("no", false) },
      ])
  }

  @Test("Only what is shown is fetched, and only as often")
  func fetching() {
    let (template, findings) = library("{{#rows}}{{a}}{{/rows}}{{#no}}{{b}}{{/no}}").compile("page", for: Counted.self)
    #expect(findings == [])
    let model = Counted()
    #expect(template.render(model) == "11")
    #expect(model.counter.counts == ["rows": 1, "a": 2, "no": 1])
  }

  /// Records of several kinds between other values.
  private struct Seats: TemplateContext {
    var flag = true
    var chair = Person(name: "Bình")
    var number: Int8 = 3
    var deputy: Person?
    var row: Row?
    var last = "Chi"

    static let shape = Shape<Seats>(
      "seats", "Who sits where.",
      [
        .record("chair", "Who chairs.", at: \.chair), .optionalRecord("deputy", "The deputy.", at: \.deputy),
        .optionalRecord("row", "A row.", at: \.row), .text("last", "The last.") { $0.last },
      ])
  }

  @Test("Records are entered where they lie, and those that are missing are not")
  func stored() {
    let page =
      "{{chair}}, {{chair.rank}};{{#deputy}}{{name}}{{/deputy}}{{^deputy}}–{{/deputy}};{{#row}}{{unit}}{{#deputy}}{{.}}{{/deputy}}{{/row}};{{last}}"
    let (template, findings) = library(page).compile("page", for: Seats.self)
    #expect(findings == [])
    #expect(template.render(Seats()) == "Bình, 1;–;;Chi")
    var row = Row(unit: "Phòng Nội vụ huyện Yên Phong")
    row.deputy = Person(name: "Dung")
    let seats = Seats(deputy: Person(name: ""), row: row)
    #expect(template.render(seats) == "Bình, 1;;Phòng Nội vụ huyện Yên PhongDung;Chi")
  }

  @Test("Many threads may render one template at once")
  func threads() async {
    let (template, _) = library("{{#rows}}{{-index}}{{unit}}{{title}}{{/rows}}").compile("page", for: Meeting.self)
    let texts = await withTaskGroup(of: [String].self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<50).map { template.render(Meeting(title: "\(task)", rows: [Row(unit: "\($0)"), Row(unit: "z")])) }
        }
      }
      return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
    }
    #expect(texts == Set((0..<8).flatMap { task in (0..<50).map { "1\($0)\(task)2z\(task)" } }))
  }

  @Test("Rendering appends; a reset buffer begins anew")
  func appending() {
    let (template, _) = library("{{year}}").compile("page", for: Meeting.self)
    var buffer = OutputBuffer()
    #expect(buffer.isEmpty == true)
    template.render(Meeting(), into: &buffer)
    template.render(Meeting(year: -7), into: &buffer)
    #expect(buffer.text == "2020-7")
    #expect(buffer.count == 6)
    buffer.reset()
    #expect(buffer.isEmpty == true)
    buffer.append("ế")
    buffer.append(UInt8(ascii: "!"))
    buffer.append(escaping: "<")
    [UInt8]([0x41, 0x42]).withUnsafeBytes { buffer.append($0) }
    #expect(buffer.text == "ế!&lt;AB")
    #expect(buffer.withUnsafeBytes { $0.count } == 10)
  }

  @Test("Numbers print in plain digits")
  func numbers() {
    for number in [0, 1, 9, 10, 99, 100, 1286, -1, -10, Int.max, Int.min] {
      var buffer = OutputBuffer()
      buffer.append(number)
      #expect(buffer.text == String(number))
    }
  }

  @Test("A buffer grows as it must")
  func growing() {
    var buffer = OutputBuffer()
    var expected = ""
    for number in 0..<2000 {
      buffer.append("\(number),")
      expected += "\(number),"
    }
    buffer.append(expected)
    #expect(buffer.text == expected + expected)
  }

  @Test("An empty template and an empty list render nothing")
  func empty() {
    #expect(render("") == ("", []))
    #expect(render("{{#rows}}x{{/rows}}{{#sources}}x{{/sources}}") == ("", []))
  }

  @Test("Small and large texts, and those of other storage, are rendered whole")
  func texts() {
    let long = String(repeating: "Việt Nam ", count: 500)
    let slice = String(long.dropFirst(3).prefix(1000))
    for text in ["", "a", "ếễệ", "123456789012345", "1234567890123456", long, slice, slice + "<"] {
      let escaped = text.hasSuffix("<") ? text.dropLast() + "&lt;" : text[...]
      #expect(render("[{{title}}]", of: Meeting(title: text)).text == "[\(escaped)]")
    }
  }
}
