import Emulation

/// The words of an enumeration, ready to be looked up.
struct Words<Value: Enumeration>: Sendable {
  private let byKey: [String: Value]
  /// Every word that is understood.
  let all: [String]
  /// The English word and the usual Vietnamese one of each case, as messages show them.
  let shown: [String]

  init() {
    var byKey: [String: Value] = [:]
    var all: [String] = []
    var shown: [String] = []
    for (value, vietnamese) in Value.words {
      for word in [value.rawValue] + vietnamese {
        byKey[VietnameseText.matchingKey(word)] = value
        all.append(word)
      }
      shown.append(vietnamese.first.map { "\(value.rawValue) (\($0))" } ?? value.rawValue)
    }
    self.byKey = byKey
    self.all = all
    self.shown = shown
  }

  func lookUp(_ text: String) -> Value? {
    Value(rawValue: text) ?? byKey[VietnameseText.matchingKey(text)]
  }
}
