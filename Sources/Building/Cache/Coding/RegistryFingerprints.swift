import Emulation
import Files

/// What can be shown of each entry of the registry, as a fingerprint.
///
/// An entry's is of what it says itself, and of the ids of what it refers to; a cluster's is of its organiser, too, who stands beside its
/// name in lists.
struct RegistryFingerprints: Sendable {
  private(set) var units: [Fingerprint] = []
  private(set) var clusters: [Fingerprint] = []
  private(set) var awards: [Fingerprint] = []

  init(_ registry: Registry) {
    var names = RegistryFingerprints()
    names.units = registry.units.map { Self.fingerprint(ofName: $0.id.value) }
    names.clusters = registry.clusters.map { Self.fingerprint(ofName: $0.id) }
    names.awards = registry.awards.map { Self.fingerprint(ofName: $0.id.value) }
    var coder = ValueCoder(comparingWith: names)
    func fingerprint<Entry: Storable>(_ entry: Entry) -> Fingerprint {
      var entry = entry
      coder.pass(&entry)
      return coder.takeFingerprint()
    }
    units = registry.units.map(fingerprint)
    clusters = registry.clusters.map { cluster in
      var mixer = FingerprintMixer()
      mixer.add(fingerprint(cluster))
      if let organiser = cluster.organiser?.target { mixer.add(units[Int(organiser.index)]) }
      return mixer.fingerprint
    }
    awards = registry.awards.map(fingerprint)
  }

  private init() {}

  private static func fingerprint(ofName name: String) -> Fingerprint { Fingerprint(Array(name.utf8)) }
}

/// What a reference can lead to.
protocol RegistryEntry: Sendable {
  static func fingerprint(of handle: Handle<Self>, in registry: RegistryFingerprints) -> Fingerprint
}

extension Unit: RegistryEntry {
  static func fingerprint(of handle: Handle<Unit>, in registry: RegistryFingerprints) -> Fingerprint {
    registry.units[Int(handle.index)]
  }
}

extension Cluster: RegistryEntry {
  static func fingerprint(of handle: Handle<Cluster>, in registry: RegistryFingerprints) -> Fingerprint {
    registry.clusters[Int(handle.index)]
  }
}

extension Award: RegistryEntry {
  static func fingerprint(of handle: Handle<Award>, in registry: RegistryFingerprints) -> Fingerprint {
    registry.awards[Int(handle.index)]
  }
}

extension Reference: Storable where Target: RegistryEntry {
  static var blank: Reference { Reference("") }

  /// It is compared by what it leads to, and written down with the place of that in the registry, which holds as long as the registry is
  /// the same.
  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&written)
    coder.pass(&point)
    coder.pass(&remark)
    if coder.purpose == .comparing {
      guard let registry = coder.registry else { return }
      var fingerprint = target.map { Target.fingerprint(of: $0, in: registry) } ?? .zero
      coder.pass(&fingerprint)
    } else {
      var place = target.map { Int($0.index) + 1 } ?? 0
      coder.pass(&place)
      if place < 0 || place > Int32.max {
        coder.refuse()
        place = 0
      }
      target = place == 0 ? nil : Handle(place - 1)
    }
  }
}
