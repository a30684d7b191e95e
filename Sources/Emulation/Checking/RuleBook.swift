import Diagnostics

/// The rules of a site: each as `content/rules.yaml` sets it, the others as they are made.
package struct RuleBook: Sendable {
  /// Every rule about single records.
  static let recordRules: [any RecordRule.Type] = [
    ElectionYear.self, MembershipRule.self, TwoAwardsOneUnit.self, SeveralProvincialFlags.self, ScoreAboveScale.self,
    CompetitionRanks.self,
    DeputyIsLeader.self, AwardToEndedUnit.self, UnitTwiceInRanking.self, TitleLength.self, CountBelowNames.self,
  ]
  /// Every rule about several records.
  static let archiveRules: [any ArchiveRule.Type] = [
    GovernmentFlagShare.self, ConsecutiveLeader.self, MissingMeetings.self, SameMeetingTwice.self,
    LeadershipContradiction.self,
  ]
  /// Rules that are checked where the texts are read or linked; here they are only set.
  static let elsewhere: [FindingKind] = [.personalNumbers, .draftReference]

  /// Every kind that a rule may find, and what is said of the rules themselves.
  package static let kinds: [FindingKind] =
    recordRules.map { $0.kind } + archiveRules.map { $0.kind } + elsewhere + [.unknownRule, .unusedAcceptance]

  private let settings: [String: RuleSetting]
  private let registry: Registry
  /// By rule.
  private let scopes: [String: RuleScope]
  /// The rules about single records that are not off, each as it is set: made once, since every record is checked by all of them.
  private let recordChecks: [RecordCheck]

  private struct RecordCheck: Sendable {
    let rule: any RecordRule.Type
    let scope: RuleScope
    /// The dates on which it holds; nil for all.
    let valid: Period?
  }

  /// - Parameter findings: receives rules and parameters that are not known.
  package init(_ registry: Registry, findings: inout [Finding]) {
    self.registry = registry
    let settings = registry.rules
    self.settings = settings
    let parameters = Dictionary(
      uniqueKeysWithValues: Self.recordRules.map { ($0.kind.id, $0.parameters) }
        + Self.archiveRules.map { ($0.kind.id, $0.parameters) }
        + Self.elsewhere.map { ($0.id, [:]) })
    let scopes = parameters.reduce(into: [String: RuleScope]()) { scopes, rule in
      let set = settings[rule.key]?.parameters.mapValues(\.value) ?? [:]
      scopes[rule.key] = RuleScope(registry: registry, parameters: rule.value.merging(set) { _, set in set })
    }
    self.scopes = scopes
    recordChecks = Self.recordRules.compactMap { rule in
      guard let scope = scopes[rule.kind.id], settings[rule.kind.id]?.isEnabled ?? true else { return nil }
      return RecordCheck(rule: rule, scope: scope, valid: settings[rule.kind.id]?.valid)
    }
    for setting in settings.values.sorted(by: { $0.id.value < $1.id.value }) {
      guard let known = parameters[setting.id.value] else {
        findings.append(
          .unknownRule(
            setting.id.value, at: SourceLocation(path: setting.path, point: setting.id.point),
            known: Array(parameters.keys.sorted())))
        continue
      }
      for (name, value) in setting.parameters.sorted(by: { $0.key < $1.key }) where known[name] == nil {
        findings.append(
          .unknownParameter(
            name, of: setting.id.value, at: SourceLocation(path: setting.path, point: value.point),
            known: known.keys.sorted()))
      }
    }
  }

  /// Checks one record by every rule that holds on its date.
  package func check(_ record: MeetingRecord) -> [Finding] {
    var findings: [Finding] = []
    let date = record.namesDate
    for check in recordChecks where date == .unknown || check.valid?.overlaps(date) ?? true {
      check.rule.check(record, check.scope) { findings.append($0) }
    }
    return findings
  }

  /// Checks what several records say together. The findings of each rule are already those of its period.
  package func check(_ archive: Archive) -> [Finding] {
    var findings: [Finding] = []
    for rule in Self.archiveRules where settings[rule.kind.id]?.isEnabled ?? true {
      rule.check(archive, scope(rule)) { findings.append($0) }
    }
    return findings
  }

  /// Gives findings the severity that the site sets for their rule, and leaves out those of rules that are off or accepted by the record.
  ///
  /// An acceptance that silences nothing is itself a finding.
  package func settle(_ findings: [Finding], records: [MeetingRecord]) -> [Finding] {
    var acceptedIn: [String: [Acceptance]] = [:]
    for record in records where !record.accepted.isEmpty { acceptedIn[record.path] = record.accepted }
    let rules = Set(Self.kinds.map(\.id))
    var used = Set<Acceptance>()
    var settled: [Finding] = []
    for var finding in findings {
      guard rules.contains(finding.kind.id) else {
        settled.append(finding)
        continue
      }
      if let setting = settings[finding.kind.id] {
        if !setting.isEnabled { continue }
        // A rule may itself raise what it finds (a membership that is declared complete): what is set is the least.
        if let severity = setting.severity?.value.severity, finding.severity == finding.kind.severity {
          finding.severity = severity
        }
      }
      if let acceptance = acceptedIn[finding.location.path]?.first(where: { $0.rule?.value == finding.kind.id }) {
        used.insert(acceptance)
        continue
      }
      settled.append(finding)
    }
    for record in records {
      for acceptance in record.accepted where !used.contains(acceptance) {
        guard let rule = acceptance.rule else { continue }
        settled.append(
          rules.contains(rule.value)
            ? .unusedAcceptance(rule.value, at: record.location(rule.point))
            : .unknownRule(rule.value, at: record.location(rule.point), known: rules.sorted()))
      }
    }
    return settled
  }

  private func scope(_ rule: any Rule.Type) -> RuleScope {
    scopes[rule.kind.id] ?? RuleScope(registry: registry, parameters: rule.parameters)
  }
}

