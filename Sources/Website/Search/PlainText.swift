import Bytes
import Emulation

extension BodyText {
  /// The words of the text, one space between any two; no markup, no addresses.
  var plain: String {
    var output: [UInt8] = []
    markup.withBytes { source in
      output.reserveCapacity(source.count)
      var position = 0
      while position < source.count {
        let byte = source[position]
        switch byte {
        case UInt8(ascii: "<"):
          let start = position + 1
          while position < source.count, source[position] != UInt8(ascii: ">") { position += 1 }
          position += 1
          if !Self.isWithinWords(UnsafeBufferPointer(rebasing: source[start..<min(position, source.count)])) {
            Self.appendSpace(to: &output)
          }
        case UInt8(ascii: "&"):
          let rest = UnsafeBufferPointer(rebasing: source[position..<min(position + 6, source.count)])
          if let (character, length) = Self.references.first(where: { rest.starts(with: $0.0) }).map({
            ($0.1, $0.0.count)
          }) {
            output.append(character)
            position += length
          } else {
            output.append(byte)
            position += 1
          }
        case 0...0x20:
          Self.appendSpace(to: &output)
          position += 1
        default:
          output.append(byte)
          position += 1
        }
      }
    }
    if output.last == UInt8(ascii: " ") { output.removeLast() }
    return String(decoding: output, as: UTF8.self)
  }

  private static func appendSpace(to output: inout [UInt8]) {
    if let last = output.last, last != UInt8(ascii: " ") { output.append(UInt8(ascii: " ")) }
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
