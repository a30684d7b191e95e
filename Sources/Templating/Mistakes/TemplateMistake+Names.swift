import Diagnostics

extension TemplateMistake {
  static let nameKinds = [
    unknownName, unknownWord, partOfText, fieldOfList, sectionOverText, sectionOverNumber, textOverList, textOverRecord,
    textOverFlag, notATemplateName,
  ]

  static let unknownName = FindingKind(
    "unknown-name", .error,
    title: Phrase(vi: "không có tên này", en: "there is no such name"),
    explanation: Phrase(
      vi: "Tên được tìm trong giá trị đang mở, rồi ra dần các giá trị bên ngoài. `bantin templates` liệt kê các tên.",
      en:
        "A name is looked for in the value that is open, then outwards in those around it. `bantin templates` lists the names."
    ))

  static func unknownName(_ name: String, of owner: String?, names: [String], at location: SourceLocation) -> Finding {
    let message =
      if let owner {
        Phrase(
          vi: "“\(shown(owner))” không có “\(shown(name))”", en: "“\(shown(owner))” has no “\(shown(name))”")
      } else {
        Phrase(vi: "ở đây không có tên “\(shown(name))”", en: "there is no name “\(shown(name))” here")
      }
    return Finding(unknownName, at: location, message, help: suggestion(for: name, among: names))
  }

  static let unknownWord = FindingKind(
    "unknown-word", .error,
    title: Phrase(vi: "không có từ này trong giao diện", en: "there is no such word of the interface"),
    explanation: Phrase(
      vi:
        "Các từ của giao diện nằm trong một tệp riêng và được biết trước khi trang được tạo. Từ thiếu thì không hiện gì.",
      en:
        "The words of the interface are in a file of their own and known before a page is made. A missing one shows nothing."
    ))

  static func unknownWord(
    _ word: String, of owner: String, names: [String], path: String?, at location: SourceLocation
  ) -> Finding {
    let file = path.map { " (\($0))" } ?? ""
    return Finding(
      unknownWord, at: location,
      Phrase(
        vi: "“\(shown(owner))”\(file) không có từ “\(shown(word))”",
        en: "“\(shown(owner))”\(file) has no word “\(shown(word))”"),
      help: suggestion(for: word, among: names)
        ?? path.map { Phrase(vi: "Thêm từ đó vào \($0).", en: "Add the word to \($0).") })
  }

  static let partOfText = FindingKind(
    "part-of-text", .error,
    title: Phrase(vi: "chữ không có phần con", en: "a text has no parts"),
    explanation: Phrase(
      vi: "Sau dấu chấm là một phần của giá trị trước dấu chấm; chữ, số và giá trị có/không thì không có phần nào.",
      en: "After a dot comes a part of the value before it; texts, numbers and yes-or-no values have none."))

  static func partOfText(_ name: String, of owner: String, kind: Value.Kind, at location: SourceLocation) -> Finding {
    let word = words(kind)
    return Finding(
      partOfText, at: location,
      Phrase(
        vi: "“\(shown(owner))” là \(word.vi), không có “\(shown(name))” bên trong",
        en: "“\(shown(owner))” is \(word.en) and has no “\(shown(name))” in it"),
      help: Phrase(vi: "Bỏ dấu chấm và phần sau đó.", en: "Leave out the dot and what follows it."))
  }

  static let fieldOfList = FindingKind(
    "field-of-list", .error,
    title: Phrase(vi: "hỏi cả danh sách về một mục", en: "a list is asked for what its rows have"),
    explanation: Phrase(
      vi: "Danh sách chỉ có `any` và `count`. Tên của từng mục dùng được bên trong {{#danh-sách}}…{{/danh-sách}}.",
      en: "A list itself has only `any` and `count`. What its rows have is named inside {{#list}}…{{/list}}."))

  static func fieldOfList(_ name: String, of owner: String, isOfRows: Bool, at location: SourceLocation) -> Finding {
    Finding(
      fieldOfList, at: location,
      Phrase(
        vi: "“\(shown(owner))” là danh sách, chỉ có “any” và “count”, không có “\(shown(name))”",
        en: "“\(shown(owner))” is a list: it has “any” and “count”, but no “\(shown(name))”"),
      help: isOfRows
        ? Phrase(
          vi: "Viết {{#\(shown(owner))}}{{\(shown(name))}}{{/\(shown(owner))}}.",
          en: "Write {{#\(shown(owner))}}{{\(shown(name))}}{{/\(shown(owner))}}.")
        : suggestion(for: name, among: ["any", "count"]))
  }

  static let sectionOverText = FindingKind(
    "section-over-text", .error,
    title: Phrase(vi: "hỏi một chữ luôn có", en: "a section over a text that is always there"),
    explanation: Phrase(
      vi:
        "Phần {{#tên}} hỏi có hay không, hoặc đi qua danh sách. Chữ này lúc nào cũng có, nên hỏi là thừa hoặc nhầm tên.",
      en:
        "A section {{#name}} asks whether something is there, or goes through a list. This text is always there, so the "
        + "question is needless, or the name is not the one that was meant."))

