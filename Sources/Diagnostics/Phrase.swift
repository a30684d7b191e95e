/// A language in which the program speaks to the people who use it.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// Words in both languages of the program. There is no way to write one and forget the other.
public struct Phrase: Sendable, Hashable {
  /// The Vietnamese wording.
  public let vi: String
  /// The English wording.
  public let en: String

  /// Words the same thing twice.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The wording in `language`.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}
