extension TableWords {
  /// Every dotted name that tables look up, but for the words of enumerations.
  package static let needed: [String] = {
    var names: [String] = []
    for table in TableMaker.ofNothing(namesPersons: true).tables() {
      names += [table.kind.titleWord, table.kind.sheetWord, table.kind.aboutWord] + table.notes
      for column in table.columns {
        names.append(column.heading)
        if let head = column.head { names.append(head.word) }
        if let measure = column.measure { names.append(measure) }
      }
    }
    for countedAs in CountedAs.allCases.map(\.rawValue) + ["any"] {
      for recipients in CommendationRecipients.allCases.map(\.rawValue) + ["any"] {
        names.append("table.figure.commended-\(countedAs)-\(recipients)")
      }
    }
    names += CountedAs.allCases.map { "table.counted-as.\($0.rawValue)" }
    names += ["record", "records", "status", "publisher", "source-title", "source-address"].map { "table.column.\($0)" }
    names += ["meetings", "reporting", "clusters", "movements", "units", "persons"].map { "table.figure.\($0)" }
    names += [
      "table.fact.office", "table.fact.result", "table.fact.award", "table.office.leader", "table.office.deputy",
    ]
    names += ["table.verdict.over", "table.verdict.within", "table.notes.title", "table.notes.sheet"]
    names += ["table.unofficial", "table.sum", "table.total", "table.other", "table.disputed"]
    names += Correction.knownFields.sorted().map { "field.\($0)" } + ["field.other"]
    names += AwardLadder.allCases.map { "ladder.\($0.rawValue)" }
    names += ["notes.printed", "none.legend", "bound.at-least", "undated", "date.year", "summary.title"]
    var seen = Set<String>()
    return names.filter { seen.insert($0).inserted }
  }()
}

extension TableMaker {
  /// The columns of every table: the same in every year.
  ///
  /// `namesPersons`: whether persons are named.
  package static func columns(namesPersons: Bool) -> [TableKind: [TableColumn]] {
    Dictionary(uniqueKeysWithValues: ofNothing(namesPersons: namesPersons).tables().map { ($0.kind, $0.columns) })
  }

  fileprivate static func ofNothing(namesPersons: Bool) -> TableMaker {
    let archive = Archive(site: Site(), registry: Registry(), records: [])
    return TableMaker(archive, archive.summary(of: 2000), years: YearlySummaries(archive), namesPersons: namesPersons)
  }
}
