/// What follows the words of a link in the text, by libcmark 0.30's own rules, which differ from CommonMark's in a few
/// corners.
///
/// libcmark tells the address of a link, and not where it stands; and link definitions leave no trace in its tree at
/// all.
enum LinkSyntax {
  /// The end of a link whose words end with the `]` before `offset`.
  struct Tail {
    /// After the last byte of the link.
    var end: Int
    /// Where the address begins, if it stands here and not in a definition.
    var address: Int?
  }

  /// The longest label, in bytes.
  private static let longestLabel = 1000

  static func tail(in bytes: [UInt8], from offset: Int) -> Tail {
    if let tail = inlineTail(in: bytes, from: offset) { return tail }
    return Tail(end: label(in: bytes, from: offset)?.end ?? offset, address: nil)
  }

  /// The end of the link definition that begins at `offset`, its line's end counted in; nil if there is none.
  static func definitionEnd(in bytes: [UInt8], from offset: Int) -> Int? {
    guard let label = label(in: bytes, from: offset), !label.isEmpty else { return nil }
    guard label.end < bytes.count, bytes[label.end] == UInt8(ascii: ":") else { return nil }
    let start = skipSpacesAndLineEnd(bytes, label.end + 1)
    guard let addressEnd = addressEnd(in: bytes, from: start, isDefinition: true) else { return nil }
    let titleStart = skipSpacesAndLineEnd(bytes, addressEnd)
    if titleStart > addressEnd, let titleEnd = titleEnd(in: bytes, from: titleStart),
      let end = lineEnd(in: bytes, from: titleEnd)
    {
      return end
    }
    return lineEnd(in: bytes, from: addressEnd)
  }

  /// `(address "title")`.
  private static func inlineTail(in bytes: [UInt8], from offset: Int) -> Tail? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "(") else { return nil }
    let start = skip(bytes, offset + 1, isSpace)
    guard let addressEnd = addressEnd(in: bytes, from: start, isDefinition: false) else { return nil }
    let titleStart = skip(bytes, addressEnd, isSpace)
    let titleEnd = titleStart == addressEnd ? titleStart : titleEnd(in: bytes, from: titleStart) ?? titleStart
    let end = skip(bytes, titleEnd, isSpace)
    guard end < bytes.count, bytes[end] == UInt8(ascii: ")") else { return nil }
    let isPointed = start < bytes.count && bytes[start] == UInt8(ascii: "<")
    return Tail(end: end + 1, address: isPointed ? start + 1 : start)
  }

  /// `[label]`, brackets in it only after a backslash.
  private static func label(in bytes: [UInt8], from offset: Int) -> (end: Int, isEmpty: Bool)? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "[") else { return nil }
    var place = offset + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "["), bytes[place] != UInt8(ascii: "]") {
      let isEscape = bytes[place] == UInt8(ascii: "\\") && place + 1 < bytes.count && isPunctuation(bytes[place + 1])
      place += isEscape ? 2 : 1
      if place - offset - 1 > longestLabel { return nil }
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "]") else { return nil }
    return (place + 1, bytes[(offset + 1)..<place].allSatisfy(isSpace))
  }

  private static func addressEnd(in bytes: [UInt8], from offset: Int, isDefinition: Bool) -> Int? {
    guard offset < bytes.count else { return nil }
    guard bytes[offset] == UInt8(ascii: "<") else {
      return bareAddressEnd(in: bytes, from: offset, isDefinition: isDefinition)
    }
    var place = offset + 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: ">"): return place + 1
      case UInt8(ascii: "\\"): place += 2
      case 0x0A, UInt8(ascii: "<"): return nil
      default: place += 1
      }
    }
    return nil
  }

  private static func bareAddressEnd(in bytes: [UInt8], from offset: Int, isDefinition: Bool) -> Int? {
    var place = offset
    var depth = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\"), place + 1 < bytes.count, isPunctuation(bytes[place + 1]) {
        place += 2
        continue
      }
      if byte == UInt8(ascii: "(") {
        depth += 1
        if depth > 32 { return nil }
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      } else if isSpace(byte) {
        if place == offset { return nil }
        break
      }
      place += 1
    }
    // A definition may end with the text, since libcmark's has a line feed there.
    guard place < bytes.count || (isDefinition && place == bytes.count && place > offset), depth == 0 else {
      return nil
    }
    return place
  }

  /// The end of a title, as far as libcmark's expression for it reaches: a closing mark after a backslash ends it only
  /// if no other does.
  private static func titleEnd(in bytes: [UInt8], from offset: Int) -> Int? {
    guard offset < bytes.count else { return nil }
    let close: UInt8
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[offset]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var possible: Int?
    var place = offset + 1
    while place < bytes.count {
      if bytes[place] == close {
        guard bytes[place - 1] == UInt8(ascii: "\\") else { return place + 1 }
        possible = place + 1
      } else if close == UInt8(ascii: ")"), bytes[place] == UInt8(ascii: "("), bytes[place - 1] != UInt8(ascii: "\\") {
        return possible
      }
      place += 1
    }
    return possible
  }

  /// The offset after spaces and a line's end; nil if something else stands there.
  private static func lineEnd(in bytes: [UInt8], from offset: Int) -> Int? {
    let place = skip(bytes, offset, isBlank)
    if place >= bytes.count { return bytes.count }
    return bytes[place] == 0x0A ? place + 1 : nil
  }

  private static func skipSpacesAndLineEnd(_ bytes: [UInt8], _ offset: Int) -> Int {
    let place = skip(bytes, offset, isBlank)
    guard place < bytes.count, bytes[place] == 0x0A else { return place }
    return skip(bytes, place + 1, isBlank)
  }

  private static func skip(_ bytes: [UInt8], _ offset: Int, _ isSkipped: (UInt8) -> Bool) -> Int {
    var place = offset
    while place < bytes.count, isSkipped(bytes[place]) { place += 1 }
    return place
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// White space within ASCII: space, tab, line feed, vertical tab, form feed, carriage return.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// What a backslash before it makes plain.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
