import Diagnostics

/// A rule of the field that a program can check. Which rules hold, how much they matter and from when to when is data (`content/rules.yaml`);
/// how each is checked is a small type of its own, with its message at its foot.
protocol Rule: Sendable {
  /// The rule's identifier, its usual severity and what it says.
  static var kind: FindingKind { get }
  /// The parameters that `rules.yaml` may set, with their values where it does not.
  static var parameters: [String: String] { get }
}

extension Rule {
  static var parameters: [String: String] { [:] }
}

/// A rule about one record, whatever the others say. Drafts are checked too.
protocol RecordRule: Rule {
  static func check(_ record: MeetingRecord, _ scope: RuleScope, report: (Finding) -> Void)
}

/// A rule about several records, or about a year.
protocol ArchiveRule: Rule {
  static func check(_ archive: Archive, _ scope: RuleScope, report: (Finding) -> Void)
}

/// What a rule is checked with. A class: every record is checked with the same ones, by all cores.
final class RuleScope: Sendable {
  let registry: Registry
  let parameters: [String: String]

  init(registry: Registry, parameters: [String: String]) {
    self.registry = registry
    self.parameters = parameters
  }

  /// A parameter that is a whole number.
  func number(_ name: String) -> Int? { parameters[name].flatMap(Int.init) }
}

extension MeetingRecord {
  /// A place in this record's file.
  func location(_ point: SourcePoint) -> SourceLocation { SourceLocation(path: path, point: point) }
}
