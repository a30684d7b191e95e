import Diagnostics

extension TemplateMistake {
  /// The findings of several compilations, each once: a mistake in a template that many kinds of page use is found
  /// with each of them, told with another chain of partials every time. What is left of the chain is what all have
  /// in common, beginning at the mistake.
  ///
  /// - Parameter findings: What ``TemplateLibrary/findings`` and ``TemplateLibrary/compile(_:for:)`` gave, in any order.
  /// - Returns: The findings in the order of their places.
  public static func unrepeated(_ findings: [Finding]) -> [Finding] {
    var places: [Same: Int] = [:]
    var once: [Finding] = []
    for finding in findings {
      let same = Same(kind: finding.kind, location: finding.location, message: finding.message)
      if let place = places[same] {
        once[place].related = common(once[place].related, finding.related)
      } else {
        places[same] = once.count
        once.append(finding)
      }
    }
    return once.sorted(by: Finding.precedes)
  }

  private struct Same: Hashable {
    var kind: FindingKind
    var location: SourceLocation
    var message: Phrase
  }

  /// The notes that both begin with.
  private static func common(_ left: [Finding.Note], _ right: [Finding.Note]) -> [Finding.Note] {
    zip(left, right).prefix { $0 == $1 }.map(\.0)
  }
}
