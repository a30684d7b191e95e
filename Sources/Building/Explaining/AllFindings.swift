import Content
import Diagnostics
import Emulation
import Templating
import Website

/// Every kind of finding that the program knows.
package enum AllFindings {
  /// Sorted by identifier, each once.
  package static let kinds: [FindingKind] = {
    let all =
      FindingKind.contentKinds + FindingKind.emulationKinds + FindingKind.siteKinds + FindingKind.pictureKinds
      + TemplateMistake.allKinds + [
        .missingWords
      ]
    var seen = Set<String>()
    return all.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }()

  /// The kind of that identifier.
  package static func kind(_ id: String) -> FindingKind? { kinds.first { $0.id == id } }

  /// The identifiers nearest to one that is not known, best first.
  package static func near(_ id: String) -> [String] {
    Suggestion.nearest(
      to: id, among: kinds.map(\.id), fold: { $0.lowercased().replacing("_", with: "-").replacing(" ", with: "-") })
  }
}