  static func sectionOverText(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      sectionOverText, at: location,
      Phrase(
        vi: "“\(shown(name))” là chữ lúc nào cũng có, không hỏi có hay không được",
        en: "“\(shown(name))” is a text that is always there: there is nothing to ask"),
      help: Phrase(
        vi: "Bỏ phần này, hoặc hỏi một tên có thể không có.",
        en: "Leave the section out, or ask for a name that may be missing."))
  }

  static let sectionOverNumber = FindingKind(
    "section-over-number", .error,
    title: Phrase(vi: "hỏi một số luôn có", en: "a section over a number that is always there"),
    explanation: Phrase(
      vi: "Số này lúc nào cũng có, kể cả khi là 0. Danh sách có `any` để hỏi có mục nào không.",
      en: "This number is always there, also when it is 0. A list has `any` to ask whether it has rows."))

  static func sectionOverNumber(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      sectionOverNumber, at: location,
      Phrase(
        vi: "“\(shown(name))” là số lúc nào cũng có, không hỏi có hay không được",
        en: "“\(shown(name))” is a number that is always there: there is nothing to ask"),
      help: name.hasSuffix(".count")
        ? Phrase(
          vi: "Viết “\(shown(String(name.dropLast(6)))).any”.", en: "Write “\(shown(String(name.dropLast(6)))).any”.")
        : Phrase(vi: "Bỏ phần này.", en: "Leave the section out."))
  }

  static let textOverList = FindingKind(
    "text-over-list", .error,
    title: Phrase(vi: "hiện cả danh sách như một chữ", en: "a list is shown as if it were a text"),
    explanation: Phrase(
      vi: "Danh sách không tự hiện được: {{#tên}}…{{/tên}} đi qua từng mục.",
      en: "A list has no text of its own: {{#name}}…{{/name}} goes through its rows."))

  static func textOverList(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      textOverList, at: location,
      Phrase(vi: "“\(shown(name))” là danh sách, không phải chữ", en: "“\(shown(name))” is a list, not a text"),
      help: Phrase(
        vi: "Viết {{#\(shown(name))}}…{{/\(shown(name))}}, hoặc “\(shown(name)).count” cho số mục.",
        en: "Write {{#\(shown(name))}}…{{/\(shown(name))}}, or “\(shown(name)).count” for the number of rows."))
  }

  static let textOverRecord = FindingKind(
    "text-over-record", .error,
    title: Phrase(vi: "hiện cả một nhóm giá trị như một chữ", en: "a record is shown as if it were a text"),
    explanation: Phrase(
      vi: "Giá trị này gồm nhiều phần và không tự hiện được: hãy gọi tên một phần.",
      en: "The value has several parts and no text of its own: name one of its parts."))

  static func textOverRecord(_ name: String, names: [String], at location: SourceLocation) -> Finding {
    let shownNames = names.prefix(6).map { name == "." ? $0 : "\(name).\($0)" }.map(shown).joined(separator: ", ")
    return Finding(
      textOverRecord, at: location,
      Phrase(
        vi: "“\(shown(name))” gồm nhiều phần, không phải một chữ",
        en: "“\(shown(name))” has parts and is not a text itself"),
      help: shownNames.isEmpty
        ? nil
        : Phrase(vi: "Gọi một phần: \(shownNames).", en: "Name one of its parts: \(shownNames)."))
  }

  static let textOverFlag = FindingKind(
    "text-over-flag", .error,
    title: Phrase(vi: "hiện giá trị có/không như một chữ", en: "a yes-or-no value is shown as if it were a text"),
    explanation: Phrase(
      vi: "Giá trị này chỉ trả lời có hay không: {{#tên}}…{{/tên}} hiện khi có, {{^tên}}…{{/tên}} hiện khi không.",
      en: "Such a value only answers yes or no: {{#name}}…{{/name}} is shown for yes, {{^name}}…{{/name}} for no."))

  static func textOverFlag(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      textOverFlag, at: location,
      Phrase(
        vi: "“\(shown(name))” chỉ trả lời có hay không, không phải chữ",
        en: "“\(shown(name))” answers yes or no and is not a text"),
      help: Phrase(
        vi: "Viết {{#\(shown(name))}}…{{/\(shown(name))}}.", en: "Write {{#\(shown(name))}}…{{/\(shown(name))}}."))
  }

  static let notATemplateName = FindingKind(
    "not-a-template-name", .error,
    title: Phrase(vi: "giá trị không phải tên mẫu", en: "a value is no template's name"),
    explanation: Phrase(
      vi: "{{>*tên}} chọn mẫu theo một giá trị mà mọi khả năng đều được biết trước.",
      en: "{{>*name}} chooses a template by a value whose possibilities are all known beforehand."))

  static func notATemplateName(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      notATemplateName, at: location,
      Phrase(
        vi: "“\(shown(name))” không phải là giá trị để chọn mẫu",
        en: "“\(shown(name))” is not a value that templates are chosen by"),
      help: Phrase(
        vi: "Gọi thẳng tên mẫu: {{>\(shown(name))}}, hoặc dùng một giá trị có kiểu tên mẫu.",
        en: "Name the template itself: {{>\(shown(name))}}, or use a value that is a template's name."))
  }

  static func words(_ kind: Value.Kind) -> Phrase {
    switch kind {
    case .text: Phrase(vi: "chữ", en: "a text")
    case .link: Phrase(vi: "địa chỉ", en: "an address")
    case .html: Phrase(vi: "đoạn HTML", en: "markup")
    case .number: Phrase(vi: "số", en: "a number")
    case .flag: Phrase(vi: "giá trị có/không", en: "a yes-or-no value")
    case .record: Phrase(vi: "nhóm giá trị", en: "a record")
    case .list: Phrase(vi: "danh sách", en: "a list")
    }
  }
}
