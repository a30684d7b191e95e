import Bytes
import Emulation
import Templating

/// Makes what one page shows: every link is relative to the page, every note gets its number in the order of appearance.
struct Composer {
  let edition: Edition
  /// The page's own address.
  let address: String
  /// Up to the site's top.
  let root: String
  /// How many folders below the site's top the page is, where links are the same for all pages that are as deep: below ``Edition/depths``;
  /// nil for what lies deeper, and for what is read away from the site.
  let depth: Int?
  private(set) var notes: [Note] = []
  private var noted = Set<Remark>()

  init(_ edition: Edition, address: String) {
    self.edition = edition
    self.address = address
    root = Addresses.root(from: address)
    let depth = root.utf8.count / 3
    self.depth = depth < Edition.depths ? depth : nil
  }

  /// For what is read away from the site: links begin with `root`, the site's absolute address.
  init(_ edition: Edition, address: String, root: String) {
    self.edition = edition
    self.address = address
    self.root = root
    depth = nil
  }

  var archive: Archive { edition.archive }
  var registry: Registry { _read { yield edition.archive.registry } }
  var words: Words { _read { yield edition.words } }
  var notation: Notation { edition.notation }

  /// A link from this page to another address of the site.
  func link(to target: String) -> String { String(joining: root, target) }

  /// A link from this page to a year's summary.
  func link(toSummary year: Int) -> String { Addresses.summary(year, root: root) }

  /// A link from this page to a year's archive.
  func link(toArchive year: Int) -> String { Addresses.archiveYear(year, root: root) }

  /// A link from this page to a unit's.
  func link(to unit: Handle<Unit>) -> String { Addresses.unit(registry.id(of: unit), root: root) }

  /// A link from this page to a cluster's archive.
  func link(to cluster: Handle<Cluster>) -> String { Addresses.cluster(registry.id(of: cluster), root: root) }

  /// The numbered note for a remark; the same remark on the same page has one number. `meant` is what the record takes a misprint to mean.
  mutating func note(_ remark: Remark?, meant: String? = nil) -> Note? {
    guard let remark else { return nil }
    noted.insert(remark)
    let certainty = remark.certainty.flatMap { $0 == .certain ? nil : words["certainty", $0] }
    let shownMeaning = remark.asPrinted == nil || remark.asPrinted == meant ? nil : meant
    if remark.asPrinted == nil, certainty == nil, remark.note == nil { return nil }
    if let known = notes.first(where: {
      $0.printed == remark.asPrinted && $0.meant == shownMeaning && $0.certainty == certainty && $0.text == remark.note
    }) {
      return known
    }
    let note = Note(
      number: notes.count + 1, printed: remark.asPrinted, meant: shownMeaning, certainty: certainty, text: remark.note)
    notes.append(note)
    return note
  }

  /// Puts what no value shown carries a mark for among the notes.
  mutating func noteRest(of remarks: [Remark]) {
    for remark in remarks where !noted.contains(remark) { _ = note(remark) }
  }

  /// A plain value with what is said beside it.
  mutating func term(_ fact: Fact<String>, href: String? = nil) -> Term {
    Term(text: fact.value, href: href, note: note(fact.remark, meant: fact.value), language: edition.foreignLanguage)
  }

  /// A unit by the name valid at the event, linked to its page; the written words where it is not known.
  mutating func unit(_ reference: Reference<Unit>, at date: EventDate) -> Term {
    guard let target = reference.target else {
      return Term(text: reference.written, note: note(reference.remark), language: edition.foreignLanguage)
    }
    var term = unit(target, at: date)
    term.note = note(reference.remark, meant: term.text)
    return term
  }

  func unit(_ handle: Handle<Unit>, at date: EventDate) -> Term {
    Term(
      text: registry.name(of: handle, at: date), href: link(to: handle),
      language: edition.foreignLanguage)
  }

  mutating func units(_ references: [Reference<Unit>], at date: EventDate) -> [Term] {
    var terms: [Term] = []
    for reference in references { terms.append(unit(reference, at: date)) }
    return terms
  }

  /// A cluster by the name valid at the event, linked to its archive.
  func cluster(_ handle: Handle<Cluster>, at date: EventDate = .unknown) -> Term {
    Term(
      text: registry.name(of: handle, at: date), href: link(to: handle),
      language: edition.foreignLanguage)
  }

  func clusters(_ handles: [Handle<Cluster>], at date: EventDate = .unknown) -> [Term] {
    handles.map { cluster($0, at: date) }
  }

