import Bytes
import Emulation

/// Where the bytes of a text go: a space only between words.
private struct PlainOutput {
  private let room: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes there are.
  private(set) var end = 0

  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  mutating func put(_ byte: UInt8) {
    room[end] = byte
    end += 1
  }

  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let target = room.baseAddress, let source = bytes.baseAddress else { return }
    (target + end).update(from: source, count: bytes.count)
    end += bytes.count
  }

  mutating func putSpace() {
    if end > 0, room[end - 1] != UInt8(ascii: " ") { put(UInt8(ascii: " ")) }
  }

  mutating func dropSpace() {
    if end > 0, room[end - 1] == UInt8(ascii: " ") { end -= 1 }
  }
}

extension BodyText {
  /// The words of the text, one space between any two; no markup, no addresses.
  var plain: String {
    markup.withBytes { source in
      // Nothing in the text is longer than it is in the markup.
      String(unsafeUninitializedCapacity: source.count) { room in
        var output = PlainOutput(room)
        Self.writePlain(source, to: &output)
        return output.end
      }
    }
  }

  private static func writePlain(_ source: UnsafeBufferPointer<UInt8>, to output: inout PlainOutput) {
    var position = 0
    while position < source.count {
      let byte = source[position]
      switch byte {
      case UInt8(ascii: "<"):
        let start = position + 1
        while position < source.count, source[position] != UInt8(ascii: ">") { position += 1 }
        position += 1
        let tag = UnsafeBufferPointer(rebasing: source[start..<min(position, source.count)])
        if !isWithinWords(tag) { output.putSpace() }
      case UInt8(ascii: "&"):
        let rest = UnsafeBufferPointer(rebasing: source[position..<min(position + 6, source.count)])
        if let (text, character) = references.first(where: { rest.starts(with: $0.0) }) {
          output.put(character)
          position += text.count
        } else {
          output.put(byte)
          position += 1
        }
      case 0...0x20:
        output.putSpace()
        position += 1
      default:
        let start = position
        repeat { position += 1 } while position < source.count && isText(source[position])
        output.put(UnsafeBufferPointer(rebasing: source[start..<position]))
      }
    }
    output.dropSpace()
  }

  /// Neither markup nor white space.
  @inline(__always)
  private static func isText(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
  }

  /// Whether an element may stand in the middle of a word; all others part what is before them from what is behind.
  private static func isWithinWords(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    var name: UInt64 = 0
    var place = 0
    while place < tag.count, tag[place] == UInt8(ascii: "/") { place += 1 }
    while place < tag.count, tag[place] >= UInt8(ascii: "a"), tag[place] <= UInt8(ascii: "z") {
      // A name of more than eight letters is none of those.
      if name >> 56 != 0 { return false }
      name = name << 8 | UInt64(tag[place])
      place += 1
    }
    return inline.contains(name)
  }

  /// Names of elements as numbers, a letter a byte.
  private static let inline = ["a", "em", "strong", "code", "del", "ins", "b", "i", "span"].map { name in
    name.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  }
  private static let references: [([UInt8], UInt8)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ].map { (Array($0.0.utf8), $0.1.utf8.first ?? 0) }
}
