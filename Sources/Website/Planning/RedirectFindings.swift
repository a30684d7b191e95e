import Diagnostics

extension FindingKind {
  static let badAlias = FindingKind(
    "bad-alias", .error, title: Phrase(vi: "địa chỉ cũ không dùng được", en: "an old address that cannot be kept"),
    explanation: Phrase(
      vi:
        "aliases là đường dẫn cũ trên trang này, như /tin-tuc/57424: trang chuyển hướng được đặt ở đó. Không ghi tên máy chủ, không dùng “..”, không dùng thư mục của chương trình.",
      en:
        "aliases are old paths on this site, such as /tin-tuc/57424: a page that leads on is put there. No host, no “..”, none of the program's own folders."
    ))
  static let takenAlias = FindingKind(
    "taken-alias", .error, title: Phrase(vi: "địa chỉ cũ đã có trang khác", en: "an old address that is taken"),
    explanation: Phrase(
      vi: "Hai bản tin không thể cùng có một địa chỉ cũ, và địa chỉ cũ không thể trùng với một trang đang có.",
      en: "Two records cannot have had one address, and an old address cannot be that of a page that is there."))
  static let movedRecord = FindingKind(
    "moved-record", .warning, title: Phrase(vi: "bản tin đổi địa chỉ", en: "a record whose address changed"),
    explanation: Phrase(
      vi:
        "Tiêu đề, năm hoặc slug đã đổi, nên địa chỉ cũng đổi. Trang ở địa chỉ cũ sẽ chuyển người đọc đến địa chỉ mới, nhưng chương trình chỉ nhớ địa chỉ cũ trong thư mục đã xuất. Ghi địa chỉ cũ vào aliases để nội dung tự nhớ lấy, kể cả khi xuất vào thư mục khác.",
      en:
        "The title, year or slug has changed, and the address with it. A page at the old address leads readers on, but only the output folder remembers it. Written among the aliases, the old address is part of the content, and any build in any folder keeps it."
    ))
  static let noBaseURL = FindingKind(
    "no-base-url", .information,
    title: Phrase(vi: "chưa có base-url", en: "no base-url"),
    explanation: Phrase(
      vi:
        "Nguồn tin (Atom, JSON Feed), sitemap.xml, địa chỉ chuẩn và dữ liệu cho máy tìm kiếm cần địa chỉ đầy đủ; không có base-url thì không có chúng.",
      en:
        "Feeds (Atom, JSON Feed), sitemap.xml, canonical addresses and data for search engines need absolute addresses; without base-url there are none of them."
    ))
}

extension Finding {
  static func badAlias(_ alias: String, at location: SourceLocation, _ problem: OldAddress.Problem) -> Finding {
    let why =
      switch problem {
      case .otherHost:
        Phrase(vi: "chỉ ghi đường dẫn, không ghi máy chủ", en: "it names a host: only a path can be kept")
      case .empty: Phrase(vi: "đó là trang chủ", en: "it is the home page")
      case .part(let part):
        Phrase(
          vi: "phần “\(part)” không thể là tên trang hay thư mục", en: "the part “\(part)” cannot be a page or a folder"
        )
      case .character: Phrase(vi: "có ký tự không dùng được", en: "a character in it cannot be used")
      case .reserved(let folder):
        Phrase(vi: "thư mục “\(folder)” là của chương trình", en: "the folder “\(folder)” is the program's own")
      }
    return Finding(
      .badAlias, at: location,
      Phrase(vi: "địa chỉ cũ “\(alias)”: \(why.vi)", en: "the old address “\(alias)”: \(why.en)"),
      help: Phrase(vi: "Ghi như /tin-tuc/57424.", en: "Write it as /tin-tuc/57424."))
  }

  static func takenAlias(_ alias: String, at location: SourceLocation, by holder: SourceLocation?) -> Finding {
    Finding(
      .takenAlias, at: location,
      Phrase(
        vi: "địa chỉ “\(alias)” đã thuộc về trang khác", en: "the address “\(alias)” already belongs to another page"),
      help: Phrase(vi: "Bỏ địa chỉ này khỏi một trong hai nơi.", en: "Take it away from one of the two."),
      related: holder.map { [Note($0, Phrase(vi: "nơi kia ở đây", en: "the other is here"))] } ?? [])
  }

  static func movedRecord(from old: String, to new: String, at location: SourceLocation) -> Finding {
    Finding(
      .movedRecord, at: location,
      Phrase(vi: "địa chỉ đổi từ “\(old)” thành “\(new)”", en: "the address changed from “\(old)” to “\(new)”"),
      help: Phrase(vi: "Thêm “/\(old)” vào aliases.", en: "Add “/\(old)” to its aliases."))
  }

  static var noBaseURL: Finding {
    Finding(
      .noBaseURL, at: SourceLocation(path: "content/site.yaml"),
      Phrase(
        vi: "chưa có base-url: không có nguồn tin, sitemap.xml và địa chỉ chuẩn",
        en: "there is no base-url: no feeds, no sitemap.xml and no canonical addresses are made"),
      help: Phrase(
        vi: "Thêm “base-url: https://…/” vào content/site.yaml.", en: "Add “base-url: https://…/” to content/site.yaml."
      ))
  }
}
