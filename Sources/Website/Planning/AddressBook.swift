import Emulation
import Files

/// Where each record's page is, and where it was: what a site must remember for old addresses to go on working after a slug or a title
/// changed.
///
/// It is a file of the published site, and the next build into the same folder reads it: the folder is an input of that build. A record is
/// known by its file. Lines `FILE⇥ADDRESS⇥OLDER…`, sorted by file.
package struct AddressBook: Sendable, Equatable {
  /// The file below the site's top.
  package static let name = ".bantin-addresses"

  /// By the record's file, its address.
  package var current: [String: String] = [:]
  /// By the record's file, the addresses that it had before, oldest first.
  package var former: [String: [String]] = [:]

  package init() {}

  /// Reads what ``text`` wrote; lines that are none of it are passed over.
  package init(_ text: String) {
    // By bytes: to look for characters takes ten times as long, and every site whose addresses changed once comes this way.
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: "\t")).map { String(Substring($0)) }
      guard parts.count >= 2, parts[1].hasPrefix("ban-tin/"), parts[1].hasSuffix(".html") else { continue }
      current[parts[0]] = parts[1]
      let older = parts.dropFirst(2).filter {
        $0.hasPrefix("ban-tin/") && $0.hasSuffix(".html") && !$0.contains("/../")
      }
      if !older.isEmpty { former[parts[0]] = Array(older) }
    }
  }

  /// Reads what ``text`` wrote; quickly, where nothing has moved since and nothing had before.
  package init(_ text: String, near edition: Edition) {
    var lines: [UInt8] = []
    lines.reserveCapacity(text.utf8.count)
    // Records are in the order of their files, as the lines are.
    for handle in edition.archive.recordHandles {
      guard let address = edition.addresses.record(handle) else { continue }
      lines.append(contentsOf: edition.archive[handle].path.utf8)
      lines.append(UInt8(ascii: "\t"))
      lines.append(contentsOf: address.utf8)
      lines.append(UInt8(ascii: "\n"))
    }
    guard text.utf8.elementsEqual(lines) else {
      self.init(text)
      return
    }
    self.init()
    current.reserveCapacity(edition.archive.records.count)
    for handle in edition.archive.recordHandles {
      if let address = edition.addresses.record(handle) { current[edition.archive[handle].path] = address }
    }
  }

  /// Of all that ``text`` says.
  var fingerprint: Fingerprint {
    var sum = Fingerprint.zero
    for (path, address) in current {
      var mixer = FingerprintMixer()
      mixer.add(path)
      mixer.add(address)
      for older in former[path] ?? [] { mixer.add(older) }
      sum &+= mixer.fingerprint
    }
    return sum
  }

  package var text: String {
    current.keys.sorted { $0.precedes($1) }.map { path in
      ([path, current[path] ?? ""] + (former[path] ?? [])).joined(separator: "\t") + "\n"
    }.joined()
  }
}
