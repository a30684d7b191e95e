import Diagnostics

extension Compiler {
  /// `{{>name}}`, `{{<name}}`, and `{{>*name}}`, whose template a value names.
  mutating func compilePartial(_ node: Node, _ index: Int, of template: Int) {
    let location = library.templates[template].location(node.point)
    if node.name.isEmpty { return }
    if !node.name.hasPrefix("*") {
      if let called = find(node.name, at: location) { include(called, node, index, of: template) }
      return
    }
    let name = String(node.name.dropFirst().drop(while: \.isWhitespace))
    guard let found = resolve(name, at: node.point, in: template) else { return }
    guard case .value(let value, let frame) = found, let text = value.text, !value.possible.isEmpty else {
      tell(TemplateMistake.notATemplateName(name, at: location))
      return
    }
    let choice = builder.beginChoice(text, frame: frame)
    let place = builder.place
    var jumps: [Int] = []
    for possible in value.possible {
      guard let called = find(possible, at: location) else { continue }
      builder.place = place
      builder.addCase(possible, to: choice)
      include(called, node, index, of: template)
      jumps.append(builder.begin(.jump, frame: 0))
      tellIfUneven(node, from: place.region, in: template)
    }
    for jump in jumps { builder.end(jump) }
    builder.end(choice)
  }

  private mutating func find(_ name: String, at location: SourceLocation) -> Int? {
    if let found = library.index[name] { return found }
    tell(TemplateMistake.missingPartial(name, names: library.index.keys.sorted(), at: location))
    return nil
  }

  /// Puts template `called` in place of `node`.
  private mutating func include(_ called: Int, _ node: Node, _ index: Int, of template: Int) {
    let outer = (blocks, indentation)
    let arguments = node.kind == .parent ? arguments(of: node, index, in: template) : [:]
    blocks.merge(arguments) { outer, _ in outer }
    let inclusion = Inclusion(template: called, scope: scope.key, blocks: blocks)
    let location = library.templates[template].location(node.point)
    if inclusions.contains(inclusion) {
      tell(TemplateMistake.recursivePartial(library.templates[called].source.name, at: location))
    } else {
      indentation = Indentation(
        adding: node.standsAlone ? indentation.of(library.templates[template].source.bytes[node.bytes]) : [])
      inclusions.append(inclusion)
      trail.append(location)
      metBlocks.append(library.templates[called].blockNames)
      compileAll(of: called)
      let met = metBlocks.removeLast()
      trail.removeLast()
      inclusions.removeLast()
      tellUnused(arguments, parent: called, met: met)
      if let last = metBlocks.indices.last { metBlocks[last].formUnion(met) }
    }
    (blocks, indentation) = outer
  }

  private mutating func tellUnused(_ arguments: [String: BlockArgument], parent: Int, met: Set<String>) {
    if isStopped { return }
    for (name, argument) in arguments.sorted(by: { $0.key < $1.key }) where !met.contains(name) {
      let source = library.templates[argument.template]
      tell(
        TemplateMistake.unusedBlock(
          name, parent: library.templates[parent].source.name, names: met.sorted(),
          at: source.location(source.nodes[argument.node].point)))
    }
  }
}
