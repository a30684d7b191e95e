import Diagnostics

extension FindingKind {
  /// Every kind that resolving references and checking rules may find.
  package static let emulationKinds: [FindingKind] = referenceKinds + RuleBook.kinds
}

extension RuleBook {
  /// The parameters that `content/rules.yaml` may set for a rule, with their values where it does not.
  ///
  /// - Returns: nil where `id` is no rule: what is wrong with the form of a file cannot be set.
  package static func parameters(of id: String) -> [String: String]? {
    for rule in recordRules where rule.kind.id == id { return rule.parameters }
    for rule in archiveRules where rule.kind.id == id { return rule.parameters }
    return elsewhere.contains { $0.id == id } ? [:] : nil
  }
}
