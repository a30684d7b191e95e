import Bytes

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
    withFolded(text) { String(decoding: $0, as: UTF8.self) }
  }

  /// Appends ``folded(_:)`` of `text` to `bytes` as UTF-8, without making a string. What is already there stays as it is;
  /// no space is put between it and what is added.
  package static func appendFolded(_ text: String, to bytes: inout [UInt8]) {
    withFolded(text) { bytes.append(contentsOf: $0) }
  }

  private static func withFolded<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    return text.withBytes { source in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: source.count * FoldedOutput.growth) { room in
        var output = FoldedOutput(room)
        output.fold(source)
        return body(output.bytes)
      }
    }
  }
}

/// Where folded bytes go. Keeps white space single and off the ends.
private struct FoldedOutput {
  /// How many times longer than its source a folded text can be. Table entries and "..." are no longer than what they
  /// stand for; a lower case is two characters at most, of three bytes each for two.
  static let growth = 3

  private let room: UnsafeMutableBufferPointer<UInt8>
  private let table = FoldingTable.shared
  private var count = 0

  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

  mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    table.ascii.withUnsafeBufferPointer { ascii in
      var position = 0
      while position < source.count {
        let byte = source[position]
        if byte < 0x80 {
          put(ascii[Int(byte)])
          position += 1
        } else {
          put(UTF8Coding.scalar(in: source, at: &position))
        }
      }
    }
    if count > 0, room[count - 1] == UInt8(ascii: " ") { count -= 1 }
  }

  /// Appends an ASCII byte; 0 stands for nothing.
  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    if byte > UInt8(ascii: " ") || (byte != 0 && count > 0 && room[count - 1] != UInt8(ascii: " ")) { append(byte) }
  }

  /// Appends what a scalar above U+007F folds to.
  @inline(__always)
  private mutating func put(_ scalar: Unicode.Scalar) {
    guard var letters = table.letters(of: scalar) else { return putOther(scalar) }
    while letters != 0 {
      append(UInt8(truncatingIfNeeded: letters))
      letters >>= 8
    }
  }

  private mutating func putOther(_ scalar: Unicode.Scalar) {
    switch ScalarKind(scalar) {
    case .space: put(UInt8(ascii: " "))
    case .dash: append(UInt8(ascii: "-"))
    case .apostrophe: append(UInt8(ascii: "'"))
    case .quotationMark: append(UInt8(ascii: "\""))
    case .ellipsis: for _ in 1...3 { append(UInt8(ascii: ".")) }
    case .ascii(let byte): put(table.ascii[Int(byte)])
    case .unseen, .mark: break
    case .other:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if lower != scalar, table.letters(of: lower) != nil {
          put(lower)  // the lower case of the angstrom sign is å, which folds on
        } else {
          for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter { append(byte) }
        }
      }
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    precondition(count < room.count)
    room[count] = byte
    count += 1
  }
}
