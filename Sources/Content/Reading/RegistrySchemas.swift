import Diagnostics
import Emulation

// The registry: units, clusters, awards, rules and the site, as the format has them.

enum DatedNameSchema {
  /// For units a name and a kind, for clusters and awards a name.
  static func reading(_ name: String, hasKind: Bool) -> Reading<DatedName> {
    Schema<DatedName>(name, vi: "tên theo thời gian", en: "names with their dates") { keys in
      keys.key("name", .fact(.text), required: !hasKind, vi: "tên", en: "the name") { $0.name = $1 }
      if hasKind { keys.key("kind", .fact(.text), vi: "loại đơn vị", en: "the kind") { $0.kind = $1 } }
      keys.key("from", .fact(.day), vi: "từ ngày", en: "first day") { $0.period.from = $1 }
      keys.key("until", .fact(.day), vi: "đến ngày", en: "last day") { $0.period.until = $1 }
      keys.remark { $0.remark = $1 }
    }.reading { DatedName(at: $0) }
  }
}

enum PeriodSchema {
  static let reading = Schema<Period>("valid", vi: "thời gian có hiệu lực", en: "the days in which it holds") { keys in
    keys.key("from", .fact(.day), vi: "từ ngày", en: "first day") { $0.from = $1 }
    keys.key("until", .fact(.day), vi: "đến ngày", en: "last day") { $0.until = $1 }
  }.reading { _ in Period() }
}

enum UnitSchema {
  private static let succession = Schema<Succession>("successors", vi: "đơn vị kế thừa", en: "what became of it") {
    keys in
    keys.key(
      "kind", .fact(.word), required: true, vi: "đổi tên, sáp nhập, chia tách, giải thể",
      en: "rename, merge, split, abolish"
    ) { $0.kind = $1 }
    keys.key("to", .oneOrMany(.unit), vi: "các đơn vị kế thừa", en: "the units that follow") { $0.to = $1 }
    keys.key("date", .fact(.day), vi: "ngày", en: "the day") { $0.date = $1 }
    keys.remark { $0.remark = $1 }
  }.reading { Succession(at: $0) }

  static let schema = Schema<Unit>("unit", vi: "một đơn vị", en: "a unit") { keys in
    keys.key(
      "id", .fact(.text), required: true, vi: "mã không dấu, ví dụ yen-phong", en: "its id in ASCII, such as yen-phong"
    ) { $0.id = $1 }
    keys.key("name", .fact(.text), required: true, vi: "tên", en: "its name") { $0.name = $1 }
    keys.key("kind", .fact(.text), vi: "loại đơn vị", en: "its kind") { $0.kind = $1 }
    keys.key("parent", .unit, vi: "đơn vị cấp trên", en: "the unit above it") { $0.parent = $1 }
    keys.key(
      "names", .list(DatedNameSchema.reading("names", hasKind: true)), vi: "tên theo thời gian",
      en: "names with their dates"
    ) { $0.names = $1 }
    keys.key("valid", PeriodSchema.reading, vi: "thời gian tồn tại", en: "the days in which it exists") {
      $0.valid = $1
    }
    keys.key("successors", .list(succession), vi: "đơn vị kế thừa", en: "what became of it") { $0.successions = $1 }
    keys.key("aliases", .oneOrMany(.fact(.text)), vi: "tên gọi khác", en: "other names") { $0.aliases = $1 }
    keys.remark { $0.remark = $1 }
  }
}

enum ClusterSchema {
  private static let membership = Schema<Membership>("members", vi: "thành viên theo năm", en: "members by year") {
    keys in
    keys.key("from", .fact(.year), vi: "từ năm", en: "first year") { $0.from = $1 }
    keys.key("units", .oneOrMany(.unit), vi: "các đơn vị", en: "the units, in order") { $0.units = $1 }
    keys.key("count", .fact(.count), vi: "số đơn vị", en: "how many") { $0.count = $1 }
    keys.key("complete", .fact(.flag), vi: "danh sách đã đủ", en: "whether the list is the whole") {
      $0.isComplete = $1.value
    }
    keys.remark { $0.remark = $1 }
  }.reading { Membership(at: $0) }

