import Diagnostics

extension Compiler {
  /// `{{name}}`, `{{{name}}}`
  mutating func compileVariable(_ node: Node, of template: Int) {
    guard let found = resolve(node, in: template) else { return }
    let location = library.templates[template].location(node.point)
    let isRaw = node.kind == .rawVariable
    switch found {
    case .value(let value, let frame):
      show(value, frame: frame, name: node.name, isRaw: isRaw, at: location)
    case .fact(.index, let frame):
      _ = escape(ShownValue(name: node.name, kind: .number, isRaw: isRaw), at: location)
      builder.index(frame: frame)
    case .fact:
      tellTextOverFlag(node.name, at: location)
    case .word(let text):
      show(word: text, name: node.name, isRaw: isRaw, at: location)
    case .words(let words, _, _):
      tellTextOverRecord(node.name, at: location) { words.keys.sorted() }
    }
  }

  private mutating func show(_ value: Value, frame: Int, name: String, isRaw: Bool, at location: SourceLocation) {
    switch value.kind {
    case .text, .link, .html, .number:
      let escape = escape(ShownValue(name: name, kind: value.kind, isRaw: isRaw), at: location)
      if let place = value.place {
        builder.text(place, frame: frame, escape: escape)
      } else if let bytes = value.bytes, escape == .none {
        builder.bytes(bytes, frame: frame)
      } else if let text = value.text {
        builder.text(text, frame: frame, escape: escape)
      } else if let number = value.number {
        builder.number(number, frame: frame)
      }
    case .flag:
      tellTextOverFlag(name, at: location)
    case .list:
      tell(TemplateMistake.textOverList, name, at: location) {
        TemplateMistake.textOverList(name, at: location)
      }
    case .record:
      guard let shape = value.element?() else { return }
      if let own = shape.own, own.text != nil {
        show(own.through(value), frame: frame, name: name, isRaw: isRaw, at: location)
      } else {
        tellTextOverRecord(name, at: location) { shape.fields.map(\.name) }
      }
    }
  }

  /// A text known already is escaped here, once for all pages.
  private mutating func show(word: String, name: String, isRaw: Bool, at location: SourceLocation) {
    let escape = escape(ShownValue(name: name, kind: .text, isRaw: isRaw, isConstant: true), at: location)
    var buffer = OutputBuffer(capacity: word.utf8.count + 16)
    buffer.append(word, escape: escape)
    builder.literal(buffer.withUnsafeBytes { Array($0)[...] })
  }

  private mutating func escape(_ value: ShownValue, at location: SourceLocation) -> Escape {
    let (escape, finding) = builder.place.check(value, at: location)
    if let finding { tell(finding.kind, value.name, at: location) { finding } }
    return escape
  }

  private mutating func tellTextOverFlag(_ name: String, at location: SourceLocation) {
    tell(TemplateMistake.textOverFlag, name, at: location) { TemplateMistake.textOverFlag(name, at: location) }
  }

  private mutating func tellTextOverRecord(_ name: String, at location: SourceLocation, names: () -> [String]) {
    tell(TemplateMistake.textOverRecord, name, at: location) {
      TemplateMistake.textOverRecord(name, names: names(), at: location)
    }
  }
}
