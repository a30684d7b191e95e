import Emulation

extension Composer {
  mutating func movement(_ item: Movement, clusters: [Term], sources: [Link]) -> MovementItem {
    var term = Term(text: item.name?.value ?? "", language: edition.foreignLanguage)
    term.note = note(item.remark ?? item.name?.remark, meant: term.text)
    return MovementItem(
      term: term, scope: item.scope.map { words["scope", $0.value] },
      period: years(from: item.from?.value, until: item.until?.value),
      clusters: clusters, sources: sources)
  }

  mutating func indicator(_ item: Indicator, at date: EventDate, clusters: [Term], sources: [Link]) -> IndicatorItem {
    let value =
      switch item.value?.value {
      case .exactly(let number): notation.decimal(number)
      case .atLeast(let number): "\(words["bound.at-least"]) \(notation.decimal(number))"
      case nil: "–"
      }
    var term = Term(text: item.name?.value ?? "", language: edition.foreignLanguage)
    term.note = note(item.remark ?? item.value?.remark ?? item.name?.remark, meant: value)
    return IndicatorItem(
      term: term, value: value, measure: item.measure?.value, units: units(item.units, at: date), clusters: clusters,
      sources: sources)
  }

  mutating func commendation(_ item: Commendation, at date: EventDate, clusters: [Term], sources: [Link])
    -> CommendationItem
  {
    let count = item.quantity.map { quantity($0.value) } ?? "–"
    let counted = item.countedAs.map { words["counted-as", $0.value] } ?? ""
    let award = item.award.map { reference in
      reference.target.map { registry.shownName(of: $0, at: date) } ?? reference.written
    }
    return CommendationItem(
      term: Term(text: count, note: note(item.remark ?? item.quantity?.remark, meant: count)),
      countedAs: counted.isEmpty ? nil : counted,
      to: item.recipients.map { words["to", $0.value] } ?? "", levels: item.levels.map { words["level", $0.value] },
      award: award,
      unit: item.unit.map { unit($0, at: date) }, occasion: item.occasion.map { words["occasion", $0.value] },
      reason: item.reason?.value,
      clusters: clusters, sources: sources)
  }

  mutating func document(_ item: Document) -> DocumentItem {
    let heading = item.number?.value ?? item.title?.value ?? ""
    return DocumentItem(
      term: Term(
        text: heading, note: note(item.remark ?? item.number?.remark ?? item.title?.remark, meant: heading),
        language: edition.foreignLanguage),
      title: item.number == nil ? nil : item.title?.value, issuer: item.issuer?.value,
      date: item.date.flatMap { date($0) })
  }

  mutating func source(_ item: Source) -> SourceItem {
    var publisher = item.publisher.map { term($0) }
    var title = item.title.map { term($0) }
    let author = item.author.map { term($0) }
    // What is said of the source as a whole stands on the first of its words.
    let remark = note(item.remark)
    if publisher != nil, publisher?.note == nil {
      publisher?.note = remark
    } else if publisher == nil, title?.note == nil {
      title?.note = remark
    }
    let shown = item.url.map { url in
      var text = url.value
      for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) { text.removeFirst(prefix.count) }
      return text
    }
    return SourceItem(
      publisher: publisher, title: title, url: item.url.flatMap { Self.isWebAddress($0.value) ? $0.value : nil },
      address: shown,
      author: author, published: item.published.map { date($0) }, updated: item.updated.map { date($0) })
  }

  func correction(_ item: Correction) -> CorrectionItem {
    CorrectionItem(
      date: item.date.map { date($0.value) },
      field: item.field.map { words.ifKnown("field.\($0.value)") ?? $0.value } ?? words["field.other"],
      from: item.from?.value, to: item.to?.value, reason: item.reason?.value)
  }

  private static func isWebAddress(_ url: String) -> Bool { url.hasPrefix("https://") || url.hasPrefix("http://") }
}
