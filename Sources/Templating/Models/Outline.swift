import Diagnostics

/// One name that templates may use, as it is told to who writes them.
public struct OutlineEntry: Sendable, Hashable {
  /// How deep it is nested: 0 for the names of the model itself.
  public let depth: Int
  /// The name, without those of the records that it is in.
  public let name: String
  /// What kind of value it is: text, list, …
  public let type: Phrase
  /// The name of the shape of a record or of a list's rows.
  public let shape: String?
  /// Whether it may be missing.
  public let isOptional: Bool
  /// One sentence: what it means.
  public let meaning: String
  /// Whether its shape was told further up, so that it is not told again.
  public let isToldAbove: Bool
  /// The templates that a dynamic name may choose; empty for other names.
  public let templates: [String]
}

extension Shape {
  /// All names of the shape, each followed by the names in it. A shape that occurs several times is told once.
  public var outline: [OutlineEntry] {
    var told: Set<ShapeID> = [erased.id]
    return Self.entries(of: erased, depth: 0, told: &told)
  }

  /// The outline as lines to be read: `  unit: text – The unit.`
  public func describe(in language: Language) -> [String] {
    outline.map { entry in
      var type = entry.type[language]
      if let shape = entry.shape { type += " (\(shape))" }
      if !entry.templates.isEmpty { type += ": " + entry.templates.joined(separator: ", ") }
      if entry.isOptional { type += language == .vietnamese ? ", có thể không có" : ", may be missing" }
      let above = language == .vietnamese ? " (các tên như ở trên)" : " (names as above)"
      return String(repeating: "  ", count: entry.depth)
        + "\(entry.name): \(type) – \(entry.meaning)\(entry.isToldAbove ? above : "")"
    }
  }

  private static func entries(of shape: ErasedShape, depth: Int, told: inout Set<ShapeID>) -> [OutlineEntry] {
    var entries: [OutlineEntry] = []
    for field in shape.fields {
      let value = field.value
      let element = value.kind == .record || value.kind == .list ? value.element?() : nil
      let isText = element.map { $0.fields.isEmpty && $0.own != nil } ?? true
      let isNew = element.map { !isText && told.insert($0.id).inserted } ?? false
      entries.append(
        OutlineEntry(
          depth: depth, name: field.name, type: type(of: value, element: element), shape: isText ? nil : element?.name,
          isOptional: value.isOptional, meaning: field.meaning, isToldAbove: !isText && !isNew,
          templates: value.possible))
      if isNew, let element { entries += Self.entries(of: element, depth: depth + 1, told: &told) }
    }
    return entries
  }

  private static func type(of value: Value, element: ErasedShape?) -> Phrase {
    if !value.possible.isEmpty { return Phrase(vi: "tên mẫu", en: "a template's name") }
    if value.kind == .list, let element, element.id == .single(.text) {
      return Phrase(vi: "danh sách chữ", en: "a list of texts")
    }
    if value.kind == .record, element?.own != nil {
      return Phrase(vi: "nhóm giá trị, tự hiện được", en: "a record that prints itself")
    }
    return TemplateMistake.words(value.kind)
  }
}
