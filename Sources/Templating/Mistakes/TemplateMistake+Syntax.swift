import Diagnostics

extension TemplateMistake {
  static let syntaxKinds = [
    unclosedTag, emptyTag, badName, badDelimiters, unclosedSection, unopenedSection, crossedSections, nestedTooDeeply,
    templateTooLarge, nulCharacter, notUTF8, repeatedTemplate,
  ]

  static let unclosedTag = FindingKind(
    "unclosed-tag", .error,
    title: Phrase(vi: "Thẻ chưa được đóng", en: "A tag is not closed"),
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
        vi: "Thẻ mở bằng '\(shown(opening))' ở đây không có '\(shown(closing))' đóng lại.",
        en: "The tag that opens here with '\(shown(opening))' is never closed with '\(shown(closing))'."),
      help: Phrase(
        vi: "Thêm '\(shown(closing))' sau tên; với '{{{' là '}}}'.",
        en: "Add '\(shown(closing))' after the name; '{{{' needs '}}}'."))
  }

  static let emptyTag = FindingKind(
    "empty-tag", .error,
    title: Phrase(vi: "Thẻ không có tên", en: "A tag has no name"),
    explanation: Phrase(
      vi: "Mỗi thẻ gọi tên một giá trị, một khối hay một mẫu. Thẻ trống không hiện gì.",
      en: "Every tag names a value, a block or a template. An empty one shows nothing."))

  static func emptyTag(at location: SourceLocation) -> Finding {
    Finding(
      emptyTag, at: location, Phrase(vi: "Thẻ này không có tên.", en: "This tag has no name."),
      help: Phrase(vi: "Viết tên vào, hoặc xóa thẻ.", en: "Write a name into it, or delete it."))
  }

  static let badName = FindingKind(
    "bad-name", .error,
    title: Phrase(vi: "Tên không đúng cách viết", en: "A name is not written as names are"),
    explanation: Phrase(
      vi: "Tên không có dấu cách; các phần của tên cách nhau bằng một dấu chấm: leader.name.",
      en: "A name has no spaces in it, and its parts are divided by single dots: leader.name."))

  static func badName(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      badName, at: location,
      Phrase(vi: "'\(shown(name))' không phải là một tên.", en: "'\(shown(name))' is not a name."),
      help: Phrase(
        vi: "Viết liền, các phần cách nhau bằng một dấu chấm: leader.name.",
        en: "Write it without spaces, its parts divided by single dots: leader.name."))
  }

  static let badDelimiters = FindingKind(
    "bad-delimiters", .error,
    title: Phrase(vi: "Dấu mở, đóng thẻ đặt không đúng", en: "Delimiters are not set rightly"),
    explanation: Phrase(
      vi: "{{=<% %>=}} đổi dấu mở và đóng thẻ: hai dấu, cách nhau bằng dấu cách, không có dấu bằng trong đó.",
      en:
        "{{=<% %>=}} changes what opens and closes tags: two marks with a space between them and no equals sign in them."
    ))

  static func badDelimiters(at location: SourceLocation) -> Finding {
    Finding(
      badDelimiters, at: location,
      Phrase(
        vi: "Thẻ này phải có đúng hai dấu, một mở và một đóng.",
        en: "This tag must hold two marks, one that opens and one that closes."),
      help: Phrase(vi: "Viết như {{=<% %>=}}.", en: "Write it like {{=<% %>=}}."))
  }

  static let unclosedSection = FindingKind(
    "unclosed-section", .error,
    title: Phrase(vi: "Phần chưa được đóng", en: "A section is not closed"),
    explanation: Phrase(
      vi: "Mỗi {{#tên}}, {{^tên}}, {{<tên}} và {{$tên}} cần một {{/tên}}. Phần không đóng kéo dài đến hết tệp.",
      en:
        "Every {{#name}}, {{^name}}, {{<name}} and {{$name}} needs a {{/name}}. One that is not closed goes on to the "
        + "end of the file."))

  static func unclosedSection(_ tag: Tag, at location: SourceLocation) -> Finding {
    Finding(
      unclosedSection, at: location,
      Phrase(
        vi: "'\(shown(tag.name))' mở ở đây mà không được đóng.",
        en: "'\(shown(tag.name))' opens here and is not closed."),
      help: Phrase(vi: "Thêm {{/\(shown(tag.name))}}.", en: "Add {{/\(shown(tag.name))}}."))
  }

  static let unopenedSection = FindingKind(
    "unopened-section", .error,
    title: Phrase(vi: "Thẻ đóng không có thẻ mở", en: "A closing tag closes nothing"),
    explanation: Phrase(
      vi: "{{/tên}} đóng phần {{#tên}} đã mở trước đó. Thẻ đóng thừa bị bỏ qua.",
      en: "{{/name}} closes a section {{#name}} that was opened before. One that closes nothing is left out."))

  static func unopenedSection(_ name: String, innermost: Tag?, at location: SourceLocation) -> Finding {
    let help =
      innermost.map {
        Phrase(
          vi:
            "Phần đang mở là '\(shown($0.name))' (dòng \($0.point.line)): viết {{/\(shown($0.name))}}, hoặc xóa thẻ này.",
          en:
            "What is open is '\(shown($0.name))' (line \($0.point.line)): write {{/\(shown($0.name))}}, or delete this tag."
        )
      } ?? Phrase(vi: "Xóa thẻ này, hoặc mở phần trước đó.", en: "Delete this tag, or open the section before it.")
    return Finding(
      unopenedSection, at: location,
      Phrase(vi: "Không có '\(shown(name))' nào đang mở để đóng.", en: "There is no open '\(shown(name))' to close."),
      help: help)
  }

  static let crossedSections = FindingKind(
    "crossed-sections", .error,
    title: Phrase(vi: "Các phần chồng chéo nhau", en: "Sections cross"),
    explanation: Phrase(
      vi: "Phần mở sau phải được đóng trước: {{#a}}{{#b}}{{/b}}{{/a}}.",
      en: "What was opened last is closed first: {{#a}}{{#b}}{{/b}}{{/a}}."))

  static func crossedSections(
    _ inner: Tag, closedBy name: String, at location: SourceLocation, opened: SourceLocation
  ) -> Finding {
    Finding(
      crossedSections, at: location,
      Phrase(
        vi: "'\(shown(name))' được đóng khi '\(shown(inner.name))' ở trong còn mở.",
        en: "'\(shown(name))' is closed while '\(shown(inner.name))' inside it is still open."),
      help: Phrase(
        vi: "Viết {{/\(shown(inner.name))}} trước thẻ này.", en: "Write {{/\(shown(inner.name))}} before this tag."),
      related: [
        Finding.Note(
          opened, Phrase(vi: "'\(shown(inner.name))' mở ở đây.", en: "'\(shown(inner.name))' was opened here."))
      ])
  }

  static let nestedTooDeeply = FindingKind(
    "nested-too-deeply", .error,
    title: Phrase(vi: "Lồng nhau quá sâu", en: "Nested too deeply"),
    explanation: Phrase(
      vi: "Các phần, khối và mẫu con chỉ được lồng nhau đến một mức; phần sâu hơn bị bỏ đi.",
      en: "Sections, blocks and partials may be nested up to a limit; what is deeper is left out."))

  static func nestedTooDeeply(at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      nestedTooDeeply, at: location,
      Phrase(
        vi: "Ở đây đã lồng nhau quá \(limit) lớp.", en: "What begins here is nested more than \(limit) deep."),
      help: Phrase(
        vi: "Tách bớt ra, hoặc xem có thẻ nào quên đóng.",
        en: "Take some of it apart, or look for tags that were not closed."))
  }

  static let templateTooLarge = FindingKind(
    "template-too-large", .error,
    title: Phrase(vi: "Mẫu quá lớn", en: "A template is too large"),
    explanation: Phrase(
      vi: "Độ lớn của một tệp mẫu, số thẻ trong tệp, và độ lớn của mẫu sau khi ghép các mẫu con đều có giới hạn.",
      en:
        "The size of a template's file, the number of its tags, and the size of the template with all its partials put "
        + "into it are limited."))

  static func sourceTooLarge(at location: SourceLocation, bytes: Int, limit: Int) -> Finding {
    Finding(
      templateTooLarge, at: location,
      Phrase(
        vi: "Tệp dài \(bytes) byte, quá giới hạn \(limit) byte.",
        en: "The file is \(bytes) bytes long, more than the limit of \(limit) bytes."),
      help: Phrase(
        vi: "Chia tệp thành nhiều mẫu, hoặc xem có phải đây là tệp khác.",
        en: "Split it into several templates, or see whether it is a template at all."))
  }

  static func tooManyTags(at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      templateTooLarge, at: location,
      Phrase(
        vi: "Tệp có hơn \(limit) thẻ; từ đây trở đi không đọc nữa.",
        en: "The file has more than \(limit) tags; it is not read further than this."),
      help: Phrase(vi: "Chia tệp thành nhiều mẫu.", en: "Split it into several templates."))
  }

  static func programTooLarge(at location: SourceLocation) -> Finding {
    Finding(
      templateTooLarge, at: location,
      Phrase(
        vi: "Mẫu trở nên quá lớn khi ghép các mẫu con vào; từ đây trở đi bị bỏ đi.",
        en: "The template becomes too large when its partials are put into it; the rest is left out from here."),
      help: Phrase(
        vi: "Xem mẫu con nào gọi nhiều lần một mẫu con khác, và gọi ít đi.",
        en: "Look for partials that call others many times, and call them less often."))
  }

  static let nulCharacter = FindingKind(
    "nul-character", .error,
    title: Phrase(vi: "Có ký tự NUL", en: "A NUL character"),
    explanation: Phrase(
      vi: "Ký tự NUL không được có trong trang web. Nó thường cho biết tệp không phải là văn bản, hoặc là UTF-16.",
      en: "NUL cannot stand in a page. It mostly tells that the file is no text, or is UTF-16."))

  static func nulCharacter(at location: SourceLocation) -> Finding {
    Finding(
      nulCharacter, at: location,
      Phrase(vi: "Ở đây có ký tự NUL; nó bị bỏ đi.", en: "There is a NUL character here; it is left out."),
      help: Phrase(vi: "Xóa nó, và lưu tệp theo UTF-8.", en: "Delete it, and save the file as UTF-8."))
  }

  static let notUTF8 = FindingKind(
    "not-utf8", .error,
    title: Phrase(vi: "Tệp không phải UTF-8", en: "The file is not UTF-8"),
    explanation: Phrase(
      vi: "Mẫu phải là văn bản UTF-8. Tệp ghi theo bảng mã khác (TCVN3, VNI, Windows-1258) hiện sai chữ.",
      en: "Templates are UTF-8 text. A file in another encoding (TCVN3, VNI, Windows-1258) would show wrong letters."))

  static func notUTF8(at location: SourceLocation) -> Finding {
    Finding(
      notUTF8, at: location,
      Phrase(vi: "Từ đây tệp không phải là UTF-8.", en: "From here on the file is not UTF-8."),
      help: Phrase(vi: "Lưu tệp theo UTF-8.", en: "Save the file as UTF-8."))
  }

  static let repeatedTemplate = FindingKind(
    "repeated-template", .error,
    title: Phrase(vi: "Hai mẫu cùng tên", en: "Two templates have one name"),
    explanation: Phrase(
      vi: "Mỗi mẫu có một tên riêng. Mẫu đầu tiên được dùng.",
      en: "Every template has a name of its own. The first one is used."))

  static func repeatedTemplate(_ name: String, at location: SourceLocation, first: SourceLocation) -> Finding {
    Finding(
      repeatedTemplate, at: location,
      Phrase(vi: "Đã có một mẫu tên '\(shown(name))'.", en: "There is a template named '\(shown(name))' already."),
      help: Phrase(vi: "Đổi tên hoặc xóa một trong hai tệp.", en: "Rename or delete one of the two files."),
      related: [Finding.Note(first, Phrase(vi: "Mẫu kia ở đây.", en: "The other one is here."))])
  }
}
