import Emulation

extension Composer {
  /// Up to so many clusters have a row of their own in the calendar; of more, the months are counted.
  private static let mostRows = 40

  /// The year's meetings by month; nil for a year without clusters.
  func meetingChart(_ summary: YearlySummary) -> Chart? {
    guard !summary.clusters.isEmpty else { return nil }
    let missing = archive.missingMeetings(of: summary).filter(\.planned.isEmpty)
    let marks = summary.clusters.map { self.marks(of: $0, summary.year) }
    guard marks.contains(where: { !$0.isEmpty }) else { return nil }
    let looks: [(look: Drawing.Look, word: String)] = [
      (.told, "status.held"), (.planned, "status.planned"), (.cancelled, "status.cancelled"),
    ]
    var parts = looks.compactMap { look, word -> String? in
      let count = marks.reduce(0) { sum, marks in sum + marks.count { $0.mark.look == look } }
      return count > 0 ? "\(words[word].lowercased()): \(notation.grouped(count))" : nil
    }
    if !missing.isEmpty {
      parts.append("\(words["chart.missing"].lowercased()): \(notation.grouped(missing.count))")
    }
    let isGrid = summary.clusters.count <= Self.mostRows
    return Chart(
      id: "hinh-cuoc-hop", title: "\(words["chart.meetings"]) \(summary.year)",
      description: "\(parts.joined(separator: "; ").capitalised). \(words["chart.meetings-table"])",
      drawing: isGrid ? grid(summary, marks, missing) : panels(summary, marks), key: isGrid ? key(marks, missing) : [])
  }

  private struct KindMark {
    let group: Group
    let mark: MeetingGrid.Mark

    /// What a letter stands for: the meetings of every year, and all others.
    enum Group: String, CaseIterable {
      case compactSigning = "compact-signing"
      case midyearReview = "midyear-review"
      case annualReview = "annual-review"
      case other

      init(_ kind: MeetingKind) { self = Group(rawValue: kind.rawValue) ?? .other }
    }
  }

  /// A mark a sitting; a compact signed at last year's review has one too.
  private func marks(of cluster: YearlySummary.ClusterYear, _ year: Int) -> [KindMark] {
    let own = archive.sittings(of: cluster.records).compactMap { sitting -> KindMark? in
      let held = sitting.first { archive[$0].status.value == .held }
      guard let record = held ?? sitting.first else { return nil }
      let groups = Set(archive[record].kinds.map { KindMark.Group($0.value) })
      let group =
        [KindMark.Group.annualReview, .midyearReview, .compactSigning].first(where: groups.contains) ?? .other
      return mark(record, group)
    }
    return own
      + cluster.compactSignings.filter { !cluster.records.contains($0) }.map { mark($0, .compactSigning) }
  }

  private func mark(_ record: Handle<MeetingRecord>, _ group: KindMark.Group) -> KindMark {
    let look: Drawing.Look =
      switch archive[record].status.value {
      case .held: .told
      case .planned: .planned
      case .cancelled: .cancelled
      }
    let date = archive[record].eventDate
    var month: MeetingGrid.Month?
    if let year = date.year, let number = date.month { month = .init(year: year, month: number) }
    return KindMark(group: group, mark: .init(letter: letter(group), look: look, month: month))
  }

  private func letter(_ group: KindMark.Group) -> String { words["chart.letter.\(group.rawValue)"] }

  private func name(of group: KindMark.Group) -> String {
    group == .other ? words["table.column.other-meetings"] : words["kind.\(group.rawValue)"]
  }

  private func grid(_ summary: YearlySummary, _ marks: [[KindMark]], _ missing: [MissingMeeting]) -> Drawing {
    MeetingGrid(
      year: summary.year,
      rows: zip(summary.clusters, marks).map { cluster, marks in
        MeetingGrid.Row(
          label: self.cluster(cluster.cluster, at: .year(summary.year)).text, marks: marks.map(\.mark),
          missing: missing.filter { $0.cluster == cluster.cluster }.map { letter(.init($0.kind)) },
          language: edition.foreignLanguage)
      }, otherHeading: words["chart.other-time"], missingHeading: words["chart.missing"]
    ).drawing
  }

