/// How much a finding matters.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Worth knowing; nothing is wrong.
  case information
  /// Probably a mistake; the site is built all the same.
  case warning
  /// A mistake; nothing is written.
  case error

  private var rank: Int {
    switch self {
    case .information: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// The more it matters, the greater it is.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// A kind of finding: what `[unknown-unit]` stands for at the end of a message.
public struct FindingKind: Sendable, Hashable {
  /// The identifier, in kebab-case: `unknown-unit`.
  public let id: String
  /// How much such a finding matters unless the rules of a site say otherwise.
  public let severity: Severity
  /// One line: what such a finding says.
  public let title: Phrase
  /// A paragraph for who wants to know more: why it is a mistake and how it is mended.
  public let explanation: Phrase

  /// Declares a kind of finding.
  public init(_ id: String, _ severity: Severity, title: Phrase, explanation: Phrase) {
    self.id = id
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }

  /// Kinds are the same when their identifiers are.
  public static func == (left: FindingKind, right: FindingKind) -> Bool { left.id == right.id }

  /// Hashes the identifier.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Something that a person who writes content or templates should know: an author's mistake is a value, collected
/// with all the others and never thrown.
public struct Finding: Sendable, Hashable {
  /// What kind of finding it is.
  public var kind: FindingKind
  /// How much it matters here.
  public var severity: Severity
  /// Where the offending value begins.
  public var location: SourceLocation
  /// What is wrong, the most specific thing first.
  public var message: Phrase
  /// What to do about it.
  public var help: Phrase?
  /// Other places that have to do with it.
  public var related: [Note]

  /// Another place that has to do with a finding, and why.
  public struct Note: Sendable, Hashable {
    /// Where.
    public var location: SourceLocation
    /// What is there.
    public var message: Phrase

    /// A place and what is there.
    public init(_ location: SourceLocation, _ message: Phrase) {
      self.location = location
      self.message = message
    }
  }

  /// A finding of the kind's own severity, unless another is given.
  public init(
    _ kind: FindingKind, at location: SourceLocation, _ message: Phrase, help: Phrase? = nil, related: [Note] = [],
    severity: Severity? = nil
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.location = location
    self.message = message
    self.help = help
    self.related = related
  }

  /// The order in which findings are told: by path, line, column, then identifier, words and the rest, so that it never
  /// depends on the order in which they were found.
  public static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.location != right.location { return left.location < right.location }
    if left.kind.id != right.kind.id { return left.kind.id < right.kind.id }
    let (leftWords, rightWords) = (left.words, right.words)
    if leftWords == rightWords { return left.severity > right.severity }
    return leftWords.lexicographicallyPrecedes(rightWords) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Everything that may tell two findings of one place apart, the most telling first.
  private var words: [String] {
    [message.en, message.vi, help?.en ?? "", help?.vi ?? ""]
      + related.flatMap { note in
        let point = note.location.point
        return [note.location.path, "\(point.line):\(point.column)", note.message.en, note.message.vi]
      }
  }
}
