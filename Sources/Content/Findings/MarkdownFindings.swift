import Diagnostics

extension FindingKind {
  static let rawHTML = FindingKind(
    "raw-html", .warning, title: Phrase(vi: "mã HTML trong nội dung", en: "raw HTML in the text"),
    explanation: Phrase(
      vi:
        "Nội dung viết bằng Markdown. Mã HTML bị bỏ đi, vì một bản tin có thể đến từ bất kỳ ai. Dấu “<” là chữ thì viết \\<.",
      en:
        "Texts are Markdown. Raw HTML is dropped, since a record may come from anybody. A “<” that is text is written \\<."
    ))
  static let unsafeLink = FindingKind(
    "unsafe-link", .warning, title: Phrase(vi: "liên kết không an toàn", en: "an unsafe link"),
    explanation: Phrase(
      vi:
        "Chỉ nhận liên kết http, https, mailto, tel và liên kết trong trang. Liên kết khác bị bỏ, chữ của nó được giữ.",
      en: "Links may be http, https, mailto, tel, or lead within the site. Others are dropped, their words are kept."))
  static let imageInBody = FindingKind(
    "image-in-body", .warning, title: Phrase(vi: "ảnh trong nội dung", en: "a picture in the text"),
    explanation: Phrase(
      vi:
        "Ảnh của bản tin khai báo ở khóa photos, có chú thích (caption) và mô tả (alt). Trang thường chèn ảnh bằng ![mô tả](tệp), tệp nằm cạnh trang; ảnh ở máy chủ khác không hiện.",
      en:
        "A record's pictures are declared by the key photos, with a caption and a text alternative (alt). Ordinary pages show files that lie beside them, by ![words](file); pictures of other hosts are not shown."
    ))

  static let emptyLink = FindingKind(
    "empty-link", .warning,
    title: Phrase(vi: "liên kết thiếu địa chỉ hoặc thiếu chữ", en: "a link without an address or words"),
    explanation: Phrase(
      vi:
        "Liên kết viết [chữ](địa chỉ). Thiếu địa chỉ thì không dẫn tới đâu; thiếu chữ thì người đọc không thấy và không nghe được.",
      en:
        "A link is written [words](address). Without an address it leads nowhere; without words nobody sees or hears it."
    ))
  static let controlDropped = FindingKind(
    "control-dropped", .warning,
    title: Phrase(vi: "ký tự điều khiển trong nội dung", en: "a control character in the text"),
    explanation: Phrase(
      vi: "Ký tự không nhìn thấy được, viết thẳng hoặc bằng mã như &#1;, không có chỗ trên trang nên bị bỏ đi.",
      en:
        "Characters that nobody can see, written plainly or as a reference like &#1;, have no place in a page and are dropped."
    ))
  static let undefinedFootnote = FindingKind(
    "undefined-footnote", .warning, title: Phrase(vi: "chú thích chưa được viết", en: "a footnote that is not written"),
    explanation: Phrase(
      vi:
        "Chỗ dẫn viết [^1] cần một dòng bắt đầu bằng [^1]: ở ngoài danh sách và đoạn trích. Tên chú thích không có khoảng trắng.",
      en:
        "A reference [^1] needs a line that begins with [^1]: outside lists and quotes. A footnote's label has no spaces."
    ))
  static let unusedFootnote = FindingKind(
    "unused-footnote", .information,
    title: Phrase(vi: "chú thích không được dẫn", en: "a footnote that nothing refers to"),
    explanation: Phrase(
      vi: "Chú thích chỉ hiện khi nội dung dẫn tới nó bằng [^tên].",
      en: "A footnote is shown only if the text refers to it by [^label]."))
  static let duplicateFootnote = FindingKind(
    "duplicate-footnote", .warning, title: Phrase(vi: "hai chú thích cùng tên", en: "two footnotes of one label"),
    explanation: Phrase(
      vi: "Chỉ chú thích viết trước được hiện. Chữ hoa và chữ thường là một.",
      en: "Only the first one is shown. Capitals and small letters are the same."))
  static let tableMismatch = FindingKind(
    "table-mismatch", .warning,
    title: Phrase(vi: "bảng có số cột không khớp", en: "a table whose columns do not match"),
    explanation: Phrase(
      vi:
        "Dòng kẻ |---|---| dưới hàng tiêu đề phải có số ô bằng hàng tiêu đề; nếu không, các dòng hiện như chữ thường.",
      en:
        "The line |---|---| below the header needs as many cells as the header; otherwise the lines are shown as plain text."
    ))
  static let textLimit = FindingKind(
    "text-limit", .error, title: Phrase(vi: "nội dung vượt giới hạn", en: "a text beyond its limits"),
    explanation: Phrase(
      vi:
        "Nội dung quá dài, lồng quá sâu hoặc có bảng quá lớn thì không hiện được. Số liệu lớn đặt trong tệp CSV cạnh bản tin.",
      en:
        "A text that is too long, nested too deeply or has too large a table can not be shown. Large figures go in a CSV beside the record."
    ))

