import Emulation

/// The links from one page to those of every record (nil where it has none), unit and cluster, each made once: tables of thousands of
/// rows name the same pages again and again.
struct PageLinks: Sendable {
  let records: [String?]
  let units: [String]
  let clusters: [String]
  /// The language of their names where it is not the interface's.
  let foreignLanguage: String?

  init(_ composer: Composer) {
    foreignLanguage = composer.edition.foreignLanguage
    let registry = composer.registry
    records = composer.archive.recordHandles.map { handle in
      composer.edition.addresses.record(handle).map { composer.link(to: $0) }
    }
    units = registry.unitHandles.map { composer.link(to: $0) }
    clusters = registry.clusterHandles.map { composer.link(to: $0) }
  }
}
