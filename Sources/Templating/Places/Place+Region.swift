import Diagnostics

extension Place {
  /// The place in rough: sections that begin and end in equal regions can be shown or not.
  enum Region: Sendable, Hashable {
    case text, tag, doubleQuoted, singleQuoted, script, style, declaration, comment, jsonString, json

    var name: Phrase {
      switch self {
      case .text: Phrase(vi: "chữ", en: "text")
      case .tag: Phrase(vi: "một thẻ HTML", en: "a tag")
      case .doubleQuoted: Phrase(vi: "một thuộc tính trong \"…\"", en: "an attribute in \"…\"")
      case .singleQuoted: Phrase(vi: "một thuộc tính trong '…'", en: "an attribute in '…'")
      case .script: Phrase(vi: "một script", en: "a script")
      case .style: Phrase(vi: "một style", en: "a style")
      case .declaration: Phrase(vi: "một khai báo <!…> hay <?…>", en: "a declaration <!…> or <?…>")
      case .comment: Phrase(vi: "một chú thích", en: "a comment")
      case .jsonString: Phrase(vi: "một chuỗi JSON", en: "a JSON string")
      case .json: Phrase(vi: "JSON, ngoài chuỗi", en: "JSON, outside strings")
      }
    }
  }

  /// The region of the place.
  var region: Region {
    switch self {
    case .plain: .text
    case .json(let json): json.isInString ? .jsonString : .json
    case .markup(let place):
      switch place.state {
      case .text: .text
      case .tagOpen, .tagName, .betweenAttributes, .attributeName, .afterAttributeName, .beforeValue, .unquoted: .tag
      case .doubleQuoted: .doubleQuoted
      case .singleQuoted: .singleQuoted
      case .rawText:
        if let json = place.json { json.isInString ? .jsonString : .json } else { place.isStyle ? .style : .script }
      case .declaration: .declaration
      case .comment, .cdata: .comment
      }
    }
  }
}
