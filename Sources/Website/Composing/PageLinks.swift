import Emulation

/// The links from pages of one depth to those of every record (nil where it has none), unit and cluster, each made once: tables of thousands of
/// rows name the same pages again and again.
struct PageLinks: Sendable {
  let records: [String?]
  let units: [String]
  let clusters: [String]
  /// The language of their names where it is not the interface's.
  let foreignLanguage: String?

  /// Those of the page that is composed: made once for all pages that are as deep.
  static func of(_ composer: Composer) -> PageLinks {
    guard let depth = composer.depth else { return PageLinks(composer) }
    return composer.edition.pageLinks.value(at: depth) { PageLinks(composer) }
  }

  private init(_ composer: Composer) {
    foreignLanguage = composer.edition.foreignLanguage
    let registry = composer.registry
    records = composer.archive.recordHandles.map { handle in
      composer.edition.addresses.record(handle).map { composer.link(to: $0) }
    }
    units = registry.unitHandles.map { composer.link(to: $0) }
    clusters = registry.clusterHandles.map { composer.link(to: $0) }
  }
}
