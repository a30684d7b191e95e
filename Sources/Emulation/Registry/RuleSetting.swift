import Diagnostics

/// A checkable rule as the office sets it: how much it matters, when it holds, where it comes from.
package struct RuleSetting: Sendable, Hashable {
  package var path: String
  package var id = Fact("")
  package var severity: Fact<RuleSeverity>?
  package var valid = Period()
  package var parameters: [String: Fact<String>] = [:]
  package var source: Fact<String>?
  package var isEnabled = true
  package var point: SourcePoint

  package init(path: String, at point: SourcePoint) {
    self.path = path
    self.point = point
  }
}

/// How much a rule's findings matter, as a file writes it.
package enum RuleSeverity: String, Enumeration {
  case error, warning, information

  package static let words: [(RuleSeverity, [String])] = [
    (.error, ["lỗi"]), (.warning, ["cảnh báo"]), (.information, ["thông tin"]),
  ]

  package var severity: Severity {
    switch self {
    case .error: .error
    case .warning: .warning
    case .information: .information
    }
  }
}