extension RuleScope {
  /// Whether the year-wide rule `kind` holds in a year.
  func holds(_ kind: FindingKind, in year: Int) -> Bool {
    registry.rules[kind.id]?.valid.overlaps(.year(year)) ?? true
  }
}

extension FindingKind {
  static let unknownRule = FindingKind(
    "unknown-rule", .error, title: Phrase(vi: "quy tắc không có", en: "a rule that does not exist"),
    explanation: Phrase(
      vi:
        "content/rules.yaml và khóa accept chỉ nêu các quy tắc mà chương trình kiểm tra được; lệnh “bantin explain” liệt kê chúng.",
      en: "content/rules.yaml and the key accept name rules that the program checks; “bantin explain” lists them."))
  static let unusedAcceptance = FindingKind(
    "unused-acceptance", .warning,
    title: Phrase(vi: "chấp nhận một điều không còn xảy ra", en: "an acceptance of nothing"),
    explanation: Phrase(
      vi:
        "Bản tin chấp nhận một phát hiện (accept) nhưng phát hiện ấy không còn nữa. Xóa mục này, để nó không che một lỗi khác về sau.",
      en: "The record accepts a finding that no longer occurs. Remove the item, lest it hide another mistake later."))
  package static let personalNumbers = FindingKind(
    "personal-numbers", .warning, title: Phrase(vi: "thông tin riêng của cá nhân", en: "personal numbers"),
    explanation: Phrase(
      vi: "Bản tin chỉ nêu họ tên và chức vụ; số điện thoại, thư điện tử, số căn cước của cá nhân không được công bố.",
      en:
        "A record names persons and their offices only; telephone numbers, e-mail addresses and identity numbers are not published."
    ))
  package static let draftReference = FindingKind(
    "draft-reference", .warning, title: Phrase(vi: "dẫn tới bản nháp", en: "a reference to a draft"),
    explanation: Phrase(
      vi:
        "Bản tin được dẫn tới còn là bản nháp hoặc chưa đến ngày đăng nên chưa có trang; liên kết tạm bỏ, chữ vẫn giữ.",
      en:
        "The record that is referred to is a draft, or not yet to be shown, and has no page; the link is left out for now, its words are kept."
    ))
}

extension Finding {
  static func unknownRule(_ name: String, at location: SourceLocation, known: [String]) -> Finding {
    let near = Suggestion.nearest(to: name, among: known)
    let list = near.isEmpty ? known : near
    return Finding(
      .unknownRule, at: location, Phrase(vi: "không có quy tắc “\(name)”", en: "there is no rule “\(name)”"),
      help: near.isEmpty
        ? Phrase(vi: "Các quy tắc: \(list.joined(separator: ", ")).", en: "The rules: \(list.joined(separator: ", ")).")
        : Phrase(
          vi: "Có phải ý bạn là \(list.map { "“\($0)”" }.joined(separator: " hoặc "))?",
          en: "Did you mean \(list.map { "“\($0)”" }.joined(separator: " or "))?"))
  }

  static func unknownParameter(_ name: String, of rule: String, at location: SourceLocation, known: [String]) -> Finding
  {
    Finding(
      .unknownRule, at: location,
      Phrase(vi: "quy tắc “\(rule)” không có tham số “\(name)”", en: "the rule “\(rule)” has no parameter “\(name)”"),
      help: known.isEmpty
        ? Phrase(vi: "Quy tắc này không có tham số.", en: "It has none.")
        : Phrase(vi: "Tham số: \(known.joined(separator: ", ")).", en: "Parameters: \(known.joined(separator: ", "))."))
  }

  static func unusedAcceptance(_ rule: String, at location: SourceLocation) -> Finding {
    Finding(
      .unusedAcceptance, at: location,
      Phrase(
        vi: "bản tin này không còn phát hiện nào của “\(rule)”", en: "this record has no finding of “\(rule)” any more"),
      help: Phrase(vi: "Xóa mục này khỏi “accept”.", en: "Remove this item from “accept”."))
  }
}
