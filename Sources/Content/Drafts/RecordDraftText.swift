import Diagnostics
import Emulation

/// Writes the lines of a new record.
struct RecordDraftText {
  let known: KnownContent
  let cluster: Handle<Cluster>
  /// The emulation year under review.
  let year: Int
  let model: MeetingRecord?
  var text: DraftText
  /// The CSV that holds the ranking, and the scale that its sheet told.
  var table: (name: String, scale: ExactDecimal?)?

  mutating func write(title: String, date: EventDate, kinds: [MeetingKind], slug: String?) {
    text.line("---")
    text.comment(
      vi:
        "Điền những gì nguồn nêu. Điều nguồn không nêu: để trống hoặc xóa dòng, đừng đoán. Soát lại bằng “bantin check”.",
      en:
        "Fill in what the source tells. What it does not tell: leave empty or remove the line, do not guess. Then run “bantin check”."
    )
    text.key("title", title)
    if let slug { text.key("slug", slug) }
    text.line("date: \(written(date))")
    writeTime()
    writeKinds(kinds)
    text.line("year: \(year)", Phrase(vi: "năm thi đua được xét", en: "the emulation year under review"))
    text.key(
      "cluster", known.registry.id(of: cluster),
      Phrase(vi: known.registry.name(of: cluster), en: known.registry.name(of: cluster)))
    text.commented(["venue: \(model?.venue?.value ?? "UBND huyện Yên Phong")"])
    if let mode = model?.mode?.value, mode != .inPerson { text.line("mode: \(mode.rawValue)") }
    writePersons()
    writeLeadership()
    writeAwards()
    if table != nil || kinds.contains(.annualReview) || kinds.contains(.assessment) { writeResults() }
    writeMovements()
    text.commented([
      "photos:", "  - file: toan-canh.jpg", "    caption: Toàn cảnh hội nghị",
      "    alt: \(phrase("trong ảnh nhìn thấy gì", "what the picture shows"))",
    ])
    text.commented(["sources:", "  - publisher: …", "    url: https://…", "    title: …", "    published: 2020-12-04"])
    text.commented(["summary: \(phrase("một, hai câu cho danh sách", "one or two sentences for lists"))"])
    text.comment(
      vi: "Xóa dòng dưới khi bản tin đã sẵn sàng để đăng.",
      en: "Remove the next line when the record is ready to be published.")
    text.line("draft: true")
    text.line("---")
    text.line("")
  }

  private func phrase(_ vi: String, _ en: String) -> String { text.language == .vietnamese ? vi : en }

  private func written(_ date: EventDate) -> String {
    if case .range(let from, let through) = date { return "\(from.iso)..\(through.iso)" }
    return date.iso ?? "unknown"
  }

  private mutating func writeTime() {
    let note = Phrase(
      vi: "morning (sáng), afternoon (chiều), evening (tối) hoặc 14:00", en: "morning, afternoon, evening, or 14:00")
    switch model?.time?.value {
    case .part(let part): text.line("time: \(part.rawValue)", note)
    case .clock(let clock): text.line("time: \(clock.iso)", note)
    case nil: text.line("time:", note)
    }
  }

  private mutating func writeKinds(_ kinds: [MeetingKind]) {
    let words = kinds.map(\.rawValue)
    let vietnamese = kinds.map(\.vietnamese).joined(separator: ", ")
    text.line(
      "kind: " + (words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"),
      Phrase(vi: vietnamese, en: vietnamese))
  }

  private mutating func writePersons() {
    var lines = ["chairs:"]
    for person in model?.chairs ?? [] {
      var keys: [String] = []
      if let name = person.name { keys.append("name: \(YAMLScalar.written(name.value))") }
      if let office = person.office { keys.append("office: \(YAMLScalar.written(office.value))") }
      if let unit = person.unit { keys.append("unit: \(YAMLScalar.written(unit.written))") }
      lines += keys.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }
    }
    if lines.count == 1 { lines += ["  - name: …", "    office: …"] }
    text.commented(lines)
    text.commented(["participants:", "  - name: …", "    office: …", "    role: speaker"])
  }

