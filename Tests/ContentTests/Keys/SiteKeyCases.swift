import Emulation

/// The keys of the site's file and of pages.
enum SiteKeyCases {
  private static let frame = KeyFrame<Site>(path: "site", others: [("title", "Bản tin")], read: Read.site)

  private static func below(
    _ key: String, lead: String, _ others: [(key: String, value: String)] = [("x-cua-toi", "1")]
  ) -> KeyFrame<Site> {
    KeyFrame(path: "site." + key, before: "title: Bản tin\n\(key):\n", lead: lead, others: others, read: Read.site)
  }

  private static let organisation = below("organisation", lead: "  ", [("name", "Ban")])
  private static let menu = below("menu", lead: "  - ", [("title", "Giới thiệu"), ("link", "pages/a.md")])
  private static let summaries = below("summaries", lead: "  ")
  private static let delivery = below("publish", lead: "  - ", [("name", "a"), ("folder", "x")])
  /// A place has one destination only.
  private static let destination = below("publish", lead: "  - ", [("name", "a")])
  private static let page = KeyFrame<SitePage>(
    path: "page", before: "---\n", others: [("title", "Giới thiệu")], after: "---\n", read: Read.page)

  static let all: [KeyCase] = [
    frame.key("title", "Bản tin thi đua, khen thưởng") { $0.title.value == "Bản tin thi đua, khen thưởng" },
    frame.key("organisation", "{name: Ban}") { $0.organisation?.name.value == "Ban" },
    frame.key("base-url", "https://thidua.example.vn") { $0.baseURL?.value == "https://thidua.example.vn/" },
    frame.key("language", "vi") { $0.language?.value == "vi" },
    frame.key("menu", "[{title: A, link: b.html}]") { $0.menu.map(\.link.value) == ["b.html"] },
    frame.key("persons-in-open-data", "true") { $0.personsInOpenData },
    frame.key("licence", "CC-BY-4.0") { $0.licence?.value == "CC-BY-4.0" },
    frame.key("notice", "Dữ liệu minh họa") { $0.notice?.value == "Dữ liệu minh họa" },
    frame.key("summaries", "{organisers: [bac-ninh]}") { $0.summaryOrganisers.map(\.written) == ["bac-ninh"] },
    frame.key("publish", "[{name: a, folder: x}]") { $0.deliveries.map(\.name.value) == ["a"] },
    delivery.key("name", "máy chủ") { $0.deliveries.first?.name.value == "máy chủ" },
    destination.key("folder", "/srv/www") { $0.deliveries.first?.folder?.value == "/srv/www" },
    destination.key("rsync", "a@b:/srv") { $0.deliveries.first?.rsync?.value == "a@b:/srv" },
    destination.key("rclone", "kho:www") { $0.deliveries.first?.rclone?.value == "kho:www" },
    delivery.key("precompressed", "[gzip, br]") {
      $0.deliveries.first?.precompressed.map(\.value) == [.gzip, .brotli]
    },
    organisation.key("name", "Ban Thi đua") { $0.organisation?.name.value == "Ban Thi đua" },
    organisation.key("parent", "Sở Nội vụ") { $0.organisation?.parent?.value == "Sở Nội vụ" },
    organisation.key("unit", "bac-ninh") { $0.organisation?.unit?.written == "bac-ninh" },
    organisation.key("place", "Bắc Ninh") { $0.organisation?.place?.value == "Bắc Ninh" },
    organisation.key("contact", "phòng 12") { $0.organisation?.contact?.value == "phòng 12" },
    menu.key("title", "Liên hệ") { $0.menu.first?.title.value == "Liên hệ" },
    menu.key("link", "pages/lien-he.md") { $0.menu.first?.link.value == "pages/lien-he.md" },
    summaries.key("organisers", "bac-ninh") { $0.summaryOrganisers.map(\.written) == ["bac-ninh"] },
    page.key("title", "Liên hệ") { $0.title.value == "Liên hệ" },
    page.key("summary", "Cách liên hệ.") { $0.summary?.value == "Cách liên hệ." },
    page.key("slug", "lien-he") { $0.slug?.value == "lien-he" },
    page.key("draft", "true") { $0.isDraft },
  ]
}
