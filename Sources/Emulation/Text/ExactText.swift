import Bytes

/// A text that a dictionary or a set knows by its bytes.
///
/// `String` compares and hashes what its bytes mean, which takes several times as long for letters with diacritics. What is read of the
/// content is in Unicode's normal form C: two texts of the same letters have the same bytes.
package struct ExactText: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  package func hash(into hasher: inout Hasher) {
    text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
