/// What the program does with Vietnamese words: for search, for comparing names, for addresses.
///
/// Everything here gives the same result on every machine: no locale is asked. Texts are expected in NFC; a text in
/// another form does no harm, but its tone marks are not moved by ``matchingKey(_:)``.
package enum VietnameseText {
  /// `text` for search, so that "bac ninh" finds "Bắc  Ninh".
  ///
  /// Lower case; Latin letters without diacritics (đ as d, ß as ss, æ as ae), combining marks U+0300–036F dropped; white
  /// space of any kind and length as one space, none at the ends; dashes as "-", quotes as ' or "; full-width forms and
  /// raised or lowered digits as plain ones; what cannot be seen (soft hyphens, zero-width characters, controls) dropped.
  /// Letters of other scripts are in lower case and otherwise as they were. Folding twice changes nothing more.
  package static func folded(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    appendFolded(text, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends ``folded(_:)`` of `text` to `bytes` as UTF-8, without making a string. What is already there stays as it is;
  /// no space is put between it and what is added.
  package static func appendFolded(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      let output = FoldedOutput(appendingTo: &bytes)
      let table = FoldingTable.shared
      var position = 0
      while position < source.count {
        let byte = source[position]
        if byte < 0x80 {
          output.put(table.ascii[Int(byte)], in: &bytes)
          position += 1
        } else {
          let scalar = UTF8Decoding.scalar(in: source, at: &position)
          output.put(scalar, by: table, in: &bytes)
        }
      }
      output.finish(&bytes)
    }
  }
}

/// Where folded bytes go: keeps white space single and off the ends.
private struct FoldedOutput {
  private let start: Int

  init(appendingTo bytes: inout [UInt8]) { start = bytes.count }

  /// Appends an ASCII byte; 0 stands for nothing.
  @inline(__always)
  func put(_ byte: UInt8, in bytes: inout [UInt8]) {
    if byte > UInt8(ascii: " ") {
      bytes.append(byte)
    } else if byte != 0, bytes.count > start, bytes[bytes.count - 1] != UInt8(ascii: " ") {
      bytes.append(byte)
    }
  }

  /// Appends what a scalar above U+007F folds to.
  func put(_ scalar: Unicode.Scalar, by table: FoldingTable, in bytes: inout [UInt8]) {
    if let letters = table.letters(of: scalar) {
      var rest = letters
      while rest != 0 {
        bytes.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
      return
    }
    switch ScalarKind(scalar) {
    case .space: put(UInt8(ascii: " "), in: &bytes)
    case .dash: put(UInt8(ascii: "-"), in: &bytes)
    case .apostrophe: put(UInt8(ascii: "'"), in: &bytes)
    case .quotationMark: put(UInt8(ascii: "\""), in: &bytes)
    case .ellipsis: bytes.append(contentsOf: "...".utf8)
    case .ascii(let byte): put(table.ascii[Int(byte)], in: &bytes)
    case .unseen, .mark: break
    case .other:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if lower != scalar, lower.value >= 0x80 {
          // The lower case of the angstrom sign is å, which folds on; a letter that is its own lower case ends this.
          put(lower, by: table, in: &bytes)
        } else {
          bytes.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
        }
      }
    }
  }

  func finish(_ bytes: inout [UInt8]) {
    if bytes.count > start, bytes[bytes.count - 1] == UInt8(ascii: " ") { bytes.removeLast() }
  }
}
