import Emulation

/// The keys of a cluster's file.
enum ClusterKeyCases {
  private static let frame = KeyFrame<Cluster>(
    path: "cluster", others: [("name", "Cụm 1"), ("organiser", "bac-ninh")], read: Read.cluster)

  private static func below(
    _ key: String, lead: String = "  - ", _ others: [(key: String, value: String)] = [("x-cua-toi", "1")]
  ) -> KeyFrame<Cluster> {
    KeyFrame(
      path: "cluster." + key, before: "name: Cụm 1\norganiser: bac-ninh\n\(key):\n", lead: lead, others: others,
      read: Read.cluster)
  }

  private static let membership = below("members")
  private static let founding = below("founded", lead: "  ")
  private static let words = below("words", lead: "  ")

  static let all: [KeyCase] =
    [
      frame.key("name", "Cụm các huyện") { $0.name.value == "Cụm các huyện" },
      frame.key("kind", "khối") { $0.kind.value == .bloc },
      frame.key("words", "{leader: Trưởng Khối}") { $0.leaderWord?.value == "Trưởng Khối" },
      frame.key("organiser", "UBND tỉnh") { $0.organiser?.written == "UBND tỉnh" },
      frame.key("scope", "trung ương") { $0.scope?.value == .central },
      frame.key("founded", "{document: 12/QĐ-UBND}") { $0.foundingDocument?.value == "12/QĐ-UBND" },
      frame.key("names", "[{name: Cụm cũ}]") { $0.names.map(\.name?.value) == ["Cụm cũ"] },
      frame.key("aliases", "[Cụm huyện]") { $0.aliases.map(\.value) == ["Cụm huyện"] },
      frame.key("part-of", "bac-ninh/cum-chung") { $0.partOf?.written == "bac-ninh/cum-chung" },
      frame.key("members", "[{from: 2011}]") { $0.memberships.map(\.from?.value) == [2011] },
      frame.key("leaders", "[{year: 2020}]") { $0.leaders.map(\.year?.value) == [2020] },
      frame.key("predecessors", "cum-cu") { $0.predecessors.map(\.written) == ["cum-cu"] },
      frame.key("valid", "{from: 2011-01-01}") { $0.valid.from?.value.iso == "2011-01-01" },
      membership.key("from", "2012") { $0.memberships.first?.from?.value == 2012 },
      membership.key("units", "[yen-phong, que-vo]") {
        $0.memberships.first?.units.map(\.written) == ["yen-phong", "que-vo"]
      },
      membership.key("count", "9") { $0.memberships.first?.count?.value == 9 },
      membership.key("complete", "true") { $0.memberships.first?.isComplete == true },
      founding.key("document", "12/QĐ-UBND") { $0.foundingDocument?.value == "12/QĐ-UBND" },
      founding.key("date", "2011-03") { $0.foundingDate?.value.iso == "2011-03" },
      words.key("leader", "Khối trưởng") { $0.leaderWord?.value == "Khối trưởng" },
      words.key("deputy", "Khối phó") { $0.deputyWord?.value == "Khối phó" },
    ] + LeadershipKeyCases.cases(in: below("leaders", [("year", "2020")])) { $0.leaders.first }
    + RegistryKeyCases.nameCases(in: below("names", [("name", "Cụm cũ")])) { $0.names.first }
    + RegistryKeyCases.periodCases(in: below("valid", lead: "  ")) { $0.valid }
}