  /// What the marks mean that are there.
  private func key(_ marks: [[KindMark]], _ missing: [MissingMeeting]) -> [ChartKey] {
    let all = Array(marks.joined())
    let groups = KindMark.Group.allCases.filter { group in
      all.contains { $0.group == group } || missing.contains { KindMark.Group($0.kind) == group }
    }
    let looks: [(look: Drawing.Look, word: String)] = [
      (.told, "status.held"), (.planned, "status.planned"), (.cancelled, "status.cancelled"),
    ]
    return groups.map { ChartKey(look: Drawing.Look.letter.rawValue, letter: letter($0), text: name(of: $0)) }
      + looks.filter { look, _ in all.contains { $0.mark.look == look } }.map {
        ChartKey(
          look: $0.look.rawValue, letter: $0.look == .cancelled ? letter(.annualReview) : "", text: words[$0.word])
      }
      + (missing.isEmpty
        ? [] : [ChartKey(look: Drawing.Look.missing.rawValue, letter: "", text: words["chart.missing-long"])])
  }

  /// Of many clusters: how many meetings were held in each month, by kind.
  private func panels(_ summary: YearlySummary, _ marks: [[KindMark]]) -> Drawing {
    var counts: [KindMark.Group: [Int: Int]] = [:]
    for mark in marks.joined() where mark.mark.look == .told {
      guard let month = mark.mark.month else { continue }
      let place = month.year < summary.year ? 0 : month.year > summary.year ? 13 : month.month
      counts[mark.group, default: [:]][place, default: 0] += 1
    }
    let hasBefore = counts.values.contains { $0[0] != nil }
    let hasAfter = counts.values.contains { $0[13] != nil }
    let places = (hasBefore ? [0] : []) + Array(1...12) + (hasAfter ? [13] : [])
    return BarPanels(
      columns: places.map { $0 == 0 ? words["chart.before"] : $0 == 13 ? words["chart.after"] : String($0) },
      panels: KindMark.Group.allCases.compactMap { group in
        guard let months = counts[group] else { return nil }
        return BarPanels.Panel(
          label: "\(name(of: group)): \(notation.grouped(months.values.reduce(0, +)))",
          values: places.map { place in
            let number = months[place] ?? 0
            return .init(number: number, text: number == 0 ? "" : notation.grouped(number))
          })
      }
    ).drawing
  }

  /// How many of the year's clusters have reported, at all and by the meetings of every year.
  func reportingChart(_ summary: YearlySummary) -> Chart? {
    let whole = summary.clusters.count
    guard whole > 0 else { return nil }
    func isHeld(_ record: Handle<MeetingRecord>) -> Bool { archive[record].status.value == .held }
    var parts = [(words["chart.any-meeting"], summary.clusters.count { $0.records.contains(where: isHeld) })]
    for kind in MeetingKind.everyYear {
      let count = summary.clusters.count {
        $0.records(of: kind, year: summary.year, in: archive).contains(where: isHeld)
      }
      parts.append((words["kind", kind], count))
    }
    let rows = parts.map { label, part in
      let share =
        "\(notation.grouped(part))/\(notation.grouped(whole)) (\((part * 200 + whole) / (2 * whole))%)"
      return (label: label, part: part, share: share)
    }
    return Chart(
      id: "hinh-bao-cao", title: "\(words["chart.reporting"]) \(summary.year)",
      description: rows.map { "\($0.label): \($0.share)" }.joined(separator: "; ") + ".",
      drawing: ShareBars(rows: rows.map { .init(label: "\($0.label): \($0.share)", part: $0.part, whole: whole) })
        .drawing,
      table: Matrix(
        corner: words["table.column.kind"],
        columns: [words["chart.reported"], words["chart.of-clusters"]].map { MatrixColumn(text: $0) },
        rows: rows.map { row in
          MatrixRow(
            term: Term(text: row.label),
            cells: [row.part, whole].map { number in
              Cell(values: [Term(text: notation.grouped(number), href: "#cuoc-hop")])
            })
        }))
  }
}