  /// Every kind that reading Markdown may find.
  static let markdownKinds: [FindingKind] = [
    .rawHTML, .unsafeLink, .imageInBody, .emptyLink, .controlDropped, .undefinedFootnote, .unusedFootnote,
    .duplicateFootnote,
    .tableMismatch, .textLimit,
  ]
}

extension Finding {
  static func rawHTML(at location: SourceLocation) -> Finding {
    Finding(
      .rawHTML, at: location, Phrase(vi: "mã HTML ở đây bị bỏ đi", en: "the raw HTML here is dropped"),
      help: Phrase(
        vi: "Viết bằng Markdown; nếu “<” là chữ, viết \\<.", en: "Write Markdown; if the “<” is text, write \\<."))
  }

  static func unsafeLink(_ url: String, at location: SourceLocation) -> Finding {
    Finding(
      .unsafeLink, at: location,
      Phrase(
        vi: "liên kết “\(shortened(MarkupText.cleaned(url)))” bị bỏ đi vì không an toàn",
        en: "the link “\(shortened(MarkupText.cleaned(url)))” is dropped, since it is not safe"),
      help: Phrase(
        vi: "Dùng địa chỉ http, https, mailto, tel hoặc một trang của trang thông tin này.",
        en: "Use an http, https, mailto or tel address, or a page of this site."))
  }

  static func emptyLink(at location: SourceLocation) -> Finding {
    Finding(
      .emptyLink, at: location, Phrase(vi: "liên kết này không có địa chỉ", en: "this link has no address"),
      help: Phrase(
        vi: "Viết [chữ](địa chỉ), hoặc bỏ dấu ngoặc.", en: "Write [words](address), or take the brackets away."))
  }

  static func wordlessLink(at location: SourceLocation) -> Finding {
    Finding(
      .emptyLink, at: location,
      Phrase(vi: "liên kết này không có chữ nên bị bỏ đi", en: "this link has no words and is dropped"),
      help: Phrase(vi: "Viết chữ giữa hai dấu ngoặc vuông.", en: "Write words between the square brackets."))
  }

  static func controlDropped(at location: SourceLocation) -> Finding {
    Finding(
      .controlDropped, at: location,
      Phrase(vi: "ký tự điều khiển trong đoạn này bị bỏ đi", en: "a control character in this piece is dropped"),
      help: Phrase(vi: "Xóa và gõ lại đoạn này.", en: "Delete this piece and type it again."))
  }

  static func undefinedFootnote(_ label: String, at location: SourceLocation) -> Finding {
    let label = shortened(MarkupText.cleaned(label))
    let hasSpace = label.contains(where: \.isWhitespace)
    return Finding(
      .undefinedFootnote, at: location,
      Phrase(vi: "không có chú thích “\(label)”", en: "there is no footnote “\(label)”"),
      help: hasSpace
        ? Phrase(
          vi: "Tên chú thích không có khoảng trắng: viết liền hoặc dùng số.",
          en: "A label has no spaces: write one word or a number.")
        : Phrase(
          vi: "Thêm một dòng bắt đầu bằng “[^\(label)]: ”, sát lề trái; nếu là chữ, viết \\[.",
          en: "Add a line that begins with “[^\(label)]: ”, at the left margin; if it is text, write \\[."))
  }

