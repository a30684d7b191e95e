import Content
import Diagnostics
import Emulation

/// What libFuzzer calls with every input: the bytes are the text of a page. It is read twice; its markup is looked through element by
/// element, and every finding must stand where the file has a line and a column for it, on the character that it is about.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  // What is not UTF-8 is refused before a text is looked at: such bytes are replaced.
  let words = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let file = Array(("---\ntitle: t\n---\n" + words).utf8)
  let page = RecordReader.page(file, path: "content/pages/a.md")
  let again = RecordReader.page(file, path: "content/pages/a.md")
  require(page.body == again.body && page.findings == again.findings, "two readings differ")
  guard let text = ContentFolder.text(of: file) else { return 0 }
  check(page.findings, in: text)
  check(page.body.links.map(\.point), in: text)
  MarkupCheck(page.body).run()
  return 0
}

private func check(_ findings: [Finding], in text: String) {
  let lines = lines(of: text)
  for finding in findings where finding.location.point != .wholeFile {
    let first: Set<Unicode.Scalar>
    switch finding.kind.id {
    case "raw-html": first = ["<"]
    case "image-in-body": first = ["!"]
    case "undefined-footnote", "unused-footnote", "duplicate-footnote": first = ["["]
    case "unsafe-link", "empty-link", "control-dropped", "table-mismatch", "text-limit": first = []
    // Others are found in the file's words, and not by reading Markdown.
    default: continue
    }
    check(finding.location.point, in: lines, first, finding.message.en)
    for note in finding.related { check(note.location.point, in: lines, [], finding.message.en) }
  }
}

private func check(_ points: [SourcePoint], in text: String) {
  let lines = lines(of: text)
  for point in points { check(point, in: lines, [], "a link") }
}

private func check(
  _ point: SourcePoint, in lines: [[Unicode.Scalar]], _ expected: Set<Unicode.Scalar>, _ message: String
) {
  require((1...lines.count).contains(Int(point.line)), "no such line: \(point) \(message)")
  let line = lines[Int(point.line) - 1]
  require((1...line.count + 1).contains(Int(point.column)), "no such column: \(point) \(message)")
  guard !expected.isEmpty else { return }
  require(
    Int(point.column) <= line.count && expected.contains(line[Int(point.column) - 1]), "misplaced: \(point) \(message)")
}

private func lines(of text: String) -> [[Unicode.Scalar]] {
  var lines: [[Unicode.Scalar]] = [[]]
  var last: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    if scalar == "\n", last == "\r" {
      last = scalar
      continue
    }
    if scalar == "\n" || scalar == "\r" { lines.append([]) } else { lines[lines.count - 1].append(scalar) }
    last = scalar
  }
  return lines
}

/// A precondition that says in optimised code too what is wrong.
func require(_ isSo: Bool, _ message: @autoclosure () -> String) {
  if !isSo { fatalError(message()) }
}
