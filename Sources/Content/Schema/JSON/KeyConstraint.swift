/// What no single key of a mapping can tell. The readings of these mappings check the same.
enum KeyConstraint: Sendable, Hashable {
  /// At least one of the keys.
  case oneOf([String])
  /// Not both.
  case notBoth(String, String)

  /// The constraints of a mapping, by its name.
  static func of(_ mapping: String) -> [KeyConstraint] {
    switch mapping {
    case "record": [.oneOf(["cluster", "organiser"])]
    case "chairs", "participants", "persons": [.oneOf(["name", "office", "unit"])]
    case "commendations": [.notBoth("count", "at-least")]
    case "indicators": [.notBoth("value", "at-least")]
    default: []
    }
  }
}
