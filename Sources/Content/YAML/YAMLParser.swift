import CYAML
import Diagnostics

/// Reads YAML by libyaml's events into ``YAMLNode``s, keeping the place of every value.
///
/// What a record has no use for is refused: aliases and anchors (they would let a small file grow without bound), tags, several documents,
/// keys that are no scalars, more than ``depthLimit`` levels, more than ``nodeLimit`` values.
struct YAMLParser {
  /// How deeply lists and mappings may be nested.
  static let depthLimit = 32
  /// How many values a file may hold.
  static let nodeLimit = 400_000

  /// The document's root; nil where there is none, or where what was found keeps it from being read. Findings that do not
  /// stop the reading come beside a root.
  ///
  /// `bytes` are those of a ``SourceFile``; `lineOffset` tells how many of its lines come before them.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, lineOffset: Int, _ decoding: inout Decoding) -> YAMLNode? {
    var parser = YAMLParser(bytes, lineOffset: lineOffset, decoding)
    let root = parser.parseDocument()
    decoding = parser.decoding
    return root
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lineOffset: Int
  private var decoding: Decoding
  private var raw = yaml_parser_t()
  private var nodes = 0

  /// Unwinds to the top; what went wrong has been reported.
  private struct Stop: Error {}

  private init(_ bytes: UnsafeBufferPointer<UInt8>, lineOffset: Int, _ decoding: Decoding) {
    self.bytes = bytes
    self.lineOffset = lineOffset
    self.decoding = decoding
  }

