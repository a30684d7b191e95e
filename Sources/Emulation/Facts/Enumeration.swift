/// A closed set of words that a file may use: the English word of the format, or a Vietnamese one.
package protocol Enumeration: RawRepresentable, CaseIterable, Sendable, Hashable where RawValue == String {
  /// Every case with its Vietnamese words, the usual one first. The raw value is the English word.
  static var words: [(Self, [String])] { get }
}

extension Enumeration {
  /// The usual Vietnamese word.
  package var vietnamese: String {
    Self.words.first { $0.0 == self }?.1.first ?? rawValue
  }
}
