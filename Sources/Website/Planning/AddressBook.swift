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
  package init(_ text: [UInt8]) {
    self.init()
    text.withUnsafeBufferPointer { text in text.forEachLine { read($0) } }
  }

  private mutating func read(_ line: UnsafeBufferPointer<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count >= 2, parts[1].hasPrefix("ban-tin/"), parts[1].hasSuffix(".html") else { return }
    current[parts[0]] = parts[1]
    let older = parts.dropFirst(2).filter {
      $0.hasPrefix("ban-tin/") && $0.hasSuffix(".html") && !$0.contains("/../")
    }
    if !older.isEmpty { former[parts[0]] = Array(older) }
  }

  /// Reads of what ``text`` wrote what is another today: a record that is where it was, and never was elsewhere, is left out.
  package init(_ text: [UInt8], near edition: Edition) {
    self.init()
    let archive = edition.archive
    var next = 0
    // Records are in the order of their files, as the lines are.
    text.withUnsafeBufferPointer { text in
      text.forEachLine { line in
        let end = line.firstIndex(of: UInt8(ascii: "\t")) ?? line.count
        let path = UnsafeBufferPointer(rebasing: line[..<end])
        while next < archive.records.count, archive.records[next].path.precedes(path) { next += 1 }
        let address = UnsafeBufferPointer(rebasing: line[min(end + 1, line.count)...])
        let isAsBefore =
          next < archive.records.count && archive.records[next].path.isWritten(path)
          && edition.addresses.record(Handle(next))?.isWritten(address) == true
        if !isAsBefore { read(line) }
      }
    }
  }

  package var text: String {
    current.keys.sorted { $0.precedes($1) }.map { path in
      ([path, current[path] ?? ""] + (former[path] ?? [])).joined(separator: "\t") + "\n"
    }.joined()
  }
}
