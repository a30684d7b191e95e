import Diagnostics

/// Finds the tags of a template. Every byte is looked at a bounded number of times.
struct TagScanner {
  enum Item {
    case text(Range<Int>)
    case tag(Tag)
  }

  private let bytes: [UInt8]
  private let path: String
  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)
  private var place = 0
  /// The point of `counted`, kept so that points are counted once.
  private var point = SourcePoint(line: 1, column: 1)
  private var counted = 0
  /// The tag that the next item is, after the text before it.
  private var waiting: Tag?
  private(set) var findings: [Finding] = []
  private let findingsLimit: Int

  init(_ bytes: [UInt8], path: String, findings: Int) {
    findingsLimit = findings
    self.bytes = bytes
    self.path = path
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      place = 3
      counted = 3
    }
  }

  /// The next run of text or tag, nil at the end.
  mutating func next() -> Item? {
    if let tag = waiting {
      waiting = nil
      return .tag(tag)
    }
    let start = place
    while place < bytes.count {
      if !has(open, at: place) {
        place += 1
        continue
      }
      let opening = place
      if let tag = readTag() {
        if opening > start {
          waiting = tag
          return .text(start..<opening)
        }
        return .tag(tag)
      }
    }
    return place > start ? .text(start..<place) : nil
  }

  /// Reads the tag at `place` and goes behind it. Nil when it is none: then `place` is behind what is text.
  private mutating func readTag() -> Tag? {
    let opening = place
    var start = skipSpace(from: opening + open.count)
    guard start < bytes.count else { return unclosed(opening, resumingAt: bytes.count) }
    var ending = close
    var kind = Tag.Kind.variable
    if bytes[start] == UInt8(ascii: "{") {
      kind = .rawVariable
      ending = [UInt8(ascii: "}")] + close
      start += 1
    } else if let told = Tag.Kind(sigil: bytes[start]) {
      kind = told
      if kind == .delimiters { ending = [UInt8(ascii: "=")] + close }
      start += 1
    }
    guard let end = find(ending, from: start, kind: kind) else {
      return unclosed(opening, resumingAt: kind == .comment ? bytes.count : resumption(from: start))
    }
    place = end + ending.count
    let name = trimmed(start..<end)
    if kind == .delimiters { setDelimiters(name, opening: opening) }
    let text = kind == .comment || kind == .delimiters ? "" : String(decoding: bytes[name], as: UTF8.self)
    return Tag(kind: kind, name: text, point: point(of: name.isEmpty ? opening : name.lowerBound))
  }

  /// Where `ending` begins. A tag that holds names ends before the next one opens: past that, the closing belongs
  /// to another tag. Only comments may hold tags, and delimiters look like them.
  private func find(_ ending: [UInt8], from start: Int, kind: Tag.Kind) -> Int? {
    var place = start
    while place < bytes.count {
      if has(ending, at: place) { return place }
      switch kind {
      case .comment: break
      case .delimiters: if place - start > Self.longestDelimiters { return nil }
      default: if has(open, at: place) || has(close, at: place) { return nil }
      }
      place += 1
    }
    return nil
  }

  /// The most bytes that delimiters may take: past that, their tag is not closed.
  private static let longestDelimiters = 100

  /// Where to go on reading after a tag that is not closed.
  private func resumption(from start: Int) -> Int {
    var place = start
    while place < bytes.count {
      if has(close, at: place) { return place + close.count }
      if has(open, at: place) { return place }
      place += 1
    }
    return place
  }

  private mutating func unclosed(_ start: Int, resumingAt next: Int) -> Tag? {
    let location = location(start)
    let (opening, closing) = (open, close)
    tell(
      TemplateMistake.unclosedTag(
        at: location, opening: String(decoding: opening, as: UTF8.self),
        closing: String(decoding: closing, as: UTF8.self)))
    place = max(next, start + open.count)
    return nil
  }

  private mutating func tell(_ finding: @autoclosure () -> Finding) {
    if findings.count < findingsLimit { findings.append(finding()) }
  }

  private mutating func setDelimiters(_ range: Range<Int>, opening: Int) {
    let parts = bytes[range].split(whereSeparator: Self.isSpace)
    guard parts.count == 2, !bytes[range].contains(UInt8(ascii: "=")) else {
      let location = location(opening)
      tell(TemplateMistake.badDelimiters(at: location))
      return
    }
    open = Array(parts[0])
    close = Array(parts[1])
  }

  private func has(_ mark: [UInt8], at place: Int) -> Bool {
    if bytes.count - place < mark.count { return false }
    for offset in mark.indices where bytes[place + offset] != mark[offset] { return false }
    return true
  }

  private func skipSpace(from start: Int) -> Int {
    var place = start
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    return place
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private mutating func location(_ place: Int) -> SourceLocation {
    SourceLocation(path: path, point: point(of: place))
  }

  /// The point of a byte that is not before the last one asked for, but for the opening of the same tag.
  private mutating func point(of place: Int) -> SourcePoint {
    while counted < place {
      if bytes[counted] == 0x0A {
        point.line &+= 1
        point.column = 1
      } else if bytes[counted] & 0xC0 != 0x80 {
        // The byte begins a scalar, so the next one is a column further.
        point.column &+= 1
      }
      counted += 1
    }
    return point
  }
}
