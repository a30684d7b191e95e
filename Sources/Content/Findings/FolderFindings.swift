import Diagnostics

extension FindingKind {
  static let missingFile = FindingKind(
    "missing-file", .error, title: Phrase(vi: "thiếu tệp", en: "a file is missing"),
    explanation: Phrase(
      vi: "Thư mục content/ cần có site.yaml; ảnh và CSV mà bản tin hay trang nêu phải nằm cạnh đó.",
      en: "The folder content/ needs site.yaml; pictures and CSV that a record or page names lie beside it."))
  static let unexpectedFile = FindingKind(
    "unexpected-file", .warning, title: Phrase(vi: "tệp không biết để làm gì", en: "a file that nothing reads"),
    explanation: Phrase(
      vi:
        "Trong content/ chỉ đọc site.yaml, awards.yaml, rules.yaml, units/*.yaml, clusters/**/*.yaml, records/**/*.md và pages/**/*.md.",
      en:
        "In content/ only site.yaml, awards.yaml, rules.yaml, units/*.yaml, clusters/**/*.yaml, records/**/*.md and pages/**/*.md are read."
    ))
  static let fileTooLarge = FindingKind(
    "file-too-large", .error, title: Phrase(vi: "tệp quá lớn", en: "a file that is too large"),
    explanation: Phrase(
      vi:
        "Bản tin, danh mục và CSV đều nhỏ; một tệp quá lớn thường là tệp khác đặt nhầm tên. Ảnh và tệp đính kèm không bị giới hạn.",
      en:
        "Records, registries and CSV are small; a very large one is mostly another file under a wrong name. Pictures may be of any size."
    ))

  static let outsideLink = FindingKind(
    "outside-link", .error, title: Phrase(vi: "liên kết dẫn ra ngoài", en: "a link that leads outside"),
    explanation: Phrase(
      vi:
        "Liên kết tượng trưng trong content/ chỉ được dẫn tới một tệp cũng ở trong content/: nếu không, một tệp nhận qua thư có thể đưa tệp riêng của máy lên trang.",
      en:
        "A symbolic link in content/ may lead to a file in content/ alone: else a file from somebody's e-mail could publish the machine's own files."
    ))

  /// Every kind that reading the content folder may find.
  static let folderKinds: [FindingKind] = [.missingFile, .unexpectedFile, .fileTooLarge, .outsideLink]
}

extension Finding {
  static func missingSiteFile() -> Finding {
    Finding(
      .missingFile, at: SourceLocation(path: "content/site.yaml"),
      Phrase(vi: "chưa có tệp content/site.yaml", en: "there is no file content/site.yaml"),
      help: Phrase(
        vi: "Tạo tệp này với ít nhất một dòng “title: …”; hoặc chọn đúng thư mục bằng --root.",
        en: "Make it, with at least a line “title: …”; or name the right folder by --root."))
  }

  static func unexpectedFile(_ path: String) -> Finding {
    Finding(
      .unexpectedFile, at: SourceLocation(path: path),
      Phrase(vi: "tệp này không được đọc", en: "nothing reads this file"),
      help: Phrase(
        vi: "Bản tin đặt trong content/records/ với đuôi .md; đơn vị và cụm với đuôi .yaml.",
        en: "Records lie in content/records/ and end in .md; units and clusters end in .yaml."))
  }

  /// A file that is larger than `limit` bytes.
  static func fileTooLarge(_ path: String, limit: Int) -> Finding {
    Finding(
      .fileTooLarge, at: SourceLocation(path: path),
      Phrase(
        vi: "tệp này lớn hơn \(limit >> 20) MiB nên không được đọc",
        en: "this file is larger than \(limit >> 20) MiB and is not read"),
      help: Phrase(
        vi: "Kiểm tra xem có phải đúng tệp này không; chia nhỏ danh mục thành nhiều tệp nếu cần.",
        en: "See whether it is the right file; split a registry over several files where it is."))
  }

  static func leadsOutside(_ path: String) -> Finding {
    Finding(
      .outsideLink, at: SourceLocation(path: path),
      Phrase(
        vi: "liên kết này dẫn tới một thư mục hoặc ra ngoài content/",
        en: "this link leads to a folder or out of content/"),
      help: Phrase(vi: "Chép tệp thật vào đây thay cho liên kết.", en: "Put the file itself in its place."))
  }

  static func notAFile(_ path: String) -> Finding {
    Finding(
      .unexpectedFile, at: SourceLocation(path: path),
      Phrase(
        vi: "đây không phải là tệp thường (liên kết hỏng, thiết bị hoặc ống)",
        en: "this is no ordinary file (a broken link, a device or a pipe)"),
      help: Phrase(vi: "Xóa đi, hoặc thay bằng một tệp thường.", en: "Remove it, or put an ordinary file in its place.")
    )
  }
}
