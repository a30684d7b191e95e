import Diagnostics

extension Compiler {
  /// Finds what a name stands for; tells what is wrong and returns nil where it stands for nothing.
  mutating func resolve(_ node: Node, in template: Int) -> Resolution? {
    resolve(node.name, node.path, at: node.point, in: template)
  }

  /// - Parameter path: the name taken apart, nil where it is none.
  mutating func resolve(_ text: String, _ path: NamePath?, at point: SourcePoint, in template: Int) -> Resolution? {
    if text.isEmpty { return nil }
    guard let path else {
      let location = library.templates[template].location(point)
      tell(TemplateMistake.badName, text, at: location) { TemplateMistake.badName(text, at: location) }
      return nil
    }
    guard let first = path.parts.first else { return resolveItself(library.templates[template].location(point)) }
    guard var found = find(first) else {
      let location = library.templates[template].location(point)
      let (scope, words) = (scope, library.constants.keys)
      tell(TemplateMistake.unknownName, first, at: location) {
        TemplateMistake.unknownName(first, of: nil, names: scope.names + words.sorted(), at: location)
      }
      return nil
    }
    for index in path.parts.indices.dropFirst() {
      guard let next = part(index, of: path, in: found, template) else { return nil }
      found = next
    }
    return found
  }

  /// `{{.}}`
  private mutating func resolveItself(_ location: SourceLocation) -> Resolution? {
    guard let entry = scope.entries.last else { return nil }
    switch entry.what {
    case .words(let words, let path, _):
      tell(TemplateMistake.textOverRecord, path, at: location) {
        TemplateMistake.textOverRecord(path, names: words.keys.sorted(), at: location)
      }
      return nil
    case .model(let shape, let frame):
      if let own = shape.own { return .value(own, frame: frame) }
      let itself = Value.rows(.record, isOptional: false, of: { shape }) { model, body in
        body(Rows(base: model, count: 1, stride: 0))
      }
      return .value(itself, frame: frame)
    }
  }

  /// Looks up a first part, innermost scope first.
  private func find(_ name: String) -> Resolution? {
    for index in scope.entries.indices.reversed() {
      switch scope.entries[index].what {
      case .model(let shape, let frame):
        if let value = shape[name] { return .value(value, frame: frame) }
        if scope.entries[index].isRow, name.utf8.first == UInt8(ascii: "-"), let fact = RowFact(rawValue: name) {
          return .fact(fact, frame: frame)
        }
      case .words(let words, let path, let file):
        if let word = words[name] { return Self.resolution(word, path: "\(path).\(name)", file: file) }
      }
    }
    return library.constants[name].map { .words($0.entries, path: name, file: $0.path) }
  }

  private static func resolution(_ entry: Constants.Entry, path: String, file: String?) -> Resolution {
    switch entry {
    case .text(let text): .word(text)
    case .tree(let entries): .words(entries, path: path, file: file)
    }
  }

  /// Goes one part on from `owner`.
  private mutating func part(
    _ index: Int, of path: NamePath, in owner: Resolution, _ template: Int
  ) -> Resolution? {
    let name = path.parts[index]
    switch owner {
    case .words(let words, let path, let file):
      if let word = words[name] { return Self.resolution(word, path: "\(path).\(name)", file: file) }
    case .value(let value, let frame):
      if let found = part(name, of: value) { return .value(found, frame: frame) }
    case .word, .fact: break
    }
    let location = library.templates[template].location(path.point(ofPart: index))
    let ownerName = path.owner(ofPart: index)
    switch owner {
    case .words(let words, let path, let file):
      tell(TemplateMistake.unknownWord, name, at: location) {
        TemplateMistake.unknownWord(name, of: path, names: words.keys.sorted(), path: file, at: location)
      }
    case .word:
      tellPartOfText(name, of: ownerName, kind: .text, at: location)
    case .fact(let fact, _):
      tellPartOfText(name, of: ownerName, kind: fact == .index ? .number : .flag, at: location)
    case .value(let value, _):
      tellMissingPart(name, of: value, named: ownerName, at: location)
    }
    return nil
  }

  private func part(_ name: String, of owner: Value) -> Value? {
    switch owner.kind {
    case .record: owner.element?()[name]?.through(owner)
    case .list:
      switch name {
      case "any": .flag(owner.truth)
      case "count": owner.number.map { .number($0) }
      default: nil
      }
    case .text, .link, .html, .number, .flag: nil
    }
  }

  private mutating func tellMissingPart(
    _ name: String, of owner: Value, named ownerName: String, at location: SourceLocation
  ) {
    switch owner.kind {
    case .record:
      guard let shape = owner.element?() else { return }
      tell(TemplateMistake.unknownName, name, at: location) {
        TemplateMistake.unknownName(name, of: ownerName, names: shape.fields.map(\.name), at: location)
      }
    case .list:
      tell(TemplateMistake.fieldOfList, name, at: location) {
        let isOfRows = owner.element.map { $0()[name] != nil } ?? false
        return TemplateMistake.fieldOfList(name, of: ownerName, isOfRows: isOfRows, at: location)
      }
    case .text, .link, .html, .number, .flag:
      tellPartOfText(name, of: ownerName, kind: owner.kind, at: location)
    }
  }

  private mutating func tellPartOfText(
    _ name: String, of owner: String, kind: Value.Kind, at location: SourceLocation
  ) {
    tell(TemplateMistake.partOfText, name, at: location) {
      TemplateMistake.partOfText(name, of: owner, kind: kind, at: location)
    }
  }
}
