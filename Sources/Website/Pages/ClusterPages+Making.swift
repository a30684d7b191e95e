import Emulation
import Templating

extension ClusterIndexPage {
  static func make(_ edition: Edition, address: String) -> ClusterIndexPage {
    let composer = Composer(edition, address: address)
    return ClusterIndexPage(
      frame: .make(composer, title: composer.words["cluster-index.title"]), organisers: composer.clusterGroups())
  }
}

extension ClusterPage {
  /// A cluster's archive: what it is, who belongs to it, who led it, its awards and meetings.
  static func make(_ handle: Handle<Cluster>, _ edition: Edition, address: String) -> ClusterPage {
    var composer = Composer(edition, address: address)
    let cluster = edition.archive.registry[handle]
    var page = ClusterPage(
      frame: .make(composer, title: cluster.name.value), kind: composer.words["cluster-kind", cluster.kind.value])
    page.frame.breadcrumbs = .clusters(composer)
    page.follow = .cluster(handle, composer)
    page.frame.alternates += page.follow
    page.organiser = cluster.organiser.map { composer.unit($0, at: .unknown) }
    page.scope = cluster.scope.map { composer.words["scope", $0.value] }
    page.founded = founding(of: cluster, &composer)
    page.partOf = cluster.partOf?.target.map { composer.cluster($0) }
    page.parts = composer.clusters(composer.registry.parts(of: handle))
    page.ended = cluster.valid.until.flatMap { composer.date($0.map { .day($0) }) }
    page.aliases = cluster.aliases.map(\.value)
    page.names = cluster.names.map { dated in
      DatedNameItem(
        term: Term(
          text: dated.name?.value ?? cluster.name.value, note: composer.note(dated.remark),
          language: edition.foreignLanguage), kind: nil,
        period: composer.period(dated.period) ?? "")
    }
    page.predecessors = cluster.predecessors.compactMap(\.target).map {
      SuccessionItem(term: composer.cluster($0), kind: "")
    }
    page.successors = composer.registry.successors(of: handle).map {
      SuccessionItem(term: composer.cluster($0), kind: "")
    }
    page.membership = membership(of: cluster, &composer)
    let years = Set(composer.archive.leaderships(of: handle).map(\.year)).sorted(by: >)
    let leaders = years.compactMap { composer.archive.leadership(of: handle, in: $0) }
    if !leaders.isEmpty {
      page.leaders = composer.leaderTable(leaders, cluster: handle, showsCluster: false, withSources: true)
    }
    page.ranks = composer.rankChart(of: handle)
    page.awards = awards(of: handle, &composer)
    page.meetings = composer.meetingsByYear(composer.archive.records(of: handle), idPrefix: "nam", ofCluster: true)
    page.timeline = Timeline.make(of: handle, page.leaders?.rows ?? [], composer)
    page.notes = composer.notes
    return page
  }

  private static func founding(of cluster: Cluster, _ composer: inout Composer) -> Term? {
    let parts = [cluster.foundingDocument?.value, cluster.foundingDate.map { composer.notation.long($0.value) }]
      .compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return Term(
      text: parts.joined(separator: ", "),
      note: composer.note(cluster.foundingDocument?.remark ?? cluster.foundingDate?.remark))
  }

  /// The lists of members, newest first; each holds until the next begins.
  private static func membership(of cluster: Cluster, _ composer: inout Composer) -> [MembershipPeriod] {
    let lists = cluster.memberships.sorted { ($0.from?.value ?? 0) < ($1.from?.value ?? 0) }
    var periods: [MembershipPeriod] = []
    for (place, list) in lists.enumerated() {
      let year = list.from?.value
      var last: Int?
      if place + 1 < lists.count, let next = lists[place + 1].from?.value { last = next - 1 }
      let note = composer.note(list.remark)
      var members: [Member] = []
      for reference in list.units { members.append(member(reference, year: year, &composer)) }
      let text = composer.years(from: year, until: last)?.capitalised ?? composer.words["column.unit-count"]
      var period = MembershipPeriod(term: Term(text: text, note: note), members: members)
      period.current = place == lists.count - 1
      if let told = list.toldCount { period.count = String(told) }
      period.incomplete = list.isPartial
      periods.append(period)
    }
    return periods.reversed()
  }

  /// A member by the name valid in the year from which the list holds, and the day it ended where it has.
  private static func member(_ reference: Reference<Unit>, year: Int?, _ composer: inout Composer) -> Member {
    let term = composer.unit(reference, at: year.map { EventDate.year($0) } ?? .unknown)
    guard let target = reference.target, let ended = composer.registry[target].valid.until else {
      return Member(term: term)
    }
    return Member(term: term, remark: "\(composer.words["date.until"]) \(composer.notation.numeric(ended.value))")
  }

  /// One table a year, newest first.
  private static func awards(of handle: Handle<Cluster>, _ composer: inout Composer) -> [AwardTable] {
    var byYear: [Int: [AwardGrant]] = [:]
    for record in composer.archive.records(of: handle) {
      for grant in composer.archive.grants(of: record) where grant.clusters.contains(handle) {
        if let year = grant.year { byYear[year, default: []].append(grant) }
      }
    }
    var tables: [AwardTable] = []
    for year in byYear.keys.sorted(by: >) {
      tables.append(
        composer.awardTable(
          byYear[year] ?? [], heading: composer.year(year), id: "khen-thuong-\(year)", withStage: true,
          withClusters: false,
          withSources: true, alwaysCount: false))
    }
    return tables
  }
}