  private struct Founding: Sendable {
    var document: Fact<String>?
    var date: Fact<EventDate>?
  }

  private static let founding = Schema<Founding>("founded", vi: "thành lập", en: "the founding decision") { keys in
    keys.key("document", .fact(.text), vi: "số quyết định", en: "its number") { $0.document = $1 }
    keys.key("date", .fact(.eventDate), vi: "ngày", en: "its date") { $0.date = $1 }
  }.reading { _ in Founding() }

  private struct LeaderWords: Sendable {
    var leader: Fact<String>?
    var deputy: Fact<String>?
  }

  private static let words = Schema<LeaderWords>("words", vi: "từ ngữ", en: "words for its offices") { keys in
    keys.key("leader", .fact(.text), vi: "từ chỉ đơn vị trưởng", en: "the word for the leader") { $0.leader = $1 }
    keys.key("deputy", .fact(.text), vi: "từ chỉ đơn vị phó", en: "the word for a deputy") { $0.deputy = $1 }
  }.reading { _ in LeaderWords() }

  static let schema = Schema<Cluster>("cluster", vi: "một cụm hoặc khối", en: "a cluster or bloc") { keys in
    keys.key("name", .fact(.text), required: true, vi: "tên", en: "its name") { $0.name = $1 }
    keys.key("kind", .fact(.word), vi: "cụm hay khối", en: "cluster or bloc") { $0.kind = $1 }
    keys.key("words", words, vi: "từ ngữ riêng", en: "words of its own") {
      $0.leaderWord = $1.leader
      $0.deputyWord = $1.deputy
    }
    keys.key("organiser", .unit, required: true, vi: "đơn vị tổ chức", en: "the unit that organises it") {
      $0.organiser = $1
    }
    keys.key("scope", .fact(.word), vi: "phạm vi", en: "its scope") { $0.scope = $1 }
    keys.key("founded", founding, vi: "thành lập", en: "the founding decision") {
      $0.foundingDocument = $1.document
      $0.foundingDate = $1.date
    }
    keys.key(
      "names", .list(DatedNameSchema.reading("names", hasKind: false)), vi: "tên theo thời gian",
      en: "names with their dates"
    ) { $0.names = $1 }
    keys.key("aliases", .oneOrMany(.fact(.text)), vi: "tên gọi khác", en: "other names") { $0.aliases = $1 }
    keys.key("part-of", .cluster, vi: "thuộc cụm", en: "the cluster that holds it") { $0.partOf = $1 }
    keys.key("members", .list(membership), vi: "thành viên theo năm", en: "members by year") { $0.memberships = $1 }
    keys.key(
      "leaders", .list(LeadershipSchema.reading), vi: "cụm trưởng khi không có bản tin",
      en: "leaders where no record tells"
    ) { $0.leaders = $1 }
    keys.key("predecessors", .oneOrMany(.cluster), vi: "cụm tiền thân", en: "the clusters before it") {
      $0.predecessors = $1
    }
    keys.key("valid", PeriodSchema.reading, vi: "thời gian hoạt động", en: "the days in which it exists") {
      $0.valid = $1
    }
    keys.remark { $0.remark = $1 }
  }
}

