import Files

/// What has to be done so that a place holds the site: what goes there, and what is taken away.
package struct DeliveryPlan: Sendable, Equatable {
  /// New files, by their addresses, sorted.
  package var added: [String] = []
  /// Files that are other than there, sorted.
  package var changed: [String] = []
  /// Files that the site holds no more, sorted.
  package var removed: [String] = []
  /// How many files are there already.
  package var unchanged = 0

  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// - Parameters:
  ///   - wanted: the site's files; `nil` as checksum means that the file is to be made anew.
  ///   - present: what the place holds of ours.
  ///   - uncertain: what an interrupted publication may have left there.
  init(wanted: [String: SHA256?], present: [String: SHA256], uncertain: Set<String>) {
    for (address, checksum) in wanted {
      guard let known = present[address] else {
        added.append(address)
        continue
      }
      if known == checksum, !uncertain.contains(address) { unchanged += 1 } else { changed.append(address) }
    }
    removed = Set(present.keys).union(uncertain).filter { wanted[$0] == nil }
    added.sort(by: Self.precedes)
    changed.sort(by: Self.precedes)
    removed.sort(by: Self.precedes)
  }

  /// What goes there, in the order of going: what pages are shown with before the pages, so that no page names a file that is not there.
  var stages: [[String]] {
    let all = (added + changed).sorted(by: Self.precedes)
    return [all.filter { !Self.isPage($0) }, all.filter(Self.isPage)].filter { !$0.isEmpty }
  }

  private static func isPage(_ address: String) -> Bool {
    [".html", ".html.gz", ".html.br"].contains { address.hasSuffix($0) }
  }

  static func precedes(_ left: String, _ right: String) -> Bool { left.precedes(right) }
}
