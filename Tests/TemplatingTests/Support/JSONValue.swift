/// A JSON value, its numbers as they were written: enough to read the specification's cases and to check what
/// templates make.
indirect enum JSONValue: Sendable, Equatable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([JSONValue])
  case record([String: JSONValue])

  subscript(name: String) -> JSONValue {
    if case .record(let fields) = self { return fields[name] ?? .null }
    return .null
  }

  /// Texts and numbers print; nothing else does.
  var text: String? {
    switch self {
    case .text(let text), .number(let text): text
    default: nil
    }
  }

  var items: [JSONValue] {
    if case .list(let items) = self { return items }
    return []
  }

  var fields: [String: JSONValue] {
    if case .record(let fields) = self { return fields }
    return [:]
  }
}
