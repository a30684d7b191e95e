import Emulation
import Templating

extension SummaryPage {
  /// The summary of a year: every figure leads to the bulletin that it comes from.
  static func make(_ summary: YearlySummary, _ edition: Edition, address: String) -> SummaryPage {
    var composer = Composer(edition, address: address)
    let year = summary.year
    var page = SummaryPage(
      frame: .make(composer, title: "\(composer.words["summary.title"]) \(year)"), year: String(year),
      nextYear: String(year + 1))
    page.frame.breadcrumbs = .summaries(composer)
    if let data = StructuredData(composer) {
      page.frame.graph = [
        data.summary(year, name: page.frame.page.title, description: composer.words["about.summary"])
      ]
    }
    page.downloads = .make(year, composer)
    page.files = .files(of: year, composer)
    page.figures = composer.figures(of: summary, short: false, base: "")
    page.reporting = composer.reportingChart(summary)
    page.calendar = composer.meetingChart(summary)
    page.meetings = meetings(summary, composer)
    page.leaders = leaders(summary, &composer)
    page.tally = tally(summary, composer)
    for cluster in summary.clusters where !cluster.grants.isEmpty {
      page.proposals.append(
        composer.awardTable(
          cluster.grants, heading: composer.cluster(cluster.cluster, at: .year(year)),
          id: "de-nghi-\(page.proposals.count + 1)",
          withStage: true, withClusters: false, withSources: true, alwaysCount: true))
    }
    addResults(summary, &composer, to: &page)
    for line in summary.movements {
      page.movements.append(
        composer.movement(
          edition.archive[line.record].movements[line.index],
          clusters: composer.clusters(line.clusters, at: .year(year)),
          sources: composer.sources(line.records)))
    }
    for line in summary.indicators {
      let record = edition.archive[line.record]
      page.indicators.append(
        composer.indicator(
          record.indicators[line.index], at: record.namesDate,
          clusters: composer.clusters(line.clusters, at: .year(year)),
          sources: composer.sources([line.record])))
    }
    for line in summary.commendations {
      let record = edition.archive[line.record]
      page.commendations.append(
        composer.commendation(
          record.commendations[line.index], at: record.namesDate,
          clusters: composer.clusters(line.clusters, at: .year(year)),
          sources: composer.sources([line.record])))
    }
    page.corrections = edition.archive.corrections(of: summary).map { corrected in
      let record = edition.archive[corrected.record]
      return SummaryCorrection(
        record: Term(
          text: record.title.value,
          href: edition.addresses.record(corrected.record).map { composer.link(to: $0) },
          language: edition.foreignLanguage),
        correction: composer.correction(record.corrections[corrected.index]))
    }
    page.remarks = remarks(summary, composer)
    page.notes = composer.notes
    let years = edition.addresses.summaryYears
    if let place = years.firstIndex(of: year) {
      func link(_ place: Int) -> Link? {
        guard years.indices.contains(place) else { return nil }
        return Link(
          text: "\(composer.words["date.year"].capitalised) \(years[place])",
          href: composer.link(toSummary: years[place]))
      }
      let (previous, next) = (link(place - 1), link(place + 1))
      if previous != nil || next != nil { page.neighbours = Neighbours(previous: previous, next: next) }
    }
    return page
  }

  /// Clusters against kinds of meeting; the three of every year always have a column.
  private static func meetings(_ summary: YearlySummary, _ composer: Composer) -> Matrix? {
    guard !summary.clusters.isEmpty else { return nil }
    let always: Set<MeetingKind> = [.compactSigning, .midyearReview, .annualReview]
    let kinds = MeetingKind.allCases.filter { kind in
      always.contains(kind)
        || summary.clusters.contains { !$0.records(of: kind, year: summary.year, in: composer.archive).isEmpty }
    }
    let rows = summary.clusters.map { cluster in
      MatrixRow(
        term: composer.cluster(cluster.cluster, at: .year(summary.year)),
        detail: composer.registry.organiser(of: cluster.cluster).map {
          composer.registry.name(of: $0, at: .year(summary.year))
        }, detailLanguage: composer.edition.foreignLanguage,
        cells: kinds.map { kind in
          Cell(
            values: cluster.records(of: kind, year: summary.year, in: composer.archive).map { handle in
              let record = composer.archive[handle]
              let date =
                record.eventDate == .unknown ? composer.words["undated"] : composer.notation.numeric(record.eventDate)
              let status = record.status.value == .held ? "" : " (\(composer.words["status", record.status.value]))"
              return Term(
                text: date + status, href: composer.edition.addresses.record(handle).map { composer.link(to: $0) })
            })
        })
    }
    return Matrix(
      corner: composer.words["column.cluster"], columns: kinds.map { MatrixColumn(text: composer.words["kind", $0]) },
      rows: rows)
  }

