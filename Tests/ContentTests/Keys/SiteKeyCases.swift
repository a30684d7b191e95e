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
    frame.key("summaries", "{organisers: [bac-ninh]}") { $0.summaryOrganisers.map(\.written) == ["bac-ninh"] },
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
