import Diagnostics

extension TemplateMistake {
  static let partialKinds = [
    missingTemplate, missingPartial, recursivePartial, unusedBlock, repeatedBlock, textInParent,
  ]

  static let missingTemplate = FindingKind(
    "missing-template", .error,
    title: Phrase(vi: "thiếu mẫu của một loại trang", en: "the template of a kind of page is missing"),
    explanation: Phrase(
      vi: "Mỗi loại trang được tạo từ một mẫu có tên nhất định.",
      en: "Every kind of page is made from a template of a certain name."))

  static func missingTemplate(_ name: String, names: [String], at location: SourceLocation) -> Finding {
    Finding(
      missingTemplate, at: location,
      Phrase(vi: "không có mẫu “\(shown(name))”", en: "there is no template “\(shown(name))”"),
      help: suggestion(for: name, among: names))
  }

  static let missingPartial = FindingKind(
    "missing-partial", .error,
    title: Phrase(vi: "không có mẫu con này", en: "there is no such partial"),
    explanation: Phrase(
      vi: "{{>tên}} và {{<tên}} đưa một mẫu khác vào đây; tên là đường dẫn của tệp, không có đuôi .mustache.",
      en: "{{>name}} and {{<name}} put another template here; the name is its file's path without .mustache."))

  static func missingPartial(_ name: String, names: [String], at location: SourceLocation) -> Finding {
    Finding(
      missingPartial, at: location,
      Phrase(vi: "không có mẫu “\(shown(name))” để đưa vào", en: "there is no template “\(shown(name))” to put here"),
      help: suggestion(for: name, among: names))
  }

  static let recursivePartial = FindingKind(
    "recursive-partial", .error,
    title: Phrase(vi: "mẫu gọi lại chính nó", en: "a template calls itself"),
    explanation: Phrase(
      vi: "Mẫu con được ghép vào khi biên dịch, nên một mẫu không thể gọi lại chính nó trên cùng những giá trị.",
      en: "Partials are put in place when templates are compiled, so none may call itself over the same values."))

  static func recursivePartial(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      recursivePartial, at: location,
      Phrase(
        vi: "mẫu “\(shown(name))” gọi lại chính nó ở đây", en: "the template “\(shown(name))” calls itself here"),
      help: Phrase(
        vi: "Xóa thẻ này, hoặc viết từng tầng ra bằng các mẫu khác nhau.",
        en: "Delete this tag, or write the levels out as templates of their own."))
  }

  static let unusedBlock = FindingKind(
    "unused-block", .error,
    title: Phrase(vi: "khối không được dùng", en: "a block is not used"),
    explanation: Phrase(
      vi: "{{$tên}} bên trong {{<mẫu}} thay khối cùng tên của mẫu đó; mẫu không có khối ấy thì nội dung bị bỏ.",
      en:
        "{{$name}} inside {{<template}} replaces that template's block of the same name; where it has none, the content is lost."
    ))

  static func unusedBlock(_ name: String, parent: String, names: [String], at location: SourceLocation) -> Finding {
    Finding(
      unusedBlock, at: location,
      Phrase(
        vi: "mẫu “\(shown(parent))” không có khối “\(shown(name))”",
        en: "the template “\(shown(parent))” has no block “\(shown(name))”"),
      help: suggestion(for: name, among: names))
  }

  static let repeatedBlock = FindingKind(
    "repeated-block", .error,
    title: Phrase(vi: "khối được thay hai lần", en: "a block is replaced twice"),
    explanation: Phrase(
      vi: "Trong một {{<mẫu}}, mỗi khối chỉ thay một lần; lần sau cùng được dùng.",
      en: "Within one {{<template}} each block is replaced once; the last one counts."))

  static func repeatedBlock(_ name: String, at location: SourceLocation, first: SourceLocation) -> Finding {
    Finding(
      repeatedBlock, at: location,
      Phrase(
        vi: "khối “\(shown(name))” đã được thay rồi", en: "the block “\(shown(name))” has been replaced already"),
      help: Phrase(vi: "Gộp hai khối làm một.", en: "Make one block of the two."),
      related: [Finding.Note(first, Phrase(vi: "lần trước ở đây", en: "it was replaced here"))])
  }

  static let textInParent = FindingKind(
    "text-in-parent", .warning,
    title: Phrase(vi: "nội dung nằm ngoài các khối", en: "content outside the blocks"),
    explanation: Phrase(
      vi: "Giữa {{<mẫu}} và {{/mẫu}} chỉ các khối {{$tên}} được dùng; mọi thứ khác bị bỏ.",
      en: "Between {{<template}} and {{/template}} only blocks {{$name}} count; all else is left out."))

  static func textInParent(_ parent: String, at location: SourceLocation) -> Finding {
    Finding(
      textInParent, at: location,
      Phrase(
        vi: "nội dung ngoài các khối của “\(shown(parent))” bị bỏ",
        en: "what is outside the blocks of “\(shown(parent))” is left out"),
      help: Phrase(vi: "Đưa nó vào một khối {{$…}}.", en: "Move it into a block {{$…}}."))
  }

  /// How a finding's template came to be part of the page's.
  static func calledFrom(_ location: SourceLocation) -> Finding.Note {
    Finding.Note(location, Phrase(vi: "được đưa vào từ đây", en: "it is put in from here"))
  }
}