  private mutating func parseDocument() -> YAMLNode? {
    guard yaml_parser_initialize(&raw) == 1 else { return nil }
    defer { yaml_parser_delete(&raw) }
    yaml_parser_set_encoding(&raw, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&raw, bytes.baseAddress, bytes.count)
    var root: YAMLNode?
    do {
      while true {
        var event = try next()
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_STREAM_END_EVENT: return root
        case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
        case YAML_DOCUMENT_START_EVENT:
          if root != nil {
            decoding.report(.severalDocuments(at: location(event.start_mark)))
            return root
          }
        default: root = try node(from: &event, depth: 0)
        }
      }
    } catch {
      return nil
    }
  }

  private mutating func next() throws(Stop) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&raw, &event) == 1 else {
      decoding.report(syntaxError())
      throw Stop()
    }
    return event
  }

  private mutating func node(from event: inout yaml_event_t, depth: Int) throws(Stop) -> YAMLNode {
    let point = point(event.start_mark)
    nodes += 1
    if depth > Self.depthLimit || nodes > Self.nodeLimit {
      decoding.report(.tooComplex(at: decoding.location(point), depthLimit: Self.depthLimit, nodeLimit: Self.nodeLimit))
      throw Stop()
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      return YAMLNode(point: point, content: scalar(event, at: point))
    case YAML_SEQUENCE_START_EVENT:
      _ = refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: point)
      return YAMLNode(point: point, content: .sequence(try sequence(depth: depth)))
    case YAML_MAPPING_START_EVENT:
      _ = refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: point)
      let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      return YAMLNode(point: point, content: .mapping(try mapping(depth: depth), isFlow: isFlow))
    case YAML_ALIAS_EVENT:
      decoding.report(.alias(at: decoding.location(point)))
      return YAMLNode(point: point, content: .refused)
    default:
      throw Stop()
    }
  }

  private mutating func scalar(_ event: yaml_event_t, at point: SourcePoint) -> YAMLNode.Content {
    let data = event.data.scalar
    let bytes = UnsafeBufferPointer(start: data.value, count: data.length)
    let isRefused = refuse(anchor: data.anchor, tag: data.tag, at: point)
    if isRefused, bytes.isEmpty { return .refused }
    // What stands in the file has been looked through; "\u0007" between double quotes makes what it may not hold.
    if data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, SourceFile.firstControl(bytes) != nil {
      decoding.report(.controlCharacter(at: decoding.location(point)))
      return .refused
    }
    return .scalar(String(decoding: bytes, as: UTF8.self), plain: data.style == YAML_PLAIN_SCALAR_STYLE)
  }

  /// Reports an anchor or a tag, and says whether there was one.
  private mutating func refuse(anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?, at point: SourcePoint) -> Bool
  {
    if anchor != nil { decoding.report(.anchor(at: decoding.location(point))) }
    if tag != nil { decoding.report(.tag(at: decoding.location(point))) }
    return anchor != nil || tag != nil
  }

  private mutating func sequence(depth: Int) throws(Stop) -> [YAMLNode] {
    var items: [YAMLNode] = []
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT { return items }
      items.append(try node(from: &event, depth: depth + 1))
    }
  }

  private mutating func mapping(depth: Int) throws(Stop) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    // As many as most mappings have: grown one by one, the list would be made three times.
    entries.reserveCapacity(8)
    // Made when there are many: most mappings are small.
    var places: [String: Int] = [:]
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT { return entries }
      let key = try node(from: &event, depth: depth + 1)
      let keyEnd = point(event.end_mark)
      var valueEvent = try next()
      defer { yaml_event_delete(&valueEvent) }
      var value = try node(from: &valueEvent, depth: depth + 1)
      if value.isEmpty, value.point.line != key.point.line || value.point < keyEnd {
        // libyaml places what is not there where it noticed; a person looks at the key.
        value.point = key.point
      }
      guard case .scalar(let name, _) = key.content else {
        if !key.isRefused { decoding.report(.keyIsNoText(at: decoding.location(key.point))) }
        continue
      }
      let first: Int?
      if entries.count < 12 {
        first = entries.firstIndex { $0.key == name }
      } else {
        if places.isEmpty { for (place, entry) in entries.enumerated() { places[entry.key] = place } }
        first = places[name]
        if first == nil { places[name] = entries.count }
      }
      if let first {
        decoding.report(.duplicateKey(name, at: decoding.location(key.point), first: entries[first].keyPoint))
      } else {
        entries.append(YAMLNode.Entry(key: name, keyPoint: key.point, value: value))
      }
    }
  }

  private func point(_ mark: yaml_mark_t) -> SourcePoint {
    SourcePoint(line: Int(mark.line) + 1 + lineOffset, column: Int(mark.column) + 1)
  }

  private func location(_ mark: yaml_mark_t) -> SourceLocation { decoding.location(point(mark)) }

  /// libyaml's own place and words, made those that a person looks for.
  private func syntaxError() -> Finding {
    let problem = raw.problem.map { String(cString: $0) } ?? ""
    let context = raw.context.map { String(cString: $0) } ?? ""
    let began = location(raw.context_mark)
    let noticed = location(raw.problem_mark)
    switch (context, problem) {
    case ("while scanning a quoted scalar", _): return .unclosedQuote(at: began)
    case ("while scanning an anchor", _): return .anchor(at: began)
    case ("while scanning an alias", _): return .alias(at: began)
    case ("while scanning a tag", _): return .tag(at: began)
    case (_, "did not find expected ',' or ']'") where noticed.point.line > began.point.line:
      return .unclosedBracket("[", at: began, noticed: noticed)
    case (_, "did not find expected ',' or '}'") where noticed.point.line > began.point.line:
      return .unclosedBracket("{", at: began, noticed: noticed)
    case (_, "did not find expected <document start>"): return .severalDocuments(at: noticed)
    case (_, "did not find expected key") where hasText(before: raw.problem_mark): return .textAfterValue(at: noticed)
    default: return .yamlSyntax(problem: problem, context: context, at: noticed, began: began)
    }
  }

  /// Whether anything but blanks comes before a place in its line.
  private func hasText(before mark: yaml_mark_t) -> Bool {
    var line = bytes[...]
    for _ in 0..<mark.line { line = line.drop { $0 != 0x0A }.dropFirst() }
    return line.prefix { $0 == 0x20 }.count < mark.column
  }
}
