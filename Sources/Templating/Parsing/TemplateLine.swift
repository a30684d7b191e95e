/// One line of a template while it is being read.
struct TemplateLine {
  private(set) var items: [TagScanner.Item] = []
  /// The white space that it begins with.
  private(set) var leadingSpace = 0..<0
  private var tags: [Tag] = []
  private var hasText = false

  mutating func append(_ tag: Tag) {
    items.append(.tag(tag))
    tags.append(tag)
  }

  mutating func append(_ range: Range<Int>, in bytes: [UInt8]) {
    var end = range.lowerBound
    while end < range.upperBound, TagScanner.isSpace(bytes[end]) { end += 1 }
    if end < range.upperBound {
      if items.isEmpty { leadingSpace = range.lowerBound..<end }
      hasText = true
    } else if items.isEmpty {
      leadingSpace = range
    }
    items.append(.text(range))
  }

  mutating func clear() { self = TemplateLine() }

  /// Whether the line shows anything but white space.
  var isShown: Bool { hasText || !tags.isEmpty }

  /// Whether the line holds only tags that show nothing, so that it leaves no trace: one of them, or several that
  /// belong to inheritance.
  var standsAlone: Bool {
    if hasText || tags.isEmpty { return false }
    if tags.count == 1 { return !tags[0].kind.isShown }
    return tags.allSatisfy { tag in
      switch tag.kind {
      case .parent, .block, .comment: true
      case .close: tag.closed == .parent || tag.closed == .block
      default: false
      }
    }
  }
}
