import Diagnostics

extension Compiler {
  /// `{{>name}}`, `{{<name}}`, and `{{>*name}}`, whose template a value names.
  mutating func compilePartial(_ node: Node, _ index: Int, of template: Int) {
    if node.name.isEmpty { return }
    if node.name.hasPrefix("*") { return compileDynamicPartial(node, index, of: template) }
    let location = library.templates[template].location(node.point)
    if let called = find(node.name, at: location) { include(called, node, index, of: template) }
  }

  private mutating func compileDynamicPartial(_ node: Node, _ index: Int, of template: Int) {
    let name = String(node.name.dropFirst().drop(while: \.isWhitespace))
    var point = node.point
    point.column &+= Int32(clamping: node.name.unicodeScalars.count - name.unicodeScalars.count)
    let location = library.templates[template].location(point)
    guard let found = resolve(name, NamePath(name, at: point), at: point, in: template) else { return }
    guard case .value(let value, let frame) = found, let text = value.text, !value.possible.isEmpty else {
      tell(TemplateMistake.notATemplateName, name, at: location) {
        TemplateMistake.notATemplateName(name, at: location)
      }
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
      mayHaveSkipped(node, since: place, in: template)
    }
    for jump in jumps { builder.end(jump) }
    builder.end(choice)
  }

  private mutating func find(_ name: String, at location: SourceLocation) -> Int? {
    if let found = library.index[name] { return found }
    let names = library.index.keys
    tell(TemplateMistake.missingPartial, name, at: location) {
      TemplateMistake.missingPartial(name, names: names.sorted(), at: location)
    }
    return nil
  }

  /// Puts template `called` in place of `node`.
  private mutating func include(_ called: Int, _ node: Node, _ index: Int, of template: Int) {
    let outer = (blocks, indentation)
    let arguments = node.kind == .parent ? arguments(of: node, index, in: template) : [:]
    blocks.merge(arguments) { outer, _ in outer }
    charge(inclusions.count + scope.entries.count + blocks.count + library.templates[called].blockNames.count)
    var inclusion = Inclusion(template: called, scope: scope, blocks: blocks)
    let location = library.templates[template].location(node.point)
    if isBeingPutIn(&inclusion) {
      let name = library.templates[called].source.name
      tell(TemplateMistake.recursivePartial, name, at: location) {
        TemplateMistake.recursivePartial(name, at: location)
      }
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

  /// Whether putting it in would do over again what is being done.
  private mutating func isBeingPutIn(_ inclusion: inout Inclusion) -> Bool {
    for index in inclusions.indices
    where inclusions[index].template == inclusion.template && inclusions[index].blocks == inclusion.blocks {
      if inclusions[index].key == inclusion.key { return true }
    }
    return false
  }

  private mutating func tellUnused(_ arguments: [String: BlockArgument], parent: Int, met: Set<String>) {
    if isStopped { return }
    for (name, argument) in arguments.sorted(by: { $0.key < $1.key }) where !met.contains(name) {
      let source = library.templates[argument.template]
      let location = source.location(source.nodes[argument.node].point)
      let parent = library.templates[parent].source.name
      tell(TemplateMistake.unusedBlock, name, at: location) {
        TemplateMistake.unusedBlock(name, parent: parent, names: met.sorted(), at: location)
      }
    }
  }
}
