import Diagnostics
import Emulation

/// Writes a ``SourceTree`` in the canonical form: keys in the order of their schema, lists of mappings as lines with dashes, two blanks a
/// level, quotes where they are needed, days as ISO 8601 has them. Comments go where their items go.
struct FormatWriter {
  /// Longer lists in brackets are written as lines with dashes.
  static let widestLine = 100

  private let tree: SourceTree
  private(set) var lines: [String] = []

  /// The lines of the whole text; `form` is that of its mapping, or of the items of its list.
  static func lines(of tree: SourceTree, form: MappingForm) -> [String] {
    var writer = FormatWriter(tree: tree)
    writer.lines = tree.header.isEmpty ? [] : tree.header + [""]
    switch tree.root {
    case .mapping(let items, _): writer.writeEntries(items, order: order(of: form), indent: 0)
    case .sequence(let items, _): writer.writeItems(items, form: .mapping(form), indent: 0)
    case .scalar: break
    }
    writer.lines += tree.footer
    return writer.lines
  }

  private init(tree: SourceTree) { self.tree = tree }

  // MARK: Orders of keys

  /// The keys of a mapping in their order, each with the form of its value; nil keeps the order of the text.
  private typealias Order = [(key: String, form: ValueForm)]

  private static func order(of form: MappingForm) -> Order {
    form.keys.map { ($0.key, $0.form) } + (form.carriesRemark ? remark : [])
  }

  private static let remark: [(key: String, form: ValueForm)] = RemarkBuilder.keys.map { ($0, .text(maximum: nil)) }

  /// The order of the keys that a value of that form has, if it is a mapping.
  private func order(of form: ValueForm?, _ value: SourceTree.Value) -> Order? {
    switch form {
    case .mapping(let mapping): return Self.order(of: mapping)
    case .fact(let inner):
      if holds(value, key: "value") { return [("value", inner)] + Self.remark }
      return order(of: inner, value)
    case .oneOrMany(let item): return order(of: item, value)
    case .anyOf(let forms): return forms.lazy.compactMap { order(of: $0, value) }.first
    case .dictionary(let item):
      return SourceTree.children(of: value).compactMap { number in tree.items[number].key.map { ($0, .fact(of: item)) }
      }
    default: return nil
    }
  }

  /// The form of the items of a value of that form, if it is a list.
  private func itemForm(of form: ValueForm?) -> ValueForm? {
    switch form {
    case .list(let item), .oneOrMany(let item): item
    case .anyOf(let forms): forms.lazy.compactMap { itemForm(of: $0) }.first
    case .fact(let inner): itemForm(of: inner)
    default: nil
    }
  }

  private func holds(_ value: SourceTree.Value, key: String) -> Bool {
    guard case .mapping(let items, _) = value else { return false }
    return items.contains { tree.items[$0].key == key }
  }

  // MARK: Collections

  private mutating func writeEntries(_ items: [Int], order: Order?, indent: Int) {
    for (place, entry) in sorted(items, order).enumerated() {
      writeLeading(tree.items[entry.item].leading, indent: indent, isFirst: place == 0)
      writeEntry(entry.item, entry.form, indent: indent, prefix: spaces(indent))
    }
  }

