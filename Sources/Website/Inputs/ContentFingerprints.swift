import Files

/// What can be shown of everything that a site is made of, part by part, as fingerprints.
package struct ContentFingerprints: Sendable {
  /// Of `site.yaml`.
  package var site = Fingerprint.zero
  /// What is set of the rules.
  package var rules = Fingerprint.zero
  /// The entries of the registry by id, in their order, without what they say.
  package var order = Fingerprint.zero
  /// By unit.
  package var units: [Fingerprint] = []
  /// By cluster, with the name of its organiser.
  package var clusters: [Fingerprint] = []
  /// By award.
  package var awards: [Fingerprint] = []
  /// By record: all of its facts, with those of what they refer to.
  package var records: [Fingerprint] = []
  /// By record: what lists of meetings show of it and sort it by.
  package var cards: [Fingerprint] = []
  /// By record: those of its facts that a year's tables and pages may show.
  package var tables: [Fingerprint] = []
  /// By record: of ``tables`` what counts in other years than the one that it reviews, such as who leads which cluster.
  package var offices: [Fingerprint] = []
  /// By record: its text, without what its links lead to.
  package var bodies: [Fingerprint] = []
  /// By ordinary page: all but its text.
  package var pages: [Fingerprint] = []
  /// By ordinary page: its text, without what its links lead to.
  package var pageBodies: [Fingerprint] = []

  package init() {}
}
