import Diagnostics

extension Place {
  /// How `value` is escaped here, and what is wrong with its standing here.
  func check(_ value: ShownValue, at location: SourceLocation) -> (escape: Escape, finding: Finding?) {
    switch self {
    case .plain: return (.none, nil)
    case .json(let json):
      return (value.isRaw ? .none : .json, checkJSON(json, value, at: location))
    case .markup(let place):
      return checkMarkup(place, value, at: location)
    }
  }

  private func checkMarkup(
    _ place: MarkupPlace, _ value: ShownValue, at location: SourceLocation
  ) -> (escape: Escape, finding: Finding?) {
    let isMarkup = value.kind == .html
    if value.isRaw, !isMarkup {
      return (.none, TemplateMistake.unescapedText(value.name, at: location))
    }
    switch place.state {
    case .text, .comment, .cdata, .declaration:
      // In XML, {{x}} escapes markup too: HTML is not XML, and feeds carry it as text.
      let passes = isMarkup && (!place.isXML || value.isRaw)
      return (passes ? .none : escape, nil)
    case .tagOpen, .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
      return (escape, TemplateMistake.valueInTag(value.name, at: location))
    case .beforeValue, .unquoted:
      return (escape, TemplateMistake.unquotedAttribute(value.name, at: location))
    case .doubleQuoted, .singleQuoted:
      return (escape, checkAttribute(place, value, at: location))
    case .rawText:
      if let json = place.json { return (.scriptJSON, checkJSON(json, value, at: location)) }
      return (escape, TemplateMistake.valueInScript(value.name, at: location))
    }
  }

  private func checkAttribute(_ place: MarkupPlace, _ value: ShownValue, at location: SourceLocation) -> Finding? {
    if value.kind == .html { return TemplateMistake.htmlInAttribute(value.name, at: location) }
    let attribute = place.attribute.text
    if value.kind == .number || value.isConstant || place.isXML { return nil }
    if attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc" {
      return TemplateMistake.valueInScript(value.name, at: location)
    }
    if value.kind != .link, !place.valueHasBegun, Self.addresses.contains(attribute) {
      return TemplateMistake.textAsLink(value.name, at: location)
    }
    return nil
  }

  private func checkJSON(_ json: JSONPlace, _ value: ShownValue, at location: SourceLocation) -> Finding? {
    if value.kind == .html { return TemplateMistake.htmlInJSON(value.name, at: location) }
    if value.kind == .number || json.isInString || value.isRaw { return nil }
    return TemplateMistake.unquotedJSON(value.name, at: location)
  }

  /// HTML's attributes that hold one address.
  private static let addresses: Set<String> = [
    "action", "cite", "data", "formaction", "href", "manifest", "ping", "poster", "src", "xlink:href",
  ]
}
