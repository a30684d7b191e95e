/// Ready markup: the only values that pass into a page unescaped.
///
/// Who makes one answers for it: every text that went into it has been escaped, and every element that it opens it
/// closes.
public struct HTML: Sendable, Hashable {
  /// The markup, as it goes into the page.
  public let markup: String

  /// Takes ready markup.
  public init(markup: String) { self.markup = markup }

  /// Makes markup that shows `text` as it is.
  public init(escaping text: String) {
    var buffer = OutputBuffer(capacity: text.utf8.count + 16)
    buffer.append(text, escape: .html)
    markup = buffer.text
  }

  /// Whether there is no markup at all.
  public var isEmpty: Bool { markup.isEmpty }
}