enum AwardSchema {
  static let schema = Schema<Award>("award", vi: "một danh hiệu hoặc hình thức", en: "an award") { keys in
    keys.key("id", .fact(.text), required: true, vi: "mã không dấu", en: "its id in ASCII") { $0.id = $1 }
    keys.key("name", .fact(.text), required: true, vi: "tên đầy đủ", en: "its full name") { $0.name = $1 }
    keys.key("short", .fact(.text), vi: "tên ngắn để hiện trên bảng", en: "the short name for tables") { $0.short = $1 }
    keys.key("ladder", .fact(.word), required: true, vi: "danh hiệu hay hình thức", en: "title or form") {
      $0.ladder = $1
    }
    keys.key("for", .oneOrMany(.fact(.word)), vi: "cho tập thể, cá nhân", en: "for units, persons") { $0.audience = $1 }
    keys.key("decided-by", .fact(.text), vi: "thẩm quyền quyết định", en: "who decides") { $0.decidedBy = $1 }
    keys.key("level", .fact(.word), vi: "cấp", en: "its level") { $0.level = $1 }
    keys.key("order", .fact(.integer(0...1_000_000)), vi: "thứ tự trong bảng", en: "its place in tables") {
      $0.order = $1
    }
    keys.key("aliases", .oneOrMany(.fact(.text)), vi: "tên gọi khác", en: "other names") { $0.aliases = $1 }
    keys.key("names", .list(DatedNameSchema.reading("names", hasKind: false)), vi: "tên trước đây", en: "earlier names")
    { $0.names = $1 }
    keys.key("source", .fact(.text), vi: "căn cứ", en: "the law it rests on") { $0.source = $1 }
    keys.key("valid", PeriodSchema.reading, vi: "thời gian có hiệu lực", en: "the days in which it holds") {
      $0.valid = $1
    }
    keys.remark { $0.remark = $1 }
  }
}

enum RuleSchema {
  private static let parameter = Reading<Fact<String>>.fact(.text)

  private static let parameters = Reading<[String: Fact<String>]>(.dictionary(of: .text(maximum: nil))) {
    node, decoding in
    guard case .mapping(let entries, let isFlow) = node.content else {
      decoding.reportForm(of: node, expected: .parametersForm)
      return nil
    }
    var values: [String: Fact<String>] = [:]
    for entry in entries where !entry.value.isRefused {
      if entry.value.isEmpty {
        if isFlow { decoding.report(.commaInFlowMapping(entry.key, at: decoding.location(entry.keyPoint))) }
      } else if let value = parameter.read(entry.value, &decoding) {
        values[entry.key] = value
      }
    }
    return values
  }

  static let schema = Schema<RuleSetting>("rule", vi: "một quy tắc kiểm tra", en: "a checkable rule") { keys in
    keys.key("id", .fact(.text), required: true, vi: "tên quy tắc", en: "the rule's identifier") { $0.id = $1 }
    keys.key("severity", .fact(.word), vi: "mức độ", en: "how much it matters") { $0.severity = $1 }
    keys.key("valid", PeriodSchema.reading, vi: "thời gian có hiệu lực", en: "the days in which it holds") {
      $0.valid = $1
    }
    keys.key("parameters", parameters, vi: "tham số", en: "its parameters") { $0.parameters = $1 }
    keys.key("source", .fact(.text), vi: "căn cứ", en: "where it comes from") { $0.source = $1 }
    keys.key("enabled", .fact(.flag), vi: "bật hay tắt", en: "on or off") { $0.isEnabled = $1.value }
  }
}

enum SiteSchema {
  private static let organisation = Schema<Site.Organisation>("organisation", vi: "cơ quan", en: "the office") { keys in
    keys.key("name", .fact(.text), required: true, vi: "tên cơ quan", en: "its name") { $0.name = $1 }
    keys.key("parent", .fact(.text), vi: "cơ quan chủ quản", en: "the body above it") { $0.parent = $1 }
    keys.key("unit", .unit, vi: "mã đơn vị", en: "its unit") { $0.unit = $1 }
    keys.key("place", .fact(.text), vi: "địa danh ghi trên văn bản", en: "the place that documents name") {
      $0.place = $1
    }
    keys.key("contact", .fact(.text), vi: "liên hệ", en: "how to reach it") { $0.contact = $1 }
  }.reading { _ in Site.Organisation() }

