import Emulation
import Files

/// What is asked of every year, whatever of a site has to be made anew: worked out from its summary and that of the year before.
package struct YearFacts: Sendable, Hashable {
  /// Whether nothing is told of the year.
  package var isEmpty = true
  /// The tables of the year alone that have rows in the open data.
  package var kinds: [TableKind] = []
  /// The tables over all years that have rows for it.
  package var longKinds: [TableKind] = []
  /// Whether any unit is known by name to stand with an award.
  package var hasMedals = false
  /// What the year is like beside the one before; ``Fingerprint/zero`` where nothing is compared.
  package var comparison = Fingerprint.zero

  package init() {}

  package init(of year: Int, _ summaries: YearlySummaries, in archive: Archive) {
    guard let summary = summaries[year], !summary.isEmpty else { return }
    isEmpty = false
    let maker = TableMaker(archive, summary, years: summaries, namesPersons: archive.site.personsInOpenData)
    kinds = maker.kindsWithRows
    longKinds = TableKind.allCases.filter { $0.isLong && maker.addsRows(to: $0) }
    hasMedals = summary.awards.contains { $0.stage.isStanding && !$0.units.isEmpty }
    if let before = summaries[year - 1], !before.isEmpty {
      comparison = archive.comparison(of: summary, with: before).fingerprint
    }
  }
}

extension YearComparison {
  fileprivate var fingerprint: Fingerprint {
    var mixer = FingerprintMixer()
    for line in lines {
      mixer.add(line.measure)
      for quantity in [line.before, line.now] {
        mixer.add(UInt64(bitPattern: Int64(quantity?.number ?? .min)))
        mixer.add(quantity?.isBound ?? false ? 1 : 0)
      }
    }
    return mixer.fingerprint
  }
}

extension FingerprintMixer {
  fileprivate mutating func add(_ measure: YearComparison.Measure) {
    switch measure {
    case .meetings: add(1)
    case .reporting: add(2)
    case .clusters: add(3)
    case .movements: add(4)
    case .units(let name, let stage):
      add(5)
      add(name, stage)
    case .persons(let name, let stage):
      add(6)
      add(name, stage)
    case .commendations(let recipients, let counted):
      add(7)
      add(recipients?.rawValue ?? "")
      add(counted?.rawValue ?? "")
    }
  }

  private mutating func add(_ name: AwardName, _ stage: AwardStage) {
    switch name {
    case .catalogue(let award):
      add(1)
      add(UInt64(award.index))
    case .other(let title, let key):
      add(2)
      add(title)
      add(key)
    }
    add(stage.rawValue)
  }
}
