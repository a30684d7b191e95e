import Templating

/// One line of the table of scores.
struct Score: TemplateContext {
  var rank: Int
  var unit: String
  var link: String
  var own: String
  var score: String
  var grade: String
  var flag: Bool

  static let shape = Shape<Score>(
    "score", "One line of the table of scores.",
    [
      .number("rank", "The rank.") { $0.rank },
      .text("unit", "The unit.") { $0.unit },
      .link("link", "The unit's page.") { $0.link },
      .text("own", "The score that the unit gave itself.") { $0.own },
      .text("score", "The score.") { $0.score },
      .text("grade", "The grade.") { $0.grade },
      .flag("flag", "Whether it is proposed for a flag.") { $0.flag },
    ])
}

/// A unit and what it is elected to.
struct Leader: TemplateContext {
  var name: String
  var link: String
  var year: Int

  static let shape = Shape<Leader>(
    "leader", "A unit that leads a cluster.",
    [
      .text("name", "The unit.") { $0.name },
      .link("link", "The unit's page.") { $0.link },
      .number("year", "The year.") { $0.year },
    ])
}

/// The page of one meeting.
struct Bulletin: TemplateContext {
  var title: String
  var kind: String
  var cluster: String
  var clusterLink: String
  var date: String
  var isoDate: String
  var venue: String
  var host: String
  var summary: String
  var description: String
  var canonical: String
  var home: String
  var style: String
  var year: Int
  var isPlanned: Bool
  var note: String?
  var chair: String?
  var body: HTML
  var leader: Leader
  var deputy: Leader?
  var scores: [Score]
  var sources: [String]
  var updated: String
  var organisation: String

  static let shape = Shape<Bulletin>(
    "bulletin", "The page of one meeting.",
    [
      .text("title", "The title.") { $0.title },
      .text("kind", "The kind of meeting.") { $0.kind },
      .text("cluster", "The cluster.") { $0.cluster },
      .link("cluster-link", "The cluster's page.") { $0.clusterLink },
      .text("date", "The date.") { $0.date },
      .text("iso-date", "The date for machines.") { $0.isoDate },
      .text("venue", "The place.") { $0.venue },
      .text("host", "The host.") { $0.host },
      .text("summary", "A sentence or two.") { $0.summary },
      .text("description", "The same for search engines.") { $0.description },
      .link("canonical", "The page's address.") { $0.canonical },
      .link("home", "The front page.") { $0.home },
      .link("style", "The style sheet.") { $0.style },
      .number("year", "The year under review.") { $0.year },
      .flag("planned", "Whether it is still to come.") { $0.isPlanned },
      .optionalText("note", "A note.") { $0.note },
      .optionalText("chair", "Who chaired.") { $0.chair },
      .html("body", "What was said.") { $0.body },
      .record("leader", "Who leads.") { $0.leader },
      .optionalRecord("deputy", "Who deputises.") { $0.deputy },
      .list("scores", "The table of scores.") { $0.scores },
      .texts("sources", "Where it was told.") { $0.sources },
      .text("updated", "When the page was last changed.") { $0.updated },
      .text("organisation", "Whose site it is.") { $0.organisation },
    ])
}

extension Bulletin {
  /// A bulletin of a real size: eight units, a body of a few paragraphs.
  static let sample = Bulletin(
    title: "Cụm huyện, thị xã, thành phố tổng kết phong trào thi đua năm 2020", kind: "Tổng kết",
    cluster: "Cụm thi đua các huyện, thị xã, thành phố", clusterLink: "../../cum/bac-ninh/huyen-thi.html",
    date: "chiều 03/12/2020", isoDate: "2020-12-03", venue: "Ủy ban nhân dân huyện Yên Phong", host: "huyện Yên Phong",
    summary: "Tám đơn vị chấm điểm, bình xét & suy tôn; huyện Thuận Thành được bầu làm Cụm trưởng năm 2021.",
    description: "Hội nghị tổng kết năm 2020 của cụm các huyện, thị xã, thành phố tỉnh Bắc Ninh.",
    canonical: "https://thidua.example.vn/ban-tin/2020/tong-ket.html", home: "../../index.html",
    style: "../../assets/bantin.css", year: 2020, isPlanned: false, note: "bản tin gốc in \"năm 2020\"",
    chair: "Nguyễn Chí Cường, Chủ tịch UBND huyện",
    body: HTML(
      markup: String(
        repeating: "<p>Các đơn vị trong cụm đã phát động nhiều phong trào thi đua thiết thực, hiệu quả.</p>\n", count: 6
      )),
    leader: Leader(name: "huyện Yên Phong", link: "../../don-vi/yen-phong.html", year: 2020),
    deputy: Leader(name: "thị xã Từ Sơn", link: "../../don-vi/tu-son.html", year: 2020),
    scores: [
      "huyện Yên Phong", "huyện Thuận Thành", "thành phố Bắc Ninh", "huyện Tiên Du", "thị xã Từ Sơn", "huyện Quế Võ",
      "huyện Gia Bình", "huyện Lương Tài",
    ].enumerated().map { place, unit in
      Score(
        rank: place + 1, unit: unit, link: "../../don-vi/don-vi-\(place).html", own: "99\(9 - place)",
        score: "98\(9 - place),5", grade: "hoàn thành xuất sắc", flag: place < 3)
    },
    sources: ["Cổng thông tin điện tử tỉnh Bắc Ninh", "Báo Bắc Ninh"], updated: "05/12/2020",
    organisation: "Ban Thi đua – Khen thưởng tỉnh Bắc Ninh")
}
