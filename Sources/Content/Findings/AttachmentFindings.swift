import Diagnostics

extension FindingKind {
  static let orphanFile = FindingKind(
    "orphan-file", .warning, title: Phrase(vi: "tệp không nơi nào nêu", en: "a file that nothing names"),
    explanation: Phrase(
      vi:
        "Ảnh và CSV trong content/records/ phải được một bản tin nêu ở photos hoặc results; ảnh trong content/pages/ phải được một trang chèn bằng ![mô tả](tệp). Tệp thừa không được đăng.",
      en:
        "Pictures and CSV in content/records/ are named by a record under photos or results; pictures in content/pages/ are shown by a page, by ![words](file). Others are not published."
    ))
  static let missingAlternative = FindingKind(
    "missing-alternative", .warning, title: Phrase(vi: "ảnh thiếu mô tả", en: "a picture without a text alternative"),
    explanation: Phrase(
      vi:
        "Khóa alt mô tả điều nhìn thấy trong ảnh, cho người dùng trình đọc màn hình. Ở trang thường, mô tả viết trong ngoặc vuông: ![mô tả](tệp).",
      en:
        "The key alt tells what a picture shows, for people who use a screen reader. On ordinary pages it stands in the brackets: ![words](file)."
    ))

  /// Every kind that looking at attachments may find.
  package static let attachmentKinds: [FindingKind] = [.orphanFile, .missingAlternative]
}

extension Finding {
  static func outsideContent(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      .missingFile, at: location,
      Phrase(vi: "“\(shortened(name))” nằm ngoài content/", en: "“\(shortened(name))” lies outside content/"),
      help: Phrase(
        vi: "Đặt tệp cạnh \(owner(of: location).vi) và chỉ ghi tên tệp.",
        en: "Put the file beside the \(owner(of: location).en) and write its name alone."))
  }

  static func noSuchAttachment(_ name: String, path: String, near: [String], at location: SourceLocation) -> Finding {
    Finding(
      .missingFile, at: location,
      Phrase(
        vi: "không có tệp “\(shortened(name))” cạnh \(owner(of: location).vi)",
        en: "there is no file “\(shortened(name))” beside the \(owner(of: location).en)"),
      help: near.isEmpty
        ? Phrase(vi: "Đặt tệp tại \(path), hoặc sửa tên.", en: "Put it at \(path), or mend the name.")
        : didYouMean(near))
  }

  private static func owner(of location: SourceLocation) -> Phrase {
    location.path.hasPrefix("content/pages/") ? Phrase(vi: "trang", en: "page") : Phrase(vi: "bản tin", en: "record")
  }

  static func noAlternativeInText(at location: SourceLocation) -> Finding {
    Finding(
      .missingAlternative, at: location, Phrase(vi: "ảnh này chưa có mô tả", en: "this picture has no words"),
      help: Phrase(
        vi: "Viết trong ngoặc vuông: trong ảnh nhìn thấy gì, như ![Hội trường](a.jpg).",
        en: "Write in the brackets what it shows, like ![The hall](a.jpg)."))
  }

  static func noAlternative(at location: SourceLocation) -> Finding {
    Finding(
      .missingAlternative, at: location, Phrase(vi: "ảnh này chưa có “alt”", en: "this picture has no “alt”"),
      help: Phrase(vi: "Thêm “alt: …”: trong ảnh nhìn thấy gì.", en: "Add “alt: …”: what the picture shows."))
  }

  static func orphan(_ path: String) -> Finding {
    if path.hasPrefix("content/pages/") {
      return Finding(
        .orphanFile, at: SourceLocation(path: path),
        Phrase(vi: "không trang nào chèn tệp này", en: "no page shows this file"),
        help: Phrase(
          vi: "Chèn ảnh vào một trang bằng ![mô tả](tệp), hoặc xóa.",
          en: "Show it on a page by ![words](file), or remove it."))
    }
    return Finding(
      .orphanFile, at: SourceLocation(path: path),
      Phrase(vi: "không bản tin nào nêu tệp này", en: "no record names this file"),
      help: Phrase(
        vi: "Nêu tệp ở photos hoặc results của bản tin, hoặc xóa.",
        en: "Name it under photos or results of a record, or remove it."))
  }
}
