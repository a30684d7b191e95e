import Templating
import Testing

@Suite("The outline of a shape")
struct OutlineTests {
  @Test("Every name is told with its type and meaning, a shape only once")
  func describe() {
    #expect(
      Meeting.shape.describe(in: .english) == [
        "title: a text – What the meeting is called.",
        "planned: a yes-or-no value – Whether it is still to come.",
        "year: a number – The year under review.",
        "place: a number, may be missing – The place among all meetings.",
        "body: markup – What was said.",
        "aside: markup, may be missing – What was said beside it.",
        "leader: a record that prints itself (person), may be missing – Who leads.",
        "  name: a text – The name.",
        "  office: a text, may be missing – The office.",
        "  rank: a number – The rank.",
        "chair: a record that prints itself (person) – Who chairs. (names as above)",
        "rows: a list (row) – The table of scores.",
        "  unit: a text – The unit.",
        "  score: a text – The score.",
        "  notes: a list of texts – The notes.",
        "  kind: a template's name: wide, narrow – How it is shown.",
        "  deputy: a record that prints itself (person), may be missing – The deputy. (names as above)",
        "sources: a list of texts – Where it was told.",
        "layout: a template's name: wide, narrow – How it is laid out.",
        "note: a text, may be missing – A note.",
        "link: an address – The page's address.",
        "source: an address, may be missing – Where it was told first.",
      ])
    #expect(Meeting.shape.describe(in: .vietnamese)[3] == "place: số, có thể không có – The place among all meetings.")
  }

  @Test("A shape that holds itself comes to an end")
  func recursion() {
    #expect(
      Branch.shape.describe(in: .english) == [
        "name: a text – The name.", "branches: a list (branch) – What it holds. (names as above)",
      ])
  }
}
