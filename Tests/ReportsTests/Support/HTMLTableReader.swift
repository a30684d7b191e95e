/// Reads the tables of a page as our templates write them: rows of cells, each with its text and the address that it leads to.
enum HTMLTableReader {
  struct Cell: Equatable {
    var text: String
    var href: String?
    var isHead: Bool
  }

  /// The rows of the first table behind a mark of the page; nil where there is none.
  static func rows(of html: String, after mark: String) -> [[Cell]]? {
    guard let start = html.firstRange(of: mark), let table = html[start.upperBound...].firstRange(of: "<table"),
      let end = html[table.upperBound...].firstRange(of: "</table>")
    else { return nil }
    return html[table.upperBound..<end.lowerBound].split(separator: "<tr", omittingEmptySubsequences: false).dropFirst()
      .map { cells(of: $0) }
  }

  private static func cells(of row: Substring) -> [Cell] {
    var cells: [Cell] = []
    var rest = row
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      guard rest.hasPrefix("td") || rest.hasPrefix("th ") || rest.hasPrefix("th>") else { continue }
      let isHead = rest.hasPrefix("th")
      guard let open = rest.firstIndex(of: ">"),
        let end = rest.firstRange(of: isHead ? "</th>" : "</td>")
      else { break }
      let inside = rest[rest.index(after: open)..<end.lowerBound]
      cells.append(Cell(text: text(of: inside), href: href(of: inside), isHead: isHead))
      rest = rest[end.upperBound...]
    }
    return cells
  }

  private static func href(of inside: Substring) -> String? {
    guard let start = inside.firstRange(of: "<a href=\""), let end = inside[start.upperBound...].firstIndex(of: "\"")
    else { return nil }
    return String(inside[start.upperBound..<end])
  }

  private static func text(of inside: Substring) -> String {
    var text = ""
    var isTag = false
    for character in inside {
      if character == "<" {
        isTag = true
      } else if character == ">" {
        isTag = false
      } else if !isTag {
        text.append(character)
      }
    }
    for (entity, plain) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      text = text.replacing(entity, with: plain)
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
