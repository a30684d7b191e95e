import Testing

@testable import Diagnostics

@Suite("JSON")
struct JSONValueTests {
  private static let value: JSONValue = .object([
    "b": 1, "a": ["x", true, nil, []], "không": .object([:]), "c": nil as JSONValue?, "d": .string("\"\u{1}"),
  ])

  @Test("keeps the order of members, and leaves out those that are not there")
  func compact() {
    #expect(Self.value.compact == #"{"b": 1, "a": ["x", true, null, []], "không": {}, "d": "\"\u0001"}"#)
  }

  @Test("is written over several lines")
  func indented() {
    #expect(
      Self.value.indented == #"""
        {
          "b": 1,
          "a": [
            "x",
            true,
            null,
            []
          ],
          "không": {},
          "d": "\"\u0001"
        }

        """#)
  }
}
