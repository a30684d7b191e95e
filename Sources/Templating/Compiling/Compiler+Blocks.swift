import Diagnostics

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
    if node.standsAlone, !replacement.standsAlone, !isEmpty { builder.literal(indentation.added[...]) }
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
          let location = source.location(inside.point)
          tell(TemplateMistake.repeatedBlock, inside.name, at: location) {
            TemplateMistake.repeatedBlock(
              inside.name, at: location, first: source.location(source.nodes[first.node].point))
          }
        }
        arguments[inside.name] = BlockArgument(template: template, node: child)
      } else if source.isShown(inside) {
        // Told once, at the first of what is lost.
        let parent = source.location(node.point)
        tell(TemplateMistake.textInParent, node.name, at: parent) {
          TemplateMistake.textInParent(node.name, at: source.location(source.point(of: inside)))
        }
      }
      child = inside.end
      charge(1)
    }
    return arguments
  }
}
