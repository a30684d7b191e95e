import CYAML

/// Reads a YAML text into a ``SourceTree`` by libyaml's events and their marks. The text has been read without errors before.
struct SourceTreeReader {
  private var tree: SourceTree
  private var raw = yaml_parser_t()
  /// The scalars of the text, in its order: nothing in them is a comment.
  private(set) var scalars: [Range<Int>] = []
  /// Where keys, scalars and collections in brackets end, and whose they are.
  private(set) var ends: [End] = []

  struct End {
    let index: Int
    let item: Int?
    let isKey: Bool
  }

  /// The text holds something that is not written again: a tag, an anchor, a mark of a document, an explicit key.
  struct Unsupported: Error {}

  private init(_ text: [Unicode.Scalar]) { tree = SourceTree(text: text) }

  /// - Throws: ``Unsupported``.
  static func read(_ text: String) throws(Unsupported) -> SourceTree {
    let scalars = Array(text.unicodeScalars)
    if scalars.contains(where: { $0 == "\r" || $0.value == 0x85 || $0.value == 0x2028 || $0.value == 0x2029 }) {
      throw Unsupported()
    }
    var reader = SourceTreeReader(scalars)
    var bytes = Array(text.utf8)
    try reader.readDocument(&bytes)
    return try CommentPlacing.place(in: reader.tree, scalars: reader.scalars, ends: reader.ends)
  }

  private mutating func readDocument(_ bytes: inout [UInt8]) throws(Unsupported) {
    guard yaml_parser_initialize(&raw) == 1 else { throw Unsupported() }
    defer { yaml_parser_delete(&raw) }
    yaml_parser_set_encoding(&raw, YAML_UTF8_ENCODING)
    let isRead = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&raw, buffer.baseAddress, buffer.count)
      do throws(Unsupported) {
        while true {
          var event = try next()
          defer { yaml_event_delete(&event) }
          switch event.type {
          case YAML_STREAM_END_EVENT: return true
          case YAML_STREAM_START_EVENT: continue
          case YAML_DOCUMENT_START_EVENT: if event.data.document_start.implicit == 0 { return false }
          case YAML_DOCUMENT_END_EVENT: if event.data.document_end.implicit == 0 { return false }
          default: tree.root = try value(&event, of: nil)
          }
        }
      } catch {
        return false
      }
    }
    guard isRead else { throw Unsupported() }
  }

  private mutating func next() throws(Unsupported) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&raw, &event) == 1 else { throw Unsupported() }
    return event
  }

  private mutating func value(_ event: inout yaml_event_t, of item: Int?) throws(Unsupported) -> SourceTree.Value {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      guard scalar.anchor == nil, scalar.tag == nil else { throw Unsupported() }
      let (range, text, style) = self.scalar(event)
      ends.append(SourceTreeReader.End(index: trimmed(range), item: item, isKey: false))
      return .scalar(range, text: text, style: style)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      guard start.anchor == nil, start.tag == nil else { throw Unsupported() }
      return try sequence(event, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, of: item)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      guard start.anchor == nil, start.tag == nil else { throw Unsupported() }
      return try mapping(event, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, of: item)
    default: throw Unsupported()
    }
  }

  private mutating func sequence(_ start: yaml_event_t, isFlow: Bool, of parent: Int?) throws(Unsupported)
    -> SourceTree.Value
  {
    var numbers: [Int] = []
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT {
        return .sequence(numbers, flow: isFlow ? flow(start, event, of: parent) : nil)
      }
      let number = add(
        key: nil, at: event.start_mark, column: start.start_mark.column, parent, isFirst: numbers.isEmpty, isFlow)
      numbers.append(number)
      tree.items[number].value = try value(&event, of: number)
    }
  }

  private mutating func mapping(_ start: yaml_event_t, isFlow: Bool, of parent: Int?) throws(Unsupported)
    -> SourceTree.Value
  {
    var numbers: [Int] = []
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT {
        return .mapping(numbers, flow: isFlow ? flow(start, event, of: parent) : nil)
      }
      guard event.type == YAML_SCALAR_EVENT, event.data.scalar.anchor == nil, event.data.scalar.tag == nil else {
        throw Unsupported()
      }
      let (range, text, style) = scalar(event)
      guard style != .block else { throw Unsupported() }
      let number = add(
        key: text, at: event.start_mark, column: event.start_mark.column, parent, isFirst: numbers.isEmpty, isFlow)
      numbers.append(number)
      ends.append(End(index: range.upperBound, item: number, isKey: true))
      var valueEvent = try next()
      defer { yaml_event_delete(&valueEvent) }
      tree.items[number].value = try value(&valueEvent, of: number)
    }
  }

  private mutating func add(
    key: String?, at mark: yaml_mark_t, column: Int, _ parent: Int?, isFirst: Bool, _ isFlow: Bool
  ) -> Int {
    tree.items.append(
      SourceTree.Item(
        key: key, start: Int(mark.index), column: column, parent: parent, isFirst: isFirst, isInFlow: isFlow))
    return tree.items.count - 1
  }

  private mutating func scalar(_ event: yaml_event_t) -> (Range<Int>, String, SourceTree.Style) {
    let scalar = event.data.scalar
    let range = Int(event.start_mark.index)..<Int(event.end_mark.index)
    if !range.isEmpty { scalars.append(range) }
    let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    switch scalar.style {
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: return (range, text, .block)
    case YAML_PLAIN_SCALAR_STYLE: return (range, text, .plain)
    default: return (range, text, .quoted)
    }
  }

  private mutating func flow(_ start: yaml_event_t, _ end: yaml_event_t, of item: Int?) -> Range<Int> {
    let range = Int(start.start_mark.index)..<Int(end.end_mark.index)
    ends.append(End(index: range.upperBound, item: item, isKey: false))
    return range
  }

  /// The end of a scalar without the line ends that libyaml counts to a block scalar.
  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, tree.text[end - 1] == "\n" || tree.text[end - 1] == " " { end -= 1 }
    return end
  }
}