  private static let menuItem = Schema<Site.MenuItem>("menu", vi: "mục trình đơn", en: "a menu item") { keys in
    keys.key("title", .fact(.text), required: true, vi: "tên mục", en: "its words") { $0.title = $1 }
    keys.key("link", .fact(.text), required: true, vi: "trang hoặc địa chỉ", en: "a page or an address") {
      $0.link = $1
    }
  }.reading { _ in Site.MenuItem() }

  private static let delivery = Schema<Site.Delivery>("publish", vi: "một nơi đăng", en: "a place to publish to") {
    keys in
    keys.key("name", .fact(.text), required: true, vi: "tên gọi khi đăng", en: "what bantin publish calls it") {
      $0.name = $1
    }
    keys.key("folder", .fact(.text), vi: "thư mục", en: "a folder") { $0.folder = $1 }
    keys.key("rsync", .fact(.text), vi: "đích của rsync", en: "a destination of rsync") { $0.rsync = $1 }
    keys.key("rclone", .fact(.text), vi: "đích của rclone", en: "a destination of rclone") { $0.rclone = $1 }
    keys.key(
      "precompressed", .oneOrMany(.fact(.word)), vi: "nén sẵn: gzip, brotli", en: "compressed beforehand: gzip, brotli"
    ) { $0.precompressed = $1 }
  }.reading { Site.Delivery(at: $0) }

  private struct Summaries: Sendable { var organisers: [Reference<Unit>] = [] }

  private static let summaries = Schema<Summaries>("summaries", vi: "tổng hợp năm", en: "yearly summaries") { keys in
    keys.key("organisers", .oneOrMany(.unit), vi: "của những đơn vị tổ chức nào", en: "of which organisers") {
      $0.organisers = $1
    }
  }.reading { _ in Summaries() }

  static let schema = Schema<Site>("site", vi: "trang thông tin", en: "the site") { keys in
    keys.key("title", .fact(.text), required: true, vi: "tên trang", en: "its title") { $0.title = $1 }
    keys.key("organisation", organisation, vi: "cơ quan", en: "the office") { $0.organisation = $1 }
    keys.key(
      "notice", .fact(.text), vi: "điều cần nói ở đầu mọi trang, ví dụ: dữ liệu minh họa",
      en: "what every page says at its head, such as that the data are an example"
    ) { $0.notice = $1 }
    keys.key("base-url", .fact(.text), vi: "địa chỉ công khai", en: "its public address") { $0.baseURL = $1 }
    keys.key("language", .fact(.text), vi: "ngôn ngữ giao diện", en: "the language of its interface") {
      $0.language = $1
    }
    keys.key("menu", .list(menuItem), vi: "trình đơn", en: "the menu") { $0.menu = $1 }
    keys.key(
      "persons-in-open-data", .fact(.flag), vi: "có tên người trong dữ liệu mở", en: "whether open data names persons"
    ) { $0.personsInOpenData = $1.value }
    keys.key("licence", .fact(.text), vi: "giấy phép dữ liệu", en: "the licence of its data") { $0.licence = $1 }
    keys.key("publish", .list(delivery), vi: "các nơi đăng", en: "where it is published") { $0.deliveries = $1 }
    keys.key("summaries", summaries, vi: "tổng hợp năm", en: "yearly summaries") {
      $0.summaryOrganisers = $1.organisers
    }
  }
}

enum PageSchema {
  static let schema = Schema<SitePage>("page", vi: "một trang", en: "a page") { keys in
    keys.key("title", .fact(.text), required: true, vi: "tiêu đề", en: "its title") { $0.title = $1 }
    keys.key("summary", .fact(.text), vi: "tóm tắt", en: "one or two sentences") { $0.summary = $1 }
    keys.key("slug", .fact(.text), vi: "phần cuối địa chỉ", en: "the last part of its address") { $0.slug = $1 }
    keys.key("draft", .fact(.flag), vi: "bản nháp", en: "not published") { $0.isDraft = $1.value }
  }
}
