import Diagnostics

extension TemplateMistake {
  static let sourceKinds = [nestedTooDeeply, templateTooLarge, nulCharacter, notUTF8, repeatedTemplate]

  static let nestedTooDeeply = FindingKind(
    "nested-too-deeply", .error,
    title: Phrase(vi: "lồng nhau quá sâu", en: "nested too deeply"),
    explanation: Phrase(
      vi: "Các phần, khối và mẫu con chỉ được lồng nhau đến một mức; phần sâu hơn bị bỏ đi.",
      en: "Sections, blocks and partials may be nested up to a limit; what is deeper is left out."))

  static func nestedTooDeeply(at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      nestedTooDeeply, at: location,
      Phrase(
        vi: "ở đây đã lồng nhau quá \(limit) lớp", en: "what begins here is nested more than \(limit) deep"),
      help: Phrase(
        vi: "Tách bớt ra, hoặc xem có thẻ nào quên đóng.",
        en: "Take some of it apart, or look for tags that were not closed."))
  }

  static let templateTooLarge = FindingKind(
    "template-too-large", .error,
    title: Phrase(vi: "mẫu quá lớn", en: "a template is too large"),
    explanation: Phrase(
      vi: "Độ lớn của một tệp mẫu, số thẻ trong tệp, và độ lớn của mẫu sau khi ghép các mẫu con đều có giới hạn.",
      en:
        "The size of a template's file, the number of its tags, and the size of the template with all its partials put "
        + "into it are limited."))

  static func sourceTooLarge(at location: SourceLocation, bytes: Int, limit: Int) -> Finding {
    Finding(
      templateTooLarge, at: location,
      Phrase(
        vi: "tệp dài \(bytes) byte, quá giới hạn \(limit) byte",
        en: "the file is \(bytes) bytes long, more than the limit of \(limit) bytes"),
      help: Phrase(
        vi: "Chia tệp thành nhiều mẫu, hoặc xem có phải đây là tệp khác.",
        en: "Split it into several templates, or see whether it is a template at all."))
  }

  static func tooManyTags(at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      templateTooLarge, at: location,
      Phrase(
        vi: "tệp có hơn \(limit) thẻ; từ đây trở đi không đọc nữa",
        en: "the file has more than \(limit) tags; it is not read further than this"),
      help: Phrase(vi: "Chia tệp thành nhiều mẫu.", en: "Split it into several templates."))
  }

  static func programTooLarge(at location: SourceLocation) -> Finding {
    Finding(
      templateTooLarge, at: location,
      Phrase(
        vi: "mẫu trở nên quá lớn khi ghép các mẫu con vào; từ đây trở đi bị bỏ đi",
        en: "the template becomes too large when its partials are put into it; the rest is left out from here"),
      help: Phrase(
        vi: "Xem mẫu con nào gọi nhiều lần một mẫu con khác, và gọi ít đi.",
        en: "Look for partials that call others many times, and call them less often."))
  }

  static let nulCharacter = FindingKind(
    "nul-character", .error,
    title: Phrase(vi: "có ký tự NUL", en: "a NUL character"),
    explanation: Phrase(
      vi: "Ký tự NUL không được có trong trang web. Nó thường cho biết tệp không phải là văn bản, hoặc là UTF-16.",
      en: "NUL cannot stand in a page. It mostly tells that the file is no text, or is UTF-16."))

  static func nulCharacter(at location: SourceLocation) -> Finding {
    Finding(
      nulCharacter, at: location,
      Phrase(vi: "ở đây có ký tự NUL; nó bị bỏ đi", en: "there is a NUL character here; it is left out"),
      help: Phrase(vi: "Xóa nó, và lưu tệp theo UTF-8.", en: "Delete it, and save the file as UTF-8."))
  }

  static let notUTF8 = FindingKind(
    "not-utf8", .error,
    title: Phrase(vi: "tệp không phải UTF-8", en: "the file is not UTF-8"),
    explanation: Phrase(
      vi: "Mẫu phải là văn bản UTF-8. Tệp ghi theo bảng mã khác (TCVN3, VNI, Windows-1258) hiện sai chữ.",
      en: "Templates are UTF-8 text. A file in another encoding (TCVN3, VNI, Windows-1258) would show wrong letters."))

  static func notUTF8(at location: SourceLocation) -> Finding {
    Finding(
      notUTF8, at: location,
      Phrase(vi: "từ đây tệp không phải là UTF-8", en: "from here on the file is not UTF-8"),
      help: Phrase(vi: "Lưu tệp theo UTF-8.", en: "Save the file as UTF-8."))
  }

  static let repeatedTemplate = FindingKind(
    "repeated-template", .error,
    title: Phrase(vi: "hai mẫu cùng tên", en: "two templates have one name"),
    explanation: Phrase(
      vi: "Mỗi mẫu có một tên riêng. Mẫu đầu tiên được dùng.",
      en: "Every template has a name of its own. The first one is used."))

  static func repeatedTemplate(_ name: String, at location: SourceLocation, first: SourceLocation) -> Finding {
    Finding(
      repeatedTemplate, at: location,
      Phrase(vi: "đã có một mẫu tên “\(shown(name))”", en: "there is a template named “\(shown(name))” already"),
      help: Phrase(vi: "Đổi tên hoặc xóa một trong hai tệp.", en: "Rename or delete one of the two files."),
      related: [Finding.Note(first, Phrase(vi: "mẫu kia ở đây", en: "the other one is here"))])
  }
}
