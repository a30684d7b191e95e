import Diagnostics

extension TemplateMistake {
  static let syntaxKinds = [
    unclosedTag, emptyTag, badName, badDelimiters, unclosedSection, unopenedSection, crossedSections,
  ]

  static let unclosedTag = FindingKind(
    "unclosed-tag", .error,
    title: Phrase(vi: "thẻ chưa được đóng", en: "a tag is not closed"),
    explanation: Phrase(
      vi: "Thẻ mở bằng {{ phải được đóng bằng }}, thẻ mở bằng {{{ phải được đóng bằng }}}, trước khi thẻ khác bắt đầu. "
        + "Phần chưa đóng được giữ lại như chữ thường.",
      en:
        "A tag that opens with {{ closes with }}, one that opens with {{{ closes with }}}, before the next tag begins. "
        + "What is not closed is taken for text."))

  static func unclosedTag(at location: SourceLocation, opening: String, closing: String) -> Finding {
    Finding(
      unclosedTag, at: location,
      Phrase(
        vi: "thẻ mở bằng “\(shown(opening))” ở đây không có “\(shown(closing))” đóng lại",
        en: "the tag that opens here with “\(shown(opening))” is never closed with “\(shown(closing))”"),
      help: Phrase(
        vi: "Thêm “\(shown(closing))” sau tên; với “{{{” là “}}}”.",
        en: "Add “\(shown(closing))” after the name; “{{{” needs “}}}”."))
  }

  static let emptyTag = FindingKind(
    "empty-tag", .error,
    title: Phrase(vi: "thẻ không có tên", en: "a tag has no name"),
    explanation: Phrase(
      vi: "Mỗi thẻ gọi tên một giá trị, một khối hay một mẫu. Thẻ trống không hiện gì.",
      en: "Every tag names a value, a block or a template. An empty one shows nothing."))

  static func emptyTag(at location: SourceLocation) -> Finding {
    Finding(
      emptyTag, at: location, Phrase(vi: "thẻ này không có tên", en: "this tag has no name"),
      help: Phrase(vi: "Viết tên vào, hoặc xóa thẻ.", en: "Write a name into it, or delete it."))
  }

  static let badName = FindingKind(
    "bad-name", .error,
    title: Phrase(vi: "tên không đúng cách viết", en: "a name is not written as names are"),
    explanation: Phrase(
      vi: "Tên không có dấu cách; các phần của tên cách nhau bằng một dấu chấm: leader.name.",
      en: "A name has no spaces in it, and its parts are divided by single dots: leader.name."))

  static func badName(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      badName, at: location,
      Phrase(vi: "“\(shown(name))” không phải là một tên", en: "“\(shown(name))” is not a name"),
      help: Phrase(
        vi: "Viết liền, các phần cách nhau bằng một dấu chấm: leader.name.",
        en: "Write it without spaces, its parts divided by single dots: leader.name."))
  }

  static let badDelimiters = FindingKind(
    "bad-delimiters", .error,
    title: Phrase(vi: "dấu mở, đóng thẻ đặt không đúng", en: "delimiters are not set rightly"),
    explanation: Phrase(
      vi: "{{=<% %>=}} đổi dấu mở và đóng thẻ: hai dấu, cách nhau bằng dấu cách, không có dấu bằng trong đó.",
      en:
        "{{=<% %>=}} changes what opens and closes tags: two marks with a space between them and no equals sign in them."
    ))

  static func badDelimiters(at location: SourceLocation) -> Finding {
    Finding(
      badDelimiters, at: location,
      Phrase(
        vi: "thẻ này phải có đúng hai dấu, một mở và một đóng",
        en: "this tag must hold two marks, one that opens and one that closes"),
      help: Phrase(vi: "Viết như {{=<% %>=}}.", en: "Write it like {{=<% %>=}}."))
  }

  static let unclosedSection = FindingKind(
    "unclosed-section", .error,
    title: Phrase(vi: "phần chưa được đóng", en: "a section is not closed"),
    explanation: Phrase(
      vi: "Mỗi {{#tên}}, {{^tên}}, {{<tên}} và {{$tên}} cần một {{/tên}}. Phần không đóng kéo dài đến hết tệp.",
      en:
        "Every {{#name}}, {{^name}}, {{<name}} and {{$name}} needs a {{/name}}. One that is not closed goes on to the "
        + "end of the file."))

  static func unclosedSection(_ tag: Tag, at location: SourceLocation) -> Finding {
    Finding(
      unclosedSection, at: location,
      Phrase(
        vi: "“\(shown(tag.name))” mở ở đây mà không được đóng",
        en: "“\(shown(tag.name))” opens here and is not closed"),
      help: Phrase(vi: "Thêm {{/\(shown(tag.name))}}.", en: "Add {{/\(shown(tag.name))}}."))
  }

  static let unopenedSection = FindingKind(
    "unopened-section", .error,
    title: Phrase(vi: "thẻ đóng không có thẻ mở", en: "a closing tag closes nothing"),
    explanation: Phrase(
      vi: "{{/tên}} đóng phần {{#tên}} đã mở trước đó. Thẻ đóng thừa bị bỏ qua.",
      en: "{{/name}} closes a section {{#name}} that was opened before. One that closes nothing is left out."))

  static func unopenedSection(_ name: String, innermost: Tag?, at location: SourceLocation) -> Finding {
    let help =
      innermost.map {
        Phrase(
          vi:
            "Phần đang mở là “\(shown($0.name))” (dòng \($0.point.line)): viết {{/\(shown($0.name))}}, hoặc xóa thẻ này.",
          en:
            "What is open is “\(shown($0.name))” (line \($0.point.line)): write {{/\(shown($0.name))}}, or delete this tag."
        )
      } ?? Phrase(vi: "Xóa thẻ này, hoặc mở phần trước đó.", en: "Delete this tag, or open the section before it.")
    return Finding(
      unopenedSection, at: location,
      Phrase(vi: "không có “\(shown(name))” nào đang mở để đóng", en: "there is no open “\(shown(name))” to close"),
      help: help)
  }

  static let crossedSections = FindingKind(
    "crossed-sections", .error,
    title: Phrase(vi: "các phần chồng chéo nhau", en: "sections cross"),
    explanation: Phrase(
      vi: "Phần mở sau phải được đóng trước: {{#a}}{{#b}}{{/b}}{{/a}}.",
      en: "What was opened last is closed first: {{#a}}{{#b}}{{/b}}{{/a}}."))

  static func crossedSections(
    _ inner: Tag, closedBy name: String, at location: SourceLocation, opened: SourceLocation
  ) -> Finding {
    Finding(
      crossedSections, at: location,
      Phrase(
        vi: "“\(shown(name))” được đóng khi “\(shown(inner.name))” ở trong còn mở",
        en: "“\(shown(name))” is closed while “\(shown(inner.name))” inside it is still open"),
      help: Phrase(
        vi: "Viết {{/\(shown(inner.name))}} trước thẻ này.", en: "Write {{/\(shown(inner.name))}} before this tag."),
      related: [
        Finding.Note(
          opened, Phrase(vi: "“\(shown(inner.name))” mở ở đây", en: "“\(shown(inner.name))” was opened here"))
      ])
  }
}
