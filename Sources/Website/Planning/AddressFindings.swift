import Diagnostics
import Emulation

extension FindingKind {
  static let duplicateAddress = FindingKind(
    "duplicate-address", .error, title: Phrase(vi: "hai trang cùng địa chỉ", en: "two pages with one address"),
    explanation: Phrase(
      vi: "Địa chỉ của bản tin gồm năm và slug; slug lấy từ tiêu đề nếu không ghi. Đặt slug khác cho một trong hai.",
      en:
        "A record's address is its year and slug; the slug is made from the title if left out. Give one of the two another slug."
    ))
  static let badSlug = FindingKind(
    "bad-slug", .error,
    title: Phrase(vi: "slug không dùng được trong địa chỉ", en: "a slug that cannot stand in an address"),
    explanation: Phrase(
      vi: "Slug chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, không chỉ toàn chữ số.",
      en: "A slug is made of lower-case letters without diacritics, digits and hyphens, and is not digits alone."))
  static let brokenLink = FindingKind(
    "broken-link", .error, title: Phrase(vi: "liên kết không dẫn tới đâu", en: "a link to nowhere"),
    explanation: Phrase(
      vi:
        "Liên kết trong trang dẫn tới tệp .md (bản tin, trang) hoặc địa chỉ của trang thông tin này; bản nháp và bản tin đã gỡ không có trang.",
      en:
        "A link within the site leads to an .md file (a record, a page) or to an address of the site; drafts and withdrawn records have no page."
    ))
  static let missingWord = FindingKind(
    "missing-word", .error, title: Phrase(vi: "thiếu từ của giao diện", en: "a word of the interface is missing"),
    explanation: Phrase(
      vi: "Mọi từ trên trang nằm trong templates/words/. Thêm từ còn thiếu với đúng tên.",
      en: "Every word on the pages stands in templates/words/. Add the missing one under its name."))

  /// Every kind that planning a site may find.
  package static let siteKinds: [FindingKind] = [
    .duplicateAddress, .badSlug, .brokenLink, .missingWord, .badAlias, .takenAlias, .movedRecord, .noBaseURL,
  ]
}

extension Finding {
  static func duplicateAddress(_ address: String, at location: SourceLocation, first: SourceLocation) -> Finding {
    Finding(
      .duplicateAddress, at: location,
      Phrase(
        vi: "địa chỉ “\(address)” đã thuộc về trang khác",
        en: "the address “\(address)” already belongs to another page"),
      help: Phrase(
        vi: "Thêm “slug: …” khác vào một trong hai tệp.", en: "Add another “slug: …” to one of the two files."),
      related: [Note(first, Phrase(vi: "trang kia ở đây", en: "the other page is here"))])
  }

  static func reservedAddress(_ address: String, at location: SourceLocation) -> Finding {
    Finding(
      .duplicateAddress, at: location,
      Phrase(
        vi: "địa chỉ “\(address)” dành cho trang do chương trình tạo",
        en: "the address “\(address)” is kept for a page that the program makes"),
      help: Phrase(vi: "Đổi tên tệp, hoặc thêm “slug: …”.", en: "Rename the file, or add “slug: …”."))
  }

  static func badSlug(_ slug: String, better: String, at location: SourceLocation) -> Finding {
    Finding(
      .badSlug, at: location,
      Phrase(vi: "slug “\(slug)” không dùng được trong địa chỉ", en: "the slug “\(slug)” cannot stand in an address"),
      help: Phrase(vi: "Viết “\(better)”.", en: "Write “\(better)”."))
  }

  static func brokenLink(_ target: String, at location: SourceLocation, near: [String]) -> Finding {
    let vi =
      near.isEmpty
      ? "Kiểm tra tên tệp và đường dẫn." : "Có phải ý bạn là \(near.map { "“\($0)”" }.joined(separator: " hoặc "))?"
    let en =
      near.isEmpty
      ? "Check the file's name and path." : "Did you mean \(near.map { "“\($0)”" }.joined(separator: " or "))?"
    return Finding(
      .brokenLink, at: location, Phrase(vi: "không có trang “\(target)”", en: "there is no page “\(target)”"),
      help: Phrase(vi: vi, en: en))
  }

  static func draftReference(_ target: String, at location: SourceLocation) -> Finding {
    Finding(
      .draftReference, at: location,
      Phrase(
        vi: "“\(target)” còn là bản nháp hoặc chưa đến ngày đăng", en: "“\(target)” is a draft, or not yet to be shown"),
      help: Phrase(vi: "Liên kết sẽ có khi bản tin ấy được đăng.", en: "The link will be there when that record is."))
  }

  /// A word that the program needs is not in the file of words.
  package static func missingWord(_ name: String, path: String) -> Finding {
    Finding(
      .missingWord, at: SourceLocation(path: path),
      Phrase(vi: "thiếu từ “\(name)”", en: "the word “\(name)” is missing"),
      help: Phrase(
        vi: "Thêm “\(name)” (mỗi dấu chấm là một cấp thụt vào).",
        en: "Add “\(name)” (each full stop is a level of indentation)."))
  }
}