  /// An office's own keys come last, in their order; so does whatever else has no place.
  private func sorted(_ items: [Int], _ order: Order?) -> [(item: Int, form: ValueForm?)] {
    guard let order else { return items.map { ($0, nil) } }
    var places: [String: Int] = [:]
    for (place, entry) in order.enumerated() where places[entry.key] == nil { places[entry.key] = place }
    return items.map { item in (item, tree.items[item].key.flatMap { places[$0] } ?? order.count) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map { ($0.0, $0.1 < order.count ? order[$0.1].form : nil) }
  }

  private mutating func writeItems(_ items: [Int], form: ValueForm?, indent: Int) {
    for (place, number) in items.enumerated() {
      let item = tree.items[number]
      var leading = item.leading
      if let comment = item.keyTrailing { leading.append(comment) }
      if case .mapping(let entries, let flow) = item.value, !entries.isEmpty, !staysVerbatim(item.value, form) {
        let entries = sorted(entries, order(of: form, item.value))
        // A comment before the first key would part it from its dash.
        leading += tree.items[entries[0].item].leading.drop(while: \.isEmpty)
        if flow != nil, let comment = item.trailing { leading.append(comment) }
        writeLeading(leading, indent: indent, isFirst: place == 0)
        for (place, entry) in entries.enumerated() {
          if place > 0 { writeLeading(tree.items[entry.item].leading, indent: indent + 2, isFirst: false) }
          writeEntry(entry.item, entry.form, indent: indent + 2, prefix: spaces(indent) + (place == 0 ? "- " : "  "))
        }
      } else {
        writeLeading(leading, indent: indent, isFirst: place == 0)
        writeValue(of: item, form, indent: indent, head: spaces(indent) + "-", childIndent: indent + 2)
      }
      writeLeading(item.after, indent: indent, isFirst: false)
    }
  }

  private mutating func writeEntry(_ number: Int, _ form: ValueForm?, indent: Int, prefix: String) {
    let item = tree.items[number]
    writeValue(
      of: item, form, indent: indent, head: prefix + YAMLScalar.written(item.key ?? "") + ":", childIndent: indent + 2)
    writeLeading(item.after, indent: indent, isFirst: false)
  }

  // MARK: Values

  private mutating func writeValue(
    of item: SourceTree.Item, _ form: ValueForm?, indent: Int, head: String, childIndent: Int
  ) {
    let comments = item.keyTrailing.map { item.key == nil ? [] : [$0] } ?? []
    switch item.value {
    case .scalar(let range, let text, let style):
      let scalar = scalarLines(range, text, style, form, indent: childIndent)
      for comment in comments { lines.append(spaces(indent) + comment) }
      append(head, scalar[0], scalar.count == 1 ? item.trailing : nil)
      lines += scalar.dropFirst()
      // Behind the first line it would be in the middle of the text. That of a block scalar stands behind its mark and came with it.
      if scalar.count > 1, let comment = item.trailing { lines[lines.count - 1] += "  " + comment }
    case .sequence(let items, _):
      if let line = oneLine(item.value, form, head: head, comment: comments.first ?? item.trailing),
        comments.isEmpty || item.trailing == nil
      {
        lines.append(line)
      } else {
        writeHead(head, comments, item.trailing, indent: indent)
        writeItems(items, form: itemForm(of: form), indent: childIndent)
      }
    case .mapping(let items, let flow):
      if items.isEmpty || staysVerbatim(item.value, form), let flow {
        for comment in comments { lines.append(spaces(indent) + comment) }
        append(head, tree.source(flow), item.trailing)
      } else {
        writeHead(head, comments, item.trailing, indent: indent)
        writeEntries(items, order: order(of: form, item.value), indent: childIndent)
      }
    }
  }

  /// The line before the lines of a collection. Of two comments for it the first goes above.
  private mutating func writeHead(_ head: String, _ comments: [String], _ trailing: String?, indent: Int) {
    if trailing != nil { for comment in comments { lines.append(spaces(indent) + comment) } }
    append(head, "", trailing ?? comments.first)
  }

  private mutating func append(_ head: String, _ value: String, _ comment: String?) {
    lines.append(head + (value.isEmpty ? "" : " " + value) + (comment.map { "  " + $0 } ?? ""))
  }

  /// A list of scalars that stands in brackets and fits in a line.
  private func oneLine(_ value: SourceTree.Value, _ form: ValueForm?, head: String, comment: String?) -> String? {
    guard case .sequence(let items, let flow?) = value, !tree.holdsComments(value) else { return nil }
    if items.isEmpty { return head + " []" + (comment.map { "  " + $0 } ?? "") }
    if staysVerbatim(value, form) { return head + " " + tree.source(flow) + (comment.map { "  " + $0 } ?? "") }
    var written: [String] = []
    for number in items {
      guard case .scalar(let range, let text, let style) = tree.items[number].value, !range.isEmpty else { return nil }
      let scalar = scalarLines(range, text, style, itemForm(of: form), indent: 0, isFlow: true)
      guard scalar.count == 1 else { return nil }
      written.append(scalar[0])
    }
    let line = "\(head) [\(written.joined(separator: ", "))]"
    return line.count <= Self.widestLine ? line + (comment.map { "  " + $0 } ?? "") : nil
  }

  /// What stands in an office's own keys is not ours to write otherwise, as long as it is a single line.
  private func staysVerbatim(_ value: SourceTree.Value, _ form: ValueForm?) -> Bool {
    guard form == nil else { return false }
    switch value {
    case .sequence(_, let flow?), .mapping(_, let flow?):
      return !tree.text[flow].contains("\n") && !tree.holdsComments(value)
    default: return false
    }
  }

  // MARK: Scalars

  /// The scalar's lines: the first stands behind its key, the others are indented.
  private func scalarLines(
    _ range: Range<Int>, _ text: String, _ style: SourceTree.Style, _ form: ValueForm?, indent: Int,
    isFlow: Bool = false
  ) -> [String] {
    if range.isEmpty { return [""] }
    let source = tree.source(range)
    if style == .block { return blockLines(source, indent: indent) }
    if let form, let date = CanonicalDate.written(text, as: form) { return [date] }
    if style == .quoted, form != nil, YAMLScalar.isPlain(text, isFlow: isFlow) { return [text] }
    guard source.contains("\n") else { return [source] }
    let parts = source.split(separator: "\n", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
    return parts.enumerated().map { $0.offset == 0 || $0.element.isEmpty ? $0.element : spaces(indent) + $0.element }
  }

  /// A text behind `|` or `>`, moved as a whole.
  private func blockLines(_ source: String, indent: Int) -> [String] {
    var parts = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let keepsEnds = parts[0].prefix { $0 != "#" }.contains("+")
    while parts.count > 1, parts.last?.allSatisfy({ $0 == " " }) ?? false, !keepsEnds || parts.last?.isEmpty ?? false {
      if keepsEnds, parts.last?.isEmpty ?? false {
        parts.removeLast()
        break
      }
      parts.removeLast()
    }
    let body = parts.dropFirst()
    let margin = body.filter { !$0.allSatisfy { $0 == " " } }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    let first = body.first { !$0.allSatisfy { $0 == " " } }.map { $0.prefix { $0 == " " }.count } ?? 0
    // With a number behind the mark the first line may be indented further than the text is: then it stays where it is.
    if parts[0].prefix(while: { $0 != "#" }).contains(where: \.isNumber) || first != margin { return parts }
    return [parts[0]] + body.map { $0.allSatisfy { $0 == " " } ? "" : spaces(indent) + $0.dropFirst(margin) }
  }

  // MARK: Lines

  private mutating func writeLeading(_ comments: [String], indent: Int, isFirst: Bool) {
    var comments = comments[...]
    if isFirst { comments = comments.drop(while: \.isEmpty) }
    for comment in comments {
      if comment.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(comment.isEmpty ? "" : spaces(indent) + comment)
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
