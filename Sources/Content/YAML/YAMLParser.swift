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

  /// The document's root, or what is wrong with it. Findings that do not stop the reading come beside a root.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, validated, without a byte order mark.
  ///   - lineOffset: how many lines of the file come before these bytes.
  static func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, path: String, lineOffset: Int
  ) -> (root: YAMLNode?, findings: [Finding]) {
    var parser = YAMLParser(path: path, lineOffset: lineOffset)
    let root = parser.parseDocument(bytes)
    return (root, parser.findings)
  }

  private let path: String
  private let lineOffset: Int
  private var raw = yaml_parser_t()
  private var findings: [Finding] = []
  private var nodes = 0

  /// Unwinds to the top; what went wrong has been recorded.
  private struct Stop: Error {}

  private init(path: String, lineOffset: Int) {
    self.path = path
    self.lineOffset = lineOffset
  }

  private mutating func parseDocument(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
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
            findings.append(.severalDocuments(at: location(event.start_mark)))
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
      findings.append(syntaxError())
      throw Stop()
    }
    return event
  }

  private mutating func node(from event: inout yaml_event_t, depth: Int) throws(Stop) -> YAMLNode {
    let point = point(event.start_mark)
    nodes += 1
    if depth > Self.depthLimit || nodes > Self.nodeLimit {
      findings.append(.tooComplex(at: SourceLocation(path: path, point: point), depthLimit: Self.depthLimit, nodeLimit: Self.nodeLimit))
      throw Stop()
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      if event.data.scalar.anchor != nil { findings.append(.anchor(at: location(event.start_mark))) }
      let text = String(
        decoding: UnsafeBufferPointer(start: event.data.scalar.value, count: event.data.scalar.length), as: UTF8.self)
      return YAMLNode(point: point, content: .scalar(text, plain: event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE))
    case YAML_SEQUENCE_START_EVENT:
      if event.data.sequence_start.anchor != nil { findings.append(.anchor(at: location(event.start_mark))) }
      return YAMLNode(point: point, content: .sequence(try sequence(depth: depth)))
    case YAML_MAPPING_START_EVENT:
      if event.data.mapping_start.anchor != nil { findings.append(.anchor(at: location(event.start_mark))) }
      let isFlow = event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      return YAMLNode(point: point, content: .mapping(try mapping(depth: depth), isFlow: isFlow))
    case YAML_ALIAS_EVENT:
      findings.append(.alias(at: location(event.start_mark)))
      return YAMLNode(point: point, content: .scalar("", plain: true))
    default:
      throw Stop()
    }
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
    var seen: [String: SourcePoint] = [:]
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
        findings.append(.keyIsNoText(at: SourceLocation(path: path, point: key.point)))
        continue
      }
      let isSecond: Bool
      if entries.count < 12 {
        isSecond = entries.contains { $0.key == name }
      } else {
        if seen.isEmpty { for entry in entries { seen[entry.key] = entry.keyPoint } }
        isSecond = seen.updateValue(key.point, forKey: name) != nil
      }
      if isSecond {
        let first = entries.first { $0.key == name }?.keyPoint ?? key.point
        findings.append(.duplicateKey(name, at: SourceLocation(path: path, point: key.point), first: first))
      } else {
        entries.append(YAMLNode.Entry(key: name, keyPoint: key.point, value: value))
      }
    }
  }

  private func point(_ mark: yaml_mark_t) -> SourcePoint {
    SourcePoint(line: Int(mark.line) + 1 + lineOffset, column: Int(mark.column) + 1)
  }

  private func location(_ mark: yaml_mark_t) -> SourceLocation { SourceLocation(path: path, point: point(mark)) }

  private func syntaxError() -> Finding {
    let problem = raw.problem.map { String(cString: $0) } ?? ""
    let context = raw.context.map { String(cString: $0) } ?? ""
    if context.hasSuffix("quoted scalar") {
      return .unclosedQuote(at: location(raw.context_mark), single: context.contains("single"))
    }
    return .yamlSyntax(problem: problem, context: context, at: location(raw.problem_mark), began: location(raw.context_mark))
  }
}
