import Diagnostics
import Emulation

/// A meeting record to start from: what the registry and earlier records tell is filled in, the rest stands in comments.
package struct NewRecord: Sendable {
  /// By id, name or alias; the cluster of ``like`` if nil.
  package var cluster: String?
  /// English or Vietnamese words; the kinds of ``like`` if empty.
  package var kinds: [String]
  /// As a record writes it.
  package var date: String
  package var slug: String?
  /// A record whose cluster, kind and habits are taken over: its path relative to the root.
  package var like: String?
  /// The sheets that may hold the scores of the meeting.
  package var scores: SheetChoice?
  /// The language of the comments.
  package var language: Language

  /// The sheets of a file, one of which holds scores.
  package struct SheetChoice: Sendable {
    package var path: String
    package var sheets: [OfficeSheet]
    /// Which one, from 1; the first that has scores if nil.
    package var number: Int?

    package init(path: String, sheets: [OfficeSheet], number: Int? = nil) {
      self.path = path
      self.sheets = sheets
      self.number = number
    }
  }

  package init(
    cluster: String?, kinds: [String], date: String, slug: String? = nil, like: String? = nil,
    scores: SheetChoice? = nil, language: Language = .vietnamese
  ) {
    self.scores = scores
    self.cluster = cluster
    self.kinds = kinds
    self.date = date
    self.slug = slug
    self.like = like
    self.language = language
  }

  /// The record's text and place.
  ///
  /// - Throws: ``DraftRefusal`` where what was named is not known, or the address belongs to another record.
  package func draft(in content: ContentFolder) throws(DraftRefusal) -> Draft { try draftAndScores(in: content).draft }

  /// The record's text and place, and what was understood of its sheet of scores.
  ///
  /// - Throws: ``DraftRefusal``, also where no sheet holds scores.
  package func draftAndScores(in content: ContentFolder) throws(DraftRefusal) -> (draft: Draft, scores: SheetScores?) {
    let known = KnownContent(content)
    let model = try model(in: known)
    let date = try read(date, by: Reading<EventDate>.eventDate, option: "--date")
    guard let dateYear = date.year else { throw .noYear }
    let kinds = try meetingKinds(model)
    let cluster = try meetingCluster(model, known)

    let year = reviewedYear(kinds, date, dateYear)
    let title = Self.title(of: known.registry.name(of: cluster, at: date), kinds, year)
    if let slug, !KnownContent.isID(slug) { throw .badID(slug) }
    let slug = slug ?? VietnameseText.slug(title)
    for record in known.archive.records
    where record.addressYear == dateYear && record.addressName == slug {
      throw .addressTaken(slug: slug, year: dateYear, path: record.path)
    }
    let units = SheetUnits(known: known, cluster: cluster, year: year, date: date)
    let scores = try readScores(units)
    var text = RecordDraftText(
      known: known, cluster: cluster, year: year, model: model, text: DraftText(language: language))
    if let scores { text.table = (slug + ".csv", scores.scale) }
    text.write(title: title, date: date, kinds: kinds, slug: self.slug)
    var draft = Draft(path: "content/records/\(dateYear)/\(slug).md", text: text.text.text)
    if let scores { draft.attachments = [Draft.Attached(name: slug + ".csv", text: scores.csv(units.id))] }
    return (draft, scores)
  }

  private func readScores(_ units: SheetUnits) throws(DraftRefusal) -> SheetScores? {
    guard let choice = scores else { return nil }
    let places = choice.number.map { [$0 - 1] } ?? Array(choice.sheets.indices)
    for place in places where choice.sheets.indices.contains(place) {
      guard let head = SheetHead.find(in: choice.sheets[place]) else { continue }
      var reader = SheetReader(choice.sheets[place], head: head, units: units)
      var scores = reader.read()
      if choice.sheets.count > 1 {
        let told = Phrase(vi: "trang tính thứ \(place + 1)", en: "sheet \(place + 1)")
        scores.understood.insert(told, at: 0)
      }
      return scores
    }
    throw .noScores(choice.path)
  }

  private func model(in known: KnownContent) throws(DraftRefusal) -> MeetingRecord? {
    guard let like else { return nil }
    if let record = known.archive.records.first(where: { $0.path == like }) { return record }
    let paths = known.archive.records.map(\.path)
    throw .finding(.noSuchRecord(like, near: Suggestion.nearest(to: like, among: paths)))
  }

  private func meetingKinds(_ model: MeetingRecord?) throws(DraftRefusal) -> [MeetingKind] {
    var found: [MeetingKind] = []
    for kind in kinds { found.append(try read(kind, by: Reading<MeetingKind>.word, option: "--kind")) }
    if found.isEmpty { found = model?.kinds.map(\.value) ?? [] }
    if found.isEmpty { throw .missing(option: "--kind") }
    return found
  }

  private func meetingCluster(_ model: MeetingRecord?, _ known: KnownContent) throws(DraftRefusal) -> Handle<Cluster> {
    if let cluster { return try known.cluster(cluster) }
    if let target = model?.clusters.first?.target { return target }
    throw .missing(option: "--cluster")
  }

  /// Options are read as the keys of a record are.
  private func read<Value>(_ text: String, by reading: Reading<Value>, option: String) throws(DraftRefusal) -> Value {
    var decoding = Decoding(path: option)
    let node = YAMLNode(point: SourcePoint(line: 1, column: 1), content: .scalar(text, plain: true))
    if let value = reading.read(node, &decoding) { return value }
    throw decoding.findings.first.map { .finding($0) } ?? .missing(option: option)
  }

  /// Annual reviews and what leads up to them take place up to March of the next year.
  private func reviewedYear(_ kinds: [MeetingKind], _ date: EventDate, _ year: Int) -> Int {
    let closing: Set<MeetingKind> = [.annualReview, .assessment, .crossCheck, .preparatory]
    guard let month = date.first?.month, case .day = date, month <= 3, kinds.contains(where: closing.contains) else {
      return year
    }
    return year - 1
  }

  private static func title(of cluster: String, _ kinds: [MeetingKind], _ year: Int) -> String {
    let words = kinds.map { kind in
      switch kind {
      case .midyearReview: "sơ kết 6 tháng đầu"
      case .compactSigning: "ký kết giao ước thi đua"
      case .other, .notice: "họp"
      default: kind.vietnamese
      }
    }
    return "\(cluster) \(words.joined(separator: ", ")) năm \(year)"
  }
}

extension Finding {
  static func noSuchRecord(_ path: String, near: [String]) -> Finding {
    Finding(
      .missingFile, at: SourceLocation(path: path),
      Phrase(vi: "không có bản tin “\(path)”", en: "there is no record “\(path)”"),
      help: near.isEmpty
        ? Phrase(
          vi: "Ghi đường dẫn từ thư mục gốc: content/records/….md.",
          en: "Write its path from the root: content/records/….md.")
        : didYouMean(near))
  }
}
