import Diagnostics

/// Parses a template: puts its tags into lines, so that tags that stand alone leave no empty lines behind, and
/// matches those that open with those that close. Never fails: what cannot be read is told and left out.
struct TemplateParser {
  private let limits: Limits
  private var template: ParsedTemplate
  private var scanner: TagScanner
  private var line = TemplateLine()
  /// The tags that are open, outermost first, as they were met.
  private var open: [Tag] = []
  /// How many of them have a name.
  private var openNames: [String: Int] = [:]
  /// The nodes of the open tags; shorter than `open` while a line is being read.
  private var openNodes: [Int?] = []
  private var tagCount = 0

  /// Parses `source` within `limits`.
  static func parse(_ source: TemplateSource, limits: Limits) -> ParsedTemplate {
    var parser = TemplateParser(source, limits: limits)
    parser.parse()
    return parser.template
  }

  private init(_ source: TemplateSource, limits: Limits) {
    self.limits = limits
    let read = SourceCheck.check(source, limits: limits)
    template = ParsedTemplate(source: read.source, findings: read.findings)
    scanner = TagScanner(read.source.bytes, path: read.source.path, findings: limits.findings)
  }

  private mutating func parse() {
    while let item = scanner.next() {
      switch item {
      case .text(let range): addText(range)
      case .tag(let tag):
        tagCount += 1
        if tagCount > limits.tags {
          template.findings.append(
            TemplateMistake.tooManyTags(at: template.location(tag.point), limit: limits.tags))
          break
        }
        line.append(matched(tag))
      }
      if tagCount > limits.tags { break }
    }
    for tag in open.reversed() { tell { TemplateMistake.unclosedSection(tag, at: $0.location(tag.point)) } }
    endLine()
    closeNodes(openNodes.count)
    template.findings += scanner.findings
    template.findings.sort(by: Finding.precedes)
    template.blockNames = Set(template.nodes.lazy.filter { $0.kind == .block }.map(\.name))
  }

  /// Adds text, ending a line at each line feed.
  private mutating func addText(_ range: Range<Int>) {
    var start = range.lowerBound
    for place in range where template.source.bytes[place] == 0x0A {
      line.append(start..<place + 1, in: template.source.bytes)
      endLine()
      start = place + 1
    }
    if start < range.upperBound { line.append(start..<range.upperBound, in: template.source.bytes) }
  }

  /// Matches a tag with those that are open.
  private mutating func matched(_ tag: Tag) -> Tag {
    var tag = tag
    if tag.kind == .close {
      match(&tag)
      return tag
    }
    if tag.name.isEmpty, tag.kind != .comment, tag.kind != .delimiters {
      tell { TemplateMistake.emptyTag(at: $0.location(tag.point)) }
    }
    if tag.kind.opens {
      open.append(tag)
      openNames[Self.key(tag.name), default: 0] += 1
      if open.count == limits.depth + 1 {
        let limit = limits.depth
        tell { TemplateMistake.nestedTooDeeply(at: $0.location(tag.point), limit: limit) }
      }
    }
    return tag
  }

  private mutating func match(_ tag: inout Tag) {
    let key = Self.key(tag.name)
    guard openNames[key, default: 0] > 0 else {
      let (name, point, innermost) = (tag.name, tag.point, open.last)
      tell { TemplateMistake.unopenedSection(name, innermost: innermost, at: $0.location(point)) }
      return
    }
    while let last = open.popLast() {
      let lastKey = Self.key(last.name)
      openNames[lastKey, default: 1] -= 1
      tag.closes += 1
      tag.closed = last.kind
      if lastKey == key { return }
      let (name, point) = (tag.name, tag.point)
      tell {
        TemplateMistake.crossedSections(
          last, closedBy: name, at: $0.location(point), opened: $0.location(last.point))
      }
    }
  }

  /// `{{<* name}}` is closed by `{{/*name}}`: white space in a name tells nothing.
  private static func key(_ name: String) -> String {
    name.hasSpace ? String(name.unicodeScalars.filter { !$0.properties.isWhitespace }) : name
  }

  private mutating func tell(_ finding: (ParsedTemplate) -> Finding) {
    if template.findings.count < limits.findings { template.findings.append(finding(template)) }
  }
}

// MARK: Lines to nodes

extension TemplateParser {
  private mutating func endLine() {
    let standsAlone = line.standsAlone
    let space = line.leadingSpace
    if !standsAlone, line.isShown {
      add(Node(kind: .lineStart, bytes: space))
    }
    var isFirst = true
    for item in line.items {
      switch item {
      case .text(let range):
        if standsAlone { continue }
        let shown = isFirst && line.isShown ? max(range.lowerBound, space.upperBound)..<range.upperBound : range
        if !shown.isEmpty { add(Node(kind: .text, bytes: shown)) }
        if range.lowerBound < space.lowerBound || range.upperBound > space.upperBound { isFirst = false }
      case .tag(let tag):
        addTag(tag, standsAlone: standsAlone, isFirst: isFirst, space: space)
        if tag.kind != .close { isFirst = false }
      }
    }
    line.clear()
  }

  private mutating func addTag(_ tag: Tag, standsAlone: Bool, isFirst: Bool, space: Range<Int>) {
    guard let kind = Node.Kind(tag.kind) else {
      if tag.kind == .close { closeNodes(tag.closes, atLineStart: standsAlone || isFirst) }
      return
    }
    let index = template.nodes.count
    let isAdded = add(
      Node(
        kind: kind, name: tag.name, path: kind.standsForValue ? NamePath(tag.name, at: tag.point) : nil,
        point: tag.point, bytes: standsAlone || isFirst ? space : 0..<0,
        standsAlone: standsAlone, isFirstOnLine: isFirst))
    if tag.kind.opens { openNodes.append(isAdded ? index : nil) }
  }

  @discardableResult
  private mutating func add(_ node: Node) -> Bool {
    if openNodes.count >= limits.depth + (node.kind.opens ? 0 : 1) { return false }
    template.nodes.append(node)
    template.nodes[template.nodes.count - 1].end = template.nodes.count
    return true
  }

  private mutating func closeNodes(_ count: Int, atLineStart: Bool = false) {
    for _ in 0..<count {
      guard let index = openNodes.popLast() else { return }
      if let index {
        template.nodes[index].end = template.nodes.count
        template.nodes[index].closesAtLineStart = atLineStart
      }
    }
  }
}

extension Node.Kind {
  fileprivate var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }

  fileprivate var standsForValue: Bool {
    self == .variable || self == .rawVariable || self == .section || self == .inverted
  }

  /// The node that a tag becomes; nil for tags that become none.
  fileprivate init?(_ kind: Tag.Kind) {
    switch kind {
    case .variable: self = .variable
    case .rawVariable: self = .rawVariable
    case .section: self = .section
    case .inverted: self = .inverted
    case .partial: self = .partial
    case .parent: self = .parent
    case .block: self = .block
    case .close, .comment, .delimiters: return nil
    }
  }
}
