/// Whether two texts say the same: the same lists, the same keys with the same values in whatever order, dates by what they mean.
enum SameMeaning {
  static func holds(
    _ left: SourceTree.Value, of leftTree: SourceTree, _ right: SourceTree.Value, of rightTree: SourceTree,
    form: ValueForm?
  ) -> Bool {
    switch (left, right) {
    case (.scalar(_, let text, let style), .scalar(_, let other, let otherStyle)):
      // Without quotes these say that there is no value.
      if ["", "~", "null"].contains(text) { return text == other && (style == .plain) == (otherStyle == .plain) }
      return text == other || form.map { sameDate(text, other, form: $0) } ?? false
    case (.sequence(let items, _), .sequence(let others, _)):
      guard items.count == others.count else { return false }
      return zip(items, others).allSatisfy {
        holds(
          leftTree.items[$0].value, of: leftTree, rightTree.items[$1].value, of: rightTree, form: itemForm(of: form))
      }
    case (.mapping(let items, _), .mapping(let others, _)):
      guard items.count == others.count else { return false }
      var byKey: [String: Int] = [:]
      for number in others { byKey[rightTree.items[number].key ?? ""] = number }
      return items.allSatisfy { number in
        let key = leftTree.items[number].key ?? ""
        guard let other = byKey[key] else { return false }
        return holds(
          leftTree.items[number].value, of: leftTree, rightTree.items[other].value, of: rightTree,
          form: valueForm(of: key, in: form))
      }
    default: return false
    }
  }

  private static func sameDate(_ text: String, _ other: String, form: ValueForm) -> Bool {
    CanonicalDate.written(text, as: form) == other
  }

  private static func itemForm(of form: ValueForm?) -> ValueForm? {
    switch form {
    case .list(let item), .oneOrMany(let item): item
    case .anyOf(let forms): forms.lazy.compactMap { itemForm(of: $0) }.first
    case .fact(let inner): itemForm(of: inner)
    default: nil
    }
  }

  private static func valueForm(of key: String, in form: ValueForm?) -> ValueForm? {
    switch form {
    case .mapping(let mapping): mapping.keys.first { $0.key == key }?.form
    case .fact(let inner): key == "value" ? inner : valueForm(of: key, in: inner)
    case .oneOrMany(let item): valueForm(of: key, in: item)
    case .anyOf(let forms): forms.lazy.compactMap { valueForm(of: key, in: $0) }.first
    default: nil
    }
  }
}
