import Diagnostics

/// JSON Schemas of single values, as the tools that read YAML see them: a number or a date without quotes may come as what it looks like or
/// as the text that was written.
enum ScalarSchemas {
  /// What stands after a key that says nothing: `venue:`. Tools that guess no types see an empty text.
  static let empty: JSONValue = .object(["enum": [nil, "", "~", "null"]])

  static func text(maximum: Int?) -> JSONValue {
    .object(["type": ["string", "number", "boolean"], "maxLength": maximum.map { .integer($0) }])
  }

  static func reference(_ kind: ReferenceKind, _ language: Language) -> JSONValue {
    let words =
      switch kind {
      case .unit:
        Phrase(
          vi: "mã, tên hoặc tên gọi khác của đơn vị (content/units/)",
          en: "the id, name or alias of a unit (content/units/)")
      case .cluster:
        Phrase(
          vi: "mã, tên hoặc tên gọi khác của cụm, khối (content/clusters/)",
          en: "the id, name or alias of a cluster (content/clusters/)")
      case .award:
        Phrase(
          vi: "mã, tên hoặc tên gọi khác trong danh mục khen thưởng (content/awards.yaml), hoặc other",
          en: "the id, name or alias of an award (content/awards.yaml), or other")
      }
    return .object(["description": .string(words[language]), "type": ["string", "number"]])
  }

  static func flag(_ language: Language) -> JSONValue {
    let words = ["true", "yes", "có", "đúng", "false", "no", "không", "sai"]
    return .object(["anyOf": [.object(["type": "boolean"]), word(words)]])
  }

  /// Editors offer the words of `enum`; the pattern lets through what else the decoder understands.
  static func word(_ words: [String]) -> JSONValue {
    .object([
      "anyOf": [
        .object(["enum": .array(words.map { .string($0) })]),
        .object(["type": "string", "pattern": .string(WordPattern.any(of: words))]),
      ]
    ])
  }

  static func integer(_ range: ClosedRange<Int>) -> JSONValue {
    let (least, most) = (String(range.lowerBound).count, String(range.upperBound).count)
    let digits = least == most ? "[1-9][0-9]{\(least - 1)}" : "0*[0-9]{1,\(most)}"
    return .object([
      "anyOf": [
        .object(["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]),
        .object(["type": "string", "pattern": .string("^[+]?\(digits)$")]),
      ]
    ])
  }

  static func decimal(_ language: Language) -> JSONValue {
    described(
      Phrase(vi: "số, ví dụ 98,5 hoặc 98.5", en: "a number such as 98.5 or 98,5"), language,
      [.object(["type": "number"]), matching("[-+\u{2212}]?[0-9]+(?:[.,][0-9]+)*")])
  }

  static func day(_ language: Language) -> JSONValue {
    described(
      Phrase(vi: "ngày, ví dụ 2020-12-03 hoặc 03/12/2020", en: "a day such as 2020-12-03 or 03/12/2020"), language,
      [matching(day)])
  }

  static func eventDate(_ language: Language) -> JSONValue {
    described(
      ExpectedForm.eventDateForm.phrase, language,
      [
        .object(["type": "integer", "minimum": 1000, "maximum": 9999]),
        matching("(?:\(day)|\(month)|[0-9]{4}|(?:\(day)) ?\\.\\. ?(?:\(day)))"),
        .object(["type": "string", "pattern": .string(WordPattern.any(of: ["unknown", "không rõ"]))]),
      ])
  }

  static func time(_ parts: [String], _ language: Language) -> JSONValue {
    described(
      ExpectedForm.timeForm.phrase, language,
      [
        word(parts),
        matching(
          "(?:\(clock)|\(hour)\\s*[hH](?:\\s*[0-5]?[0-9])?|\(hour)\\s+[gG][iI][ờỜ](?:\\s*[0-5]?[0-9](?:\\s*[pP][hH][úÚ][tT])?)?)"
        ),
        // Tools of YAML 1.1 read 14:00 as a number to the base of sixty: the minutes since midnight.
        .object(["type": "integer", "minimum": 0, "maximum": 1439]),
      ])
  }

  static func dateTime(_ language: Language) -> JSONValue {
    let seconds = "(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?"
    let zone = "(?: ?(?:[zZ]|[-+\u{2212}][0-9]{2}:?[0-9]{2}))?"
    return described(
      ExpectedForm.dateTimeForm.phrase, language, [matching("(?:\(day))(?:(?:\\s+|[tT])\(clock)\(seconds)\(zone))?")])
  }

  static func votes(_ language: Language) -> JSONValue {
    described(
      ExpectedForm.votesForm.phrase, language,
      [.object(["type": "integer", "minimum": 0]), matching("[+]?[0-9]+(?: [^/]*)?(?:/ *[+]?[0-9]+(?: [^/]*)?)?")])
  }

  private static let dash = WordPattern.dash
  private static let day =
    "[0-9]{4}\(dash)(?:0[1-9]|1[0-2])\(dash)(?:0[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])/(?:0?[1-9]|1[0-2])/[0-9]{4}"
  private static let month = "[0-9]{4}\(dash)(?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/[0-9]{4}"
  private static let hour = "(?:[01]?[0-9]|2[0-3])"
  private static let clock = "\(hour):[0-5][0-9]"

  private static func matching(_ pattern: String) -> JSONValue {
    .object(["type": "string", "pattern": .string("^\\s*(?:\(pattern))\\s*$")])
  }

  private static func described(_ words: Phrase, _ language: Language, _ forms: [JSONValue]) -> JSONValue {
    .object(["description": .string(words[language]), "anyOf": .array(forms)])
  }
}