  private static func leaders(_ summary: YearlySummary, _ composer: inout Composer) -> [SummaryLeaders] {
    var rows: [SummaryLeaders] = []
    for (place, cluster) in summary.clusters.enumerated() {
      let (now, next) = (cluster.leadership, cluster.nextLeadership)
      let date = EventDate.year(summary.year)
      var row = SummaryLeaders(term: composer.cluster(cluster.cluster, at: date), position: place + 1)
      row.organiser = composer.registry.organiser(of: cluster.cluster).map { composer.registry.name(of: $0, at: date) }
      row.unitCount = cluster.size.map { Term(text: String($0)) }
      row.leader = leader(now, of: summary.year, at: date, &composer)
      row.deputies = composer.units(now?.deputies ?? [], at: date)
      row.nextLeader = leader(next, of: summary.year + 1, at: date, &composer)
      row.nextDeputies = composer.units(next?.deputies ?? [], at: date)
      row.sources = composer.sources((now?.records ?? []) + (next?.records ?? []))
      rows.append(row)
    }
    return rows
  }

  /// A year's leader, with what is said beside the unit or beside the year.
  private static func leader(
    _ item: ClusterLeadership?, of year: Int, at date: EventDate, _ composer: inout Composer
  ) -> Term? {
    guard let item, let leader = item.leader else { return nil }
    var term = composer.unit(leader, at: date)
    if term.note == nil { term.note = composer.note(item.remark, meant: "\(composer.words["date.year"]) \(year)") }
    return term
  }

  /// Awards against stages, units and persons apart.
  private static func tally(_ summary: YearlySummary, _ composer: Composer) -> Matrix? {
    guard !summary.tally.isEmpty else { return nil }
    let stages = AwardStage.allCases.filter { stage in summary.tally.contains { $0.counts[stage] != nil } }
    let words = composer.words
    let rows = summary.tally.map { line in
      let name = line.award.map { composer.registry.shownName(of: $0, at: .year(summary.year)) } ?? line.title ?? ""
      return MatrixRow(
        term: Term(text: name, language: composer.edition.foreignLanguage),
        detail: line.award.flatMap { composer.registry[$0].ladder }.map { words["ladder", $0.value] },
        cells: stages.flatMap { stage -> [Cell] in
          guard let counts = line.counts[stage] else { return [Cell(), Cell()] }
          return [counts.units, counts.persons].map { count in
            guard let count else { return Cell() }
            let text = composer.quantity(counts.isBound ? .atLeast(count) : .exactly(count))
            let only =
              counts.records.count == 1 ? counts.records.first.flatMap { composer.edition.addresses.record($0) } : nil
            return Cell(values: [Term(text: text, href: only.map { composer.link(to: $0) } ?? "#de-nghi")])
          }
        })
    }
    return Matrix(
      corner: words["column.award"], groups: stages.map { ColumnGroup(text: words["stage", $0], span: 2) },
      columns: stages.flatMap { _ in
        [words["column.unit-count"], words["column.person-count"]].map { MatrixColumn(text: $0) }
      }, rows: rows)
  }

  private static func addResults(_ summary: YearlySummary, _ composer: inout Composer, to page: inout SummaryPage) {
    for cluster in summary.clusters {
      var isTold = false
      for line in cluster.results {
        let record = composer.archive[line.record]
        let results = record.results[line.index]
        guard !results.ranking.isEmpty || !results.grades.isEmpty else { continue }
        isTold = true
        page.results.append(
          composer.resultsTable(
            results, of: record, id: "ket-qua-\(page.results.count + 1)", cluster: cluster.cluster,
            sources: composer.sources([line.record])))
      }
      if !isTold {
        let record = cluster.results.last?.record
        var term = composer.cluster(cluster.cluster, at: .year(summary.year))
        if let record, let address = composer.edition.addresses.record(record) {
          term.href = composer.link(to: address)
        }
        page.resultsMissing.append(term)
      }
    }
  }

  private static func remarks(_ summary: YearlySummary, _ composer: Composer) -> [String] {
    var remarks = [composer.words["summary.remark-source"], composer.words["summary.remark-bounds"]]
    let withdrawn = summary.records.count { composer.archive[$0].withdrawn != nil }
    if withdrawn > 0 { remarks.append("\(composer.words["summary.remark-withdrawn"]) \(withdrawn).") }
    return remarks
  }
}

extension SummaryIndexPage {
  /// The years side by side.
  static func make(_ edition: Edition, address: String) -> SummaryIndexPage {
    let composer = Composer(edition, address: address)
    var page = SummaryIndexPage(frame: .make(composer, title: composer.words["summary.index-title"]))
    let years = edition.addresses.summaryYears.reversed().compactMap { edition.summaries[$0] }
    guard !years.isEmpty else { return page }
    let columns = ["meetings", "reporting", "proposed-units", "next-leaders", "movements"]
    let rows = years.map { summary in
      let target = composer.link(toSummary: summary.year)
      let figures = composer.figures(of: summary, short: false, base: target)
      return MatrixRow(
        term: Term(text: String(summary.year), href: target),
        cells: columns.map { name in
          let figure = figures.first { $0.label == composer.words["figure.\(name)"] }
          return Cell(values: figure.map { [$0.term] } ?? [])
        })
    }
    page.years = Matrix(
      corner: composer.words["column.year"],
      columns: columns.map { MatrixColumn(text: composer.words["figure.\($0)"].capitalised) },
      rows: rows)
    let summaries = edition.reportedYears.compactMap { edition.summaries[$0] }
    page.charts = composer.awardCharts(summaries)
    if edition.hasMedals {
      page.units = Link(text: composer.words["medals.title"], href: composer.link(to: Addresses.medals))
    }
    page.downloads = .ofAllYears(composer)
    return page
  }
}