  static func unusedFootnote(_ label: String, at location: SourceLocation) -> Finding {
    let label = shortened(MarkupText.cleaned(label))
    return Finding(
      .unusedFootnote, at: location,
      Phrase(
        vi: "nội dung không dẫn tới chú thích “\(label)”", en: "the text does not refer to the footnote “\(label)”"),
      help: Phrase(
        vi: "Viết [^\(label)] ở chỗ cần chú thích, hoặc xóa chú thích.",
        en: "Write [^\(label)] where it belongs, or delete it."))
  }

  static func duplicateFootnote(_ label: String, at location: SourceLocation, first: SourcePoint) -> Finding {
    let label = shortened(MarkupText.cleaned(label))
    return Finding(
      .duplicateFootnote, at: location,
      Phrase(vi: "chú thích “\(label)” viết hai lần", en: "the footnote “\(label)” is written twice"),
      help: Phrase(vi: "Đổi tên một chú thích.", en: "Give one of them another label."),
      related: [
        Finding.Note(
          SourceLocation(path: location.path, point: first),
          Phrase(vi: "chú thích được hiện", en: "the one that is shown"))
      ])
  }

  static func tableMismatch(cells: Int, delimiters: Int, at location: SourceLocation) -> Finding {
    Finding(
      .tableMismatch, at: location,
      Phrase(
        vi: "hàng tiêu đề có \(cells) ô, dòng kẻ có \(delimiters) ô",
        en: "the header has \(cells) cells, this line has \(delimiters)"),
      help: Phrase(
        vi: "Viết số ô bằng nhau; dấu “|” là chữ thì viết \\|.",
        en: "Write as many of both; a “|” that is text is written \\|."))
  }

  static func textTooLong(at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      .textLimit, at: location,
      Phrase(vi: "nội dung dài hơn \(limit) MiB", en: "the text is longer than \(limit) MiB"),
      help: Phrase(vi: "Chia thành nhiều bản tin.", en: "Divide it into several records."))
  }

  static func tooDeep(at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      .textLimit, at: location,
      Phrase(vi: "nội dung lồng sâu hơn \(limit) mức", en: "the text is nested more than \(limit) levels deep"),
      help: Phrase(
        vi: "Bỏ bớt dấu “>”, dấu đầu dòng hoặc khoảng trắng ở đầu dòng.",
        en: "Take “>”, list marks or spaces off the beginning of the line."))
  }

  static func tooManyPictures(at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      .textLimit, at: location,
      Phrase(vi: "nội dung có hơn \(limit) dấu “![”", en: "the text has more than \(limit) “![”"),
      help: location.path.hasPrefix("content/pages/")
        ? Phrase(vi: "Chia trang này thành nhiều trang.", en: "Divide this page.")
        : Phrase(vi: "Khai báo ảnh ở khóa “photos”.", en: "Declare pictures by the key “photos”."))
  }

  static func tooManyColumns(_ count: Int, at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      .textLimit, at: location,
      Phrase(vi: "bảng có \(count) cột, nhiều hơn \(limit)", en: "the table has \(count) columns, more than \(limit)"),
      help: Phrase(vi: "Chia bảng, hoặc đặt số liệu trong tệp CSV.", en: "Divide it, or put the figures in a CSV file.")
    )
  }

  static func tooManyCells(at location: SourceLocation, limit: Int) -> Finding {
    Finding(
      .textLimit, at: location,
      Phrase(vi: "các bảng có hơn \(limit) ô", en: "the tables have more than \(limit) cells"),
      help: Phrase(vi: "Đặt số liệu trong tệp CSV.", en: "Put the figures in a CSV file."))
  }

  static func imageInBody(at location: SourceLocation) -> Finding {
    // A page has no key for pictures: what is not shown there lies elsewhere.
    let isOfPage = location.path.hasPrefix("content/pages/")
    return Finding(
      .imageInBody, at: location,
      Phrase(vi: "ảnh trong nội dung không được hiển thị", en: "the picture in the text is not shown"),
      help: isOfPage
        ? Phrase(
          vi: "Chép tệp ảnh vào cạnh trang và chỉ ghi tên tệp.",
          en: "Put the picture's file beside the page and write its name alone.")
        : Phrase(vi: "Khai báo ảnh ở khóa “photos”.", en: "Declare it by the key “photos”."))
  }
}
