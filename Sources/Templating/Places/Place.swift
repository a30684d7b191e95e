import Diagnostics

/// Where in a page the text of a template stands, which decides how a value is escaped there.
enum Place: Sendable, Hashable {
  case markup(MarkupPlace)
  case json(JSONPlace)
  /// Plain text: nothing is escaped.
  case plain

  /// The beginning of a file.
  init(_ kind: TemplateKind) {
    switch kind {
    case .html: self = .markup(MarkupPlace(isXML: false))
    case .xml: self = .markup(MarkupPlace(isXML: true))
    case .json: self = .json(JSONPlace())
    case .text: self = .plain
    }
  }

  /// Goes on over literal bytes.
  mutating func pass(_ bytes: some Sequence<UInt8>) {
    switch self {
    case .markup(var place):
      // Let go of self's copy, or each call would copy the names that the place holds.
      self = .plain
      for byte in bytes { place.pass(byte) }
      self = .markup(place)
    case .json(var place):
      for byte in bytes { place.pass(byte) }
      self = .json(place)
    case .plain: break
    }
  }

  /// Goes on over a value.
  mutating func passValue() {
    if case .markup(var place) = self {
      place.passValue()
      self = .markup(place)
    }
  }

  /// What was read since `start` may be left out when a page is rendered.
  mutating func mayHaveSkipped(since start: Place) {
    if case .markup(let start) = start, case .markup(var place) = self {
      place.mayHaveSkipped(since: start)
      self = .markup(place)
    }
  }

  /// How a value is escaped here.
  var escape: Escape {
    switch self {
    case .markup(let place):
      place.json != nil ? .scriptJSON : place.isXML ? .xml : .html
    case .json: .json
    case .plain: .none
    }
  }

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

extension MarkupPlace {
  /// Whether the element being read is `style`.
  var isStyle: Bool { element.elementsEqual("style".utf8) }
}
