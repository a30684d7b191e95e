import Testing

@testable import Diagnostics

@Suite("JSON that is written in its order")
struct JSONWriterTests {
  private func text(indentedDepth: Int) -> String {
    var writer = JSONWriter(indentedDepth: indentedDepth)
    writer.object { root in
      root.text("a", "\"\n")
      root.optionalText("none", nil)
      root.optionalText("b", "đ")
      root.array("list") { list in
        list.object { object in
          object.number("number", 1)
          object.text("address", "https://a.vn/", "x\\y")
        }
        list.array { _ in }
        list.values([Array("true".utf8), Array("2".utf8)])
        list.plain(nil, "key"[...])
      }
      root.texts("empty", [])
    }
    return String(decoding: writer.end(), as: UTF8.self)
  }

  @Test("On one line")
  func oneLine() {
    #expect(
      text(indentedDepth: 0) == #"""
        {"a": "\"\n", "b": "đ", "list": [{"number": 1, "address": "https://a.vn/x\\y"}, [], true, 2, "key"], "empty": []}

        """#)
  }

  @Test("A line for each element down to a depth; a list below it begins and ends on one line")
  func lines() {
    #expect(
      text(indentedDepth: 2) == #"""
        {
          "a": "\"\n",
          "b": "đ",
          "list": [
            {"number": 1, "address": "https://a.vn/x\\y"},
            [],
            true,
            2,
            "key"
          ],
          "empty": []
        }

        """#)
    #expect(
      text(indentedDepth: .max).contains(
        "    {\n      \"number\": 1,\n      \"address\": \"https://a.vn/x\\\\y\"\n    },\n    [],\n"))
  }
}
