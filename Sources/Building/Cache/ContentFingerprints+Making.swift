import Emulation
import Files
import Website

extension ContentFingerprints {
  /// The fingerprints of everything; those of records that nothing is remembered of are the same for all.
  init(_ checked: CheckedContent) {
    self.init()
    let archive = checked.archive
    let registry = checked.registry ?? RegistryFingerprints(archive.registry)
    units = registry.units
    clusters = registry.clusters
    awards = registry.awards
    var coder = ValueCoder(comparingWith: registry)
    func fingerprint<Value: Storable>(_ value: Value) -> Fingerprint {
      var value = value
      coder.pass(&value)
      return coder.takeFingerprint()
    }
    site = fingerprint(archive.site)
    var rules = Fingerprint.zero
    for rule in archive.registry.rules.values { rules &+= fingerprint(rule) }
    self.rules = rules
    for var names in [
      archive.registry.units.map(\.id.value), archive.registry.clusters.map(\.id),
      archive.registry.awards.map(\.id.value),
    ] {
      coder.pass(&names)
    }
    order = coder.takeFingerprint()
    pages = checked.pages.map(fingerprint)
    pageBodies = checked.pageBodies.map(fingerprint)

    let parts = checked.fingerprints
    records = parts.map(\.facts)
    cards = parts.map(\.card)
    offices = parts.map(\.offices)
    tables = parts.map(\.tables)
    bodies = parts.map(\.body)
  }
}
