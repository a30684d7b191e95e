import Testing

/// A record with a mistake. `«` stands before the offending value and is taken out before the record is read.
struct BrokenRecord: Sendable, CustomTestStringConvertible {
  /// What is wrong.
  let name: String
  /// The kind of finding that must come of it.
  let kind: String
  /// The record's file as it is read.
  let text: String
  /// The line and column of the mark, both from 1, in characters.
  let line: Int
  let column: Int

  var testDescription: String { name }

  /// A record by its whole file.
  init(_ name: String, _ kind: String, file marked: String) {
    self.name = name
    self.kind = kind
    text = marked.replacing("«", with: "")
    let before = marked.prefix { $0 != "«" }
    line = before.count { $0.isNewline } + 1
    column = before.reversed().prefix { !$0.isNewline }.count + 1
  }

  /// A record that is right but for the keys or the text given here.
  init(
    _ name: String, _ kind: String, title: String = "title: Bản tin sai", date: String = "date: 2020-12-03",
    of: String = "kind: tổng kết",
    cluster: String = "cluster: an-binh/huyen-thi", more: String = "", body: String = ""
  ) {
    let lines = [title, date, of, cluster, more].filter { !$0.isEmpty }
    self.init(name, kind, file: "---\n\(lines.joined(separator: "\n"))\n---\n\(body)")
  }
}
