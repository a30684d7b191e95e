import Files

/// A tree that was published before the present one and lies beside it: the next one is prepared in it, which takes as much as has changed,
/// and not as much as there is. Most of its files are the published ones, by hard links.
struct SpareTree: Sendable, Equatable {
  /// As it was left.
  var fingerprint: Fingerprint
  /// Its folders, and perhaps some that it does not have.
  var folders: Set<String>
  /// The addresses of files that are not those of the published tree, there or here.
  var changed: Set<String>

  /// Where more has changed, a tree is prepared from nothing.
  static let mostChanges = 2000
}

extension SpareTree: Storable {
  static var blank: SpareTree { SpareTree(fingerprint: .zero, folders: [], changed: []) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&fingerprint)
    coder.pass(&folders)
    coder.pass(&changed)
  }
}

extension ValueCoder {
  /// Texts in no order.
  mutating func pass(_ texts: inout Set<String>) {
    var list = texts.sorted()
    pass(&list)
    if purpose == .reading { texts = Set(list) }
  }
}
