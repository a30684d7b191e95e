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
        output.put(byte)
        position += 1
      }
    }
    output.dropSpace()
  }

  /// Whether an element may stand in the middle of a word; all others part what is before them from what is behind.
  private static func isWithinWords(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    return inline.contains { name.elementsEqual($0) }
  }

  private static let inline = ["a", "em", "strong", "code", "del", "ins", "b", "i", "span"].map { Array($0.utf8) }
  private static let references: [([UInt8], UInt8)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
  ].map { (Array($0.0.utf8), $0.1.utf8.first ?? 0) }
}
