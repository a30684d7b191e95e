import Diagnostics

extension Compiler {
  /// `{{#name}}`
  mutating func compileSection(_ node: Node, _ index: Int, of template: Int) {
    // What is inside an unknown section cannot be looked at: all its names would be taken for mistakes.
    guard let found = resolve(node, in: template) else { return }
    let location = library.templates[template].location(node.point)
    switch found {
    case .value(let value, let frame):
      tellWhetherAsked(value, node, at: location)
      if let rows = value.rows, let element = value.element {
        enter(rows, of: value, element: element(), frame: frame, node, index, of: template)
      } else {
        let step = builder.begin(.when, value.truth, frame: frame)
        compileInside(node, index, of: template, endingWith: step)
      }
    case .fact(let fact, let frame):
      tellWhetherAsked(fact, node, at: location)
      if fact == .index { return compileInside(index, of: template) }
      let step = builder.begin(fact == .first ? .whenFirst : .whenLast, frame: frame)
      compileInside(node, index, of: template, endingWith: step)
    case .word(let text):
      tellSectionOverText(node, at: location)
      if !text.isEmpty { compileInside(index, of: template) }
    case .words(let words, let path, let file):
      scope.push(words: words, path: path, file: file)
      compileInside(index, of: template)
      scope.pop()
    }
  }

  /// `{{^name}}`
  mutating func compileInverted(_ node: Node, _ index: Int, of template: Int) {
    let location = library.templates[template].location(node.point)
    guard let found = resolve(node, in: template) else {
      return compileInside(index, of: template)
    }
    switch found {
    case .value(let value, let frame):
      tellWhetherAsked(value, node, at: location)
      let step = builder.begin(.unless, value.truth, frame: frame)
      compileInside(node, index, of: template, endingWith: step)
    case .fact(let fact, let frame):
      tellWhetherAsked(fact, node, at: location)
      if fact == .index { return }
      let step = builder.begin(fact == .first ? .unlessFirst : .unlessLast, frame: frame)
      compileInside(node, index, of: template, endingWith: step)
    case .word(let text):
      tellSectionOverText(node, at: location)
      if text.isEmpty { compileInside(index, of: template) }
    case .words:
      return
    }
  }

  private mutating func enter(
    _ rows: @escaping Value.RowsReader, of value: Value, element: ErasedShape, frame: Int, _ node: Node, _ index: Int,
    of template: Int
  ) {
    let start = builder.place
    let entered = scope.push(element, isRow: value.kind == .list)
    let step = builder.beginRows(rows, frame: frame, entered: entered)
    compileInside(index, of: template)
    builder.end(step)
    scope.pop()
    // A record that is always there is always shown once.
    if value.kind != .record || value.isOptional { mayHaveSkipped(node, since: start, in: template) }
  }

  private mutating func compileInside(_ node: Node, _ index: Int, of template: Int, endingWith step: Int) {
    let start = builder.place
    compileInside(index, of: template)
    builder.end(step)
    mayHaveSkipped(node, since: start, in: template)
  }

  /// What was compiled since `start` may be left out when a page is rendered: then what follows stands where `start` is.
  mutating func mayHaveSkipped(_ node: Node, since start: Place, in template: Int) {
    builder.place.mayHaveSkipped(since: start)
    let (start, end) = (start.region, builder.place.region)
    if start != end, !isStopped {
      let location = library.templates[template].location(node.point)
      tell(TemplateMistake.unevenMarkup, node.name, at: location) {
        TemplateMistake.unevenMarkup(node.name, from: start.name, to: end.name, at: location)
      }
    }
  }

  private mutating func tellWhetherAsked(_ value: Value, _ node: Node, at location: SourceLocation) {
    if value.isOptional { return }
    switch value.kind {
    case .text, .link, .html: tellSectionOverText(node, at: location)
    case .number: tellSectionOverNumber(node, at: location)
    case .flag, .record, .list: break
    }
  }

  private mutating func tellWhetherAsked(_ fact: RowFact, _ node: Node, at location: SourceLocation) {
    if fact == .index { tellSectionOverNumber(node, at: location) }
  }

  private mutating func tellSectionOverText(_ node: Node, at location: SourceLocation) {
    tell(TemplateMistake.sectionOverText, node.name, at: location) {
      TemplateMistake.sectionOverText(node.name, at: location)
    }
  }

  private mutating func tellSectionOverNumber(_ node: Node, at location: SourceLocation) {
    tell(TemplateMistake.sectionOverNumber, node.name, at: location) {
      TemplateMistake.sectionOverNumber(node.name, at: location)
    }
  }
}
