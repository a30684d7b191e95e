import Bytes
import Diagnostics
import Files

/// The list of a published folder's files with their checksums. It lies in the folder itself, in the file that marks the folder as this
/// program's own, in the form of `sha256sum`, so that other people's tools can check it too.
package struct Manifest: Sendable, Equatable {
  /// The checksum of each file by its address, without the manifest's own.
  package var files: [String: SHA256]

  package init(files: [String: SHA256]) { self.files = files }

  /// The name of the manifest in a published folder.
  package static let name = ".bantin-site"

  static let header = """
    # Bantin made this folder and replaces it as a whole. Below are the SHA-256 of its files.
    # To check them: bantin verify, or: sha256sum --check \(name)

    """

  /// Sorted by the addresses' bytes. A line is a checksum, two blanks, an address; addresses hold neither line ends nor backslashes.
  package var text: [UInt8] {
    Self.text(of: files.keys.sorted { $0.precedes($1) }) { files[$0] }
  }

  /// The same of files whose addresses are sorted already.
  static func text(of addresses: [String], _ checksum: (String) -> SHA256?) -> [UInt8] {
    var text = Array(header.utf8)
    text.reserveCapacity(text.count + addresses.count * 120)
    for address in addresses { if let checksum = checksum(address) { append(checksum, address, to: &text) } }
    return text
  }

  static func append(_ checksum: SHA256, _ address: String, to text: inout [UInt8]) {
    text.append(atMost: 2 * SHA256.size + 3 + address.utf8.count) { pen in
      checksum.put(with: &pen)
      pen.put(UInt8(ascii: " "))
      pen.put(UInt8(ascii: " "))
      pen.put(address)
      pen.put(UInt8(ascii: "\n"))
    }
  }

  /// The first line of a manifest that cannot be read, counted from 1.
  package struct Damage: Error, Sendable, Equatable {
    package let line: Int
  }

  /// Reads what ``text`` wrote.
  ///
  /// - Throws: ``Damage``.
  package init(_ text: [UInt8]) throws(Damage) {
    let read = Self.read(text)
    if let line = read.damage { throw Damage(line: line) }
    self = read.manifest
  }

  /// Reads what can be read: the first line that cannot is told.
  static func read(_ text: [UInt8]) -> (manifest: Manifest, damage: Int?) {
    var files: [String: SHA256] = [:]
    files.reserveCapacity(text.count / 100)
    var damage: Int?
    var number = 0
    text.withUnsafeBufferPointer { text in
      text.forEachLine { line in
        number += 1
        if line.isEmpty || line[0] == UInt8(ascii: "#") { return }
        guard line.count > 66, line[64] == UInt8(ascii: " "), line[65] == UInt8(ascii: " "),
          let checksum = SHA256(hexadecimal: UnsafeBufferPointer(rebasing: line[..<64]))
        else {
          damage = damage ?? number
          return
        }
        let address = String(decoding: UnsafeBufferPointer(rebasing: line[66...]), as: UTF8.self)
        if files.updateValue(checksum, forKey: address) != nil { damage = damage ?? number }
      }
    }
    return (Manifest(files: files), damage)
  }

  /// What the program knows its own folder by: the first bytes of a manifest; a file with nothing in it marks a folder, too.
  static func isMarker(_ text: [UInt8]) -> Bool {
    text.isEmpty || text.starts(with: "# Bantin ".utf8)
  }
}
