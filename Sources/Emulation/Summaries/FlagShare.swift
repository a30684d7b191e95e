/// An organiser's flags of the Government in a year, against the share of its units that may get one.
///
/// Source of the share: the rule `government-flag-share` of `content/rules.yaml` (Nghị định 91/2017/NĐ-CP, điều 11: 20%, counted at the
/// council).
package struct FlagShare: Sendable, Hashable {
  package let organiser: Handle<Unit>
  /// The members of its clusters; nil where the size of one is not known.
  package let units: Int?
  /// Flags proposed and flags that the council passed: beside one another, never added. nil where nothing is told.
  package var proposed: Int?
  package var council: Int?
  /// The greatest share in per cent; nil where the rule does not hold in the year.
  package let percent: Int?
  package var records: [Handle<MeetingRecord>] = []

  /// The council's flags as a share of the units, in per cent with one decimal place; nil where one of them is not known.
  package var share: ExactDecimal? {
    guard let units, units > 0, let council else { return nil }
    return ExactDecimal(mantissa: Int64((council * 2000 + units) / (2 * units)), scale: 1)
  }

  /// Whether the council passed more than may be; nil where that cannot be told.
  package var isOver: Bool? {
    guard let units, let council, let percent else { return nil }
    return council * 100 > percent * units
  }
}

extension Archive {
  /// The flags of the Government by organiser, in the order of the registry; organisers without any are left out.
  package func flagShares(of summary: YearlySummary) -> [FlagShare] {
    let percent = flagPercent(in: summary.year)
    var shares: [Handle<Unit>: FlagShare] = [:]
    var sizes: [Handle<Unit>: Int?]?
    for count in summary.awards {
      guard isGovernmentFlag(count), let organiser = organiser(of: count) else { continue }
      let known = sizes ?? sizesByOrganiser(in: summary.year)
      sizes = known
      var share = shares[organiser] ?? FlagShare(organiser: organiser, units: known[organiser] ?? nil, percent: percent)
      if let number = count.unitCount {
        if count.stage == .council {
          share.council = (share.council ?? 0) + number
        } else {
          share.proposed = (share.proposed ?? 0) + number
        }
      }
      for record in count.records where !share.records.contains(record) { share.records.append(record) }
      shares[organiser] = share
    }
    return shares.keys.sorted().compactMap { shares[$0] }
  }

  /// Whether there are any ``flagShares(of:)``.
  func hasFlagShares(_ summary: YearlySummary) -> Bool {
    summary.awards.contains { isGovernmentFlag($0) && organiser(of: $0) != nil }
  }

  private func isGovernmentFlag(_ count: AwardCount) -> Bool {
    guard count.stage == .proposed || count.stage == .council, case .catalogue(let handle) = count.award else {
      return false
    }
    return registry[handle].level?.value == .state && registry[handle].ladder?.value == .title
      && registry[handle].audience.contains { $0.value == .units }
  }

  private func organiser(of count: AwardCount) -> Handle<Unit>? {
    count.clusters.first.flatMap { registry.organiser(of: $0) }
      ?? count.records.first.flatMap { self[$0].organiser?.target }
  }

  /// The members of each organiser's clusters; nil where the size of one is not known.
  private func sizesByOrganiser(in year: Int) -> [Handle<Unit>: Int?] {
    var sizes: [Handle<Unit>: Int?] = [:]
    for cluster in registry.clusterHandles where exists(cluster, in: year) {
      guard let organiser = registry.organiser(of: cluster) else { continue }
      let size = registry.membership(of: cluster, in: year)?.size
      if let known = sizes[organiser] {
        sizes[organiser] = .some(known.flatMap { known in size.map { known + $0 } })
      } else {
        sizes[organiser] = .some(size)
      }
    }
    return sizes
  }

  private func flagPercent(in year: Int) -> Int? {
    guard let rule = registry.rules[GovernmentFlagShare.kind.id], rule.isEnabled, rule.valid.overlaps(.year(year))
    else { return nil }
    return (rule.parameters["percent"]?.value ?? GovernmentFlagShare.parameters["percent"]).flatMap(Int.init)
  }
}