  private mutating func writeLeadership() {
    let lines = [year, year + 1].map { year in (year, known.archive.leadership(of: cluster, in: year)) }
    let note = (
      vi:
        "Trưởng và phó của năm được xét và của năm sau; cách chọn (by): election bầu, acclamation suy tôn, agreement thống nhất.",
      en: "Who leads in the year under review and in the next; by: election, acclamation, agreement."
    )
    text.comment(vi: note.vi, en: note.en)
    guard lines.contains(where: { $0.1?.leader != nil }) else {
      text.commented(["leadership:"] + [year, year + 1].flatMap { ["  - year: \($0)", "    leader: …"] })
      return
    }
    text.line("leadership:")
    for (year, leadership) in lines {
      if let leadership, let leader = leadership.leader {
        text.line("  - year: \(year)")
        text.line("    leader: \(name(leader))", noted(leader))
        if !leadership.deputies.isEmpty {
          text.line("    deputies:")
          for deputy in leadership.deputies { text.line("      - \(name(deputy))", noted(deputy)) }
        }
      } else {
        text.commented(["- year: \(year)", "  leader: …", "  deputies: […]", "  by: election"], indent: 2)
      }
    }
  }

  private mutating func writeAwards() {
    text.comment(
      vi:
        "Đề nghị khen thưởng (stage: proposed nếu không ghi; council, decided, conferred …). Mã khen thưởng: content/awards.yaml.",
      en: "Awards (stage: proposed if left out; council, decided, conferred …). Their ids: content/awards.yaml.")
    var names = model?.awards.map(\.award.written) ?? []
    if names.isEmpty { names = known.registry.awards.filter { $0.ladder?.value == .title }.prefix(2).map(\.id.value) }
    if names.isEmpty { names = ["other"] }
    var seen = Set<String>()
    var lines = ["awards:"]
    for name in names where seen.insert(name).inserted {
      lines += ["  - award: \(YAMLScalar.written(name))"]
      if name == "other" { lines += ["    title: …"] }
      lines += ["    to:", "      - …", "    votes: 9/9"]
    }
    text.commented(lines)
  }

  private mutating func writeResults() {
    let results = model?.results.first
    let members = known.registry.membership(of: cluster, in: year)?.units ?? []
    text.comment(
      vi:
        "Điểm và xếp hạng. Số lẻ viết 98,5 hoặc 98.5; điểm tự chấm: self, điểm thưởng: bonus, điểm trừ: penalty, xếp loại: grade.",
      en: "Scores and ranks. Decimals are 98.5 or 98,5; the unit's own score: self; also bonus, penalty, grade, votes.")
    if let table {
      text.line("results:")
      writeScale(table.scale ?? results?.scale?.value, results)
      text.key("  file", table.name)
      return
    }
    guard !members.isEmpty else {
      text.commented([
        "results:", "  scale: \(results?.scale?.value.plain ?? "100")", "  ranking:", "    - unit: …", "      score:",
        "      rank:",
      ])
      return
    }
    text.line("results:")
    writeScale(results?.scale?.value, results)
    text.line("  ranking:")
    for member in members {
      text.line("    - unit: \(name(member))", noted(member))
      text.line("      score:")
      text.line("      rank:")
    }
  }

  private mutating func writeScale(_ scale: ExactDecimal?, _ results: Results?) {
    if let scale {
      text.line("  scale: \(scale.plain)")
    } else {
      text.commented(["scale: 100"], indent: 2)
    }
    if let bonus = results?.bonus?.value { text.line("  bonus: \(bonus.plain)") }
  }

  private mutating func writeMovements() {
    let names = model?.movements.compactMap(\.name?.value) ?? []
    text.commented(["movements:"] + (names.isEmpty ? ["…"] : names).map { "  - name: \(YAMLScalar.written($0))" })
  }

  private func name(_ unit: Reference<Unit>) -> String {
    YAMLScalar.written(unit.target.map { known.registry.id(of: $0) } ?? unit.written)
  }

  private func noted(_ unit: Reference<Unit>) -> Phrase? {
    unit.target.map { Phrase(vi: known.registry.name(of: $0), en: known.registry.name(of: $0)) }
  }
}