  /// The clusters of an item where its record has several; empty where the record says it all.
  func clusters(_ named: Reference<Cluster>?, in record: MeetingRecord) -> [Term] {
    guard record.clusters.count > 1, let target = named?.target else { return [] }
    return [cluster(target, at: record.namesDate)]
  }

  /// A year, linked to its summary where there is one.
  func year(_ year: Int) -> Term {
    Term(text: String(year), href: edition.summaries.contains(year) ? link(toSummary: year) : nil)
  }

  mutating func date(_ fact: Fact<EventDate>) -> DateText? {
    guard fact.value != .unknown else {
      return fact.remark == nil
        ? nil : DateText(numeric: words["undated"], long: words["undated"], iso: nil, note: note(fact.remark))
    }
    var text = date(fact.value)
    text.note = note(fact.remark, meant: text.numeric)
    return text
  }

  func date(_ value: EventDate) -> DateText {
    var iso = value.iso
    if case .range = value { iso = nil }
    return DateText(numeric: notation.numeric(value), long: notation.long(value), iso: iso)
  }

  func date(_ day: CalendarDate) -> DateText { date(.day(day)) }

  mutating func date(_ fact: Fact<DateTime>) -> DateText {
    let iso = fact.value.time == nil ? fact.value.date.iso : fact.value.iso
    return DateText(
      numeric: notation.numeric(fact.value), long: notation.long(fact.value.date), iso: iso,
      note: note(fact.remark, meant: notation.numeric(fact.value)))
  }

  /// A link to a record's page; nil where it has none.
  func source(_ handle: Handle<MeetingRecord>) -> Link? {
    guard let target = edition.addresses.record(handle) else { return nil }
    return Link(text: sourceText(archive[handle]), href: link(to: target))
  }

  private func sourceText(_ record: MeetingRecord) -> String {
    let date = record.eventDate
    return date == .unknown ? record.title.value : notation.numeric(date)
  }

  /// Links to the pages of records, each once.
  func sources(_ handles: [Handle<MeetingRecord>]) -> [Link] {
    // Nearly always there is one; few are looked through sooner than they are put into a set.
    if handles.count <= 8 {
      return handles.indices.compactMap { handles[..<$0].contains(handles[$0]) ? nil : source(handles[$0]) }
    }
    var seen = Set<Handle<MeetingRecord>>()
    return handles.filter { seen.insert($0).inserted }.compactMap { source($0) }
  }

  /// The award's name as it was at the event.
  func awardName(_ item: AwardItem, at date: EventDate) -> String {
    if let target = item.award.target { return registry.shownName(of: target, at: date) }
    return item.title?.value ?? item.award.written
  }

  func leaderWord(_ cluster: Handle<Cluster>) -> String {
    ownWord(registry.leaderWord(of: cluster)) ?? words["leader", registry.kind(of: cluster)]
  }

  /// A cluster's own word is Vietnamese, as its record is: an interface in another language has its own.
  private func ownWord(_ word: String?) -> String? { edition.foreignLanguage == nil ? word : nil }

  func deputyWord(_ cluster: Handle<Cluster>) -> String {
    ownWord(registry.deputyWord(of: cluster)) ?? words["deputy", registry.kind(of: cluster)]
  }

  /// The word for a kind of unit; the kind itself where the words have none.
  func unitKind(_ kind: String?) -> String {
    guard let kind else { return words["unit-kind.other"] }
    return words.ifKnown("unit-kind.\(kind)") ?? kind
  }

  /// A number, or "trên" and a lower bound.
  func quantity(_ quantity: Quantity) -> String {
    let number = notation.grouped(quantity.number)
    return quantity.isBound ? words["bound.at-least"] + " " + number : number
  }

  /// Days as "01/9/1999 – 30/6/2025", "từ …", "đến …".
  func period(_ period: Period) -> String? {
    switch (period.from.map { notation.numeric($0.value) }, period.until.map { notation.numeric($0.value) }) {
    case (let from?, let until?): "\(from) – \(until)"
    case (let from?, nil): "\(words["date.from"]) \(from)"
    case (nil, let until?): "\(words["date.until"]) \(until)"
    case (nil, nil): nil
    }
  }

  func years(from: Int?, until: Int?) -> String? {
    switch (from, until) {
    case (let from?, let until?): from == until ? "\(from)" : "\(from)–\(until)"
    case (let from?, nil): "\(words["date.from"]) \(words["date.year"]) \(from)"
    case (nil, let until?): "\(words["date.until"]) \(words["date.year"]) \(until)"
    case (nil, nil): nil
    }
  }
}
