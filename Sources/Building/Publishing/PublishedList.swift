import Bytes
import Emulation
import Files

/// The list of a published site's files as it is on the disk. What it says is read when somebody asks for it: a list that is known by its
/// bytes need not be read.
final class PublishedList: Sendable {
  let text: [UInt8]
  /// Of the text.
  let fingerprint: Fingerprint
  private let read = MadeOnce<Manifest>()

  init(_ text: [UInt8]) {
    self.text = text
    fingerprint = Fingerprint(text)
  }

  /// As far as it can be read.
  var manifest: Manifest { read.value { Manifest.read(text).manifest } }
}

extension Manifest {
  /// What becomes of a file of a list: another checksum; nil where it is gone.
  struct Edit: Sendable, Equatable {
    var address: String
    var checksum: SHA256?
  }

  /// A list's text with some of its files changed, added or gone: what stays is not looked at.
  ///
  /// - Parameters:
  ///   - text: must be as this program writes lists: sorted.
  ///   - edits: each of another file.
  static func text(_ text: [UInt8], with edits: [Edit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + edits.count * 120)
    text.withUnsafeBufferPointer { text in
      var done = text.starts(with: header.utf8) ? header.utf8.count : 0
      result.append(contentsOf: text[..<done])
      for edit in edits.sorted(by: { $0.address.precedes($1.address) }) {
        let line = edit.address.withBytes { lineOf($0, in: text, from: done) }
        result.append(contentsOf: text[done..<line.lowerBound])
        if let checksum = edit.checksum { append(checksum, edit.address, to: &result) }
        done = line.upperBound
      }
      result.append(contentsOf: text[done...])
    }
    return result
  }

  /// The line of an address with its end; empty, where it would stand, if there is none.
  private static func lineOf(
    _ address: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int> {
    // Both stand at the beginnings of lines.
    var (low, high) = (start, text.count)
    while low < high {
      var first = (low + high) / 2
      while first > low, text[first - 1] != UInt8(ascii: "\n") { first -= 1 }
      let end = text[first..<high].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? high
      let other = UnsafeBufferPointer(rebasing: text[min(first + 66, end)..<max(first + 66, end - 1)])
      if other.elementsEqual(address) { return first..<end }
      if other.lexicographicallyPrecedes(address) { low = end } else { high = first }
    }
    return low..<low
  }
}
