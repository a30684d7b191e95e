import Files
import Glibc

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

  /// Whether the tree at `path` is as it was left.
  ///
  /// Where it holds the very files that are published, by their numbers, none of them need be looked at: who looked at what is published saw
  /// them. What is known to be other goes when the next tree is prepared.
  ///
  /// - Parameters:
  ///   - published: the path of what is published.
  ///   - links: ``TreeScan/links`` of that.
  func isAsLeft(at path: String, beside published: String, _ links: Fingerprint) -> Bool {
    var (here, there) = (links, (try? TreeLinks(path))?.fingerprint)
    for address in changed {
      here &-= Self.member(at: address, of: published)
      there? &-= Self.member(at: address, of: path)
    }
    // Where files have no second names, they are copies with times of their own.
    return here == there || (try? TreeScan(path, watching: .output))?.fingerprint == fingerprint
  }

  private static func member(at address: String, of tree: String) -> Fingerprint {
    var status = stat()
    guard lstat(tree + "/" + address, &status) == 0 else { return .zero }
    let stamp = FileStamp(status)
    return stamp.isFolder ? .zero : TreeLinks.member(at: address, stamp)
  }
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
