import Diagnostics

/// What replaces a block: the inside of a `{{$name}}` in a `{{<parent}}`.
struct BlockArgument: Sendable, Hashable {
  var template: Int
  var node: Int
}

extension Compiler {
  /// `{{$name}}`, where it is not an argument itself.
  mutating func compileBlock(_ node: Node, _ index: Int, of template: Int) {
    if let last = metBlocks.indices.last { metBlocks[last].insert(node.name) }
    guard let argument = blocks[node.name], !activeBlocks.contains(argument) else {
      return compileInside(index, of: template)
    }
    let outer = indentation
    let site = library.templates[template]
    let source = library.templates[argument.template]
    let replacement = source.nodes[argument.node]
    let isEmpty = replacement.end == argument.node + 1
    indentation = Indentation(
      adding: siteIndentation(node, index, in: site),
      removing: replacement.standsAlone ? source.firstIndentation(inside: argument.node) ?? [] : [],
      continues: !node.standsAlone && replacement.standsAlone)
    // A block on lines of its own keeps to whole lines, whatever it is replaced with.
    if node.standsAlone, !replacement.standsAlone, !isEmpty { builder.literal(indentation.added) }
    activeBlocks.insert(argument)
    compileInside(argument.node, of: argument.template)
    activeBlocks.remove(argument)
    if node.standsAlone, node.closesAtLineStart, !replacement.closesAtLineStart, !isEmpty { builder.literal([0x0A]) }
    indentation = outer
  }

  /// What the lines of a replacement are indented by: as the block's own lines are, or its tag.
  private func siteIndentation(_ node: Node, _ index: Int, in site: ParsedTemplate) -> [UInt8] {
    if node.standsAlone, let first = site.firstIndentation(inside: index) { return indentation.of(first[...]) }
    if node.standsAlone || node.isFirstOnLine { return indentation.of(site.source.bytes[node.bytes]) }
    return indentation.added
  }

  /// The blocks directly inside a parent's tag.
  mutating func arguments(of node: Node, _ index: Int, in template: Int) -> [String: BlockArgument] {
    let source = library.templates[template]
    var arguments: [String: BlockArgument] = [:]
    var child = index + 1
    while child < node.end {
      let inside = source.nodes[child]
      if inside.kind == .block, !inside.name.isEmpty {
        if let first = arguments[inside.name] {
          tell(
            TemplateMistake.repeatedBlock(
              inside.name, at: source.location(inside.point),
              first: source.location(source.nodes[first.node].point)))
        }
        arguments[inside.name] = BlockArgument(template: template, node: child)
      } else if let point = source.shownPoint(of: inside) {
        tell(TemplateMistake.textInParent(node.name, at: source.location(point)))
      }
      child = inside.end
    }
    return arguments
  }
}

extension ParsedTemplate {
  /// The names of all blocks in the template.
  var blockNames: Set<String> { Set(nodes.lazy.filter { $0.kind == .block }.map(\.name)) }

  /// The white space before the first line that begins inside a node, if one does.
  func firstIndentation(inside index: Int) -> [UInt8]? {
    let inside = nodes[index + 1..<nodes[index].end]
    return inside.first { $0.kind == .lineStart || $0.standsAlone }.map { Array(source.bytes[$0.bytes]) }
  }

  /// Where a node shows something; nil for white space.
  func shownPoint(of node: Node) -> SourcePoint? {
    switch node.kind {
    case .lineStart: nil
    case .text: source.bytes[node.bytes].firstIndex { !TagScanner.isSpace($0) }.map(point(of:))
    default: node.point
    }
  }

  private func point(of place: Int) -> SourcePoint {
    let before = source.bytes[..<place]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return SourcePoint(
      line: 1 + before.count { $0 == 0x0A }, column: 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 })
  }
}
