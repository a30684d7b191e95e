/// The items of a YAML text with their places and comments: what it takes to write the text again in another order.
///
/// Places are indices of Unicode scalars in ``text``. Items refer to one another by their number, in the order of the text.
struct SourceTree {
  let text: [Unicode.Scalar]
  var items: [Item] = []
  var root = Value.empty
  /// Comments at the top that belong to the whole text.
  var header: [String] = []
  /// Comments at the end that belong to the whole text.
  var footer: [String] = []

  enum Value {
    /// The range is empty where nothing stands.
    case scalar(Range<Int>, text: String, style: Style)
    case sequence([Int], flow: Range<Int>?)
    case mapping([Int], flow: Range<Int>?)

    static let empty = Value.scalar(0..<0, text: "", style: .plain)
  }

  enum Style {
    case plain, quoted, block
  }

  /// An entry of a mapping, or an item of a sequence.
  struct Item {
    /// The key of an entry; nil for an item of a sequence.
    var key: String?
    /// The first scalar that belongs to it; for an item of a sequence what stands after the dash.
    var start: Int
    /// Where entries or dashes of its collection stand, from 0.
    var column: Int
    /// The item that holds the collection it belongs to; nil for those of the root.
    var parent: Int?
    var isFirst: Bool
    /// Whether its collection is written in brackets.
    var isInFlow: Bool
    var value = Value.empty
    /// Own lines before it; empty strings are empty lines.
    var leading: [String] = []
    /// Behind the key, where the value begins on another line.
    var keyTrailing: String?
    /// Behind it on its line.
    var trailing: String?
    /// Own lines after it and everything in it, as far in as itself.
    var after: [String] = []
  }

  /// The text of a range.
  func source(_ range: Range<Int>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: text[range])
    return String(string)
  }

  /// The numbers of the items of a value.
  static func children(of value: Value) -> [Int] {
    switch value {
    case .scalar: []
    case .sequence(let items, _), .mapping(let items, _): items
    }
  }

  /// Whether a comment stands within the value.
  func holdsComments(_ value: Value) -> Bool {
    Self.children(of: value).contains { number in
      let item = items[number]
      return item.leading.contains { !$0.isEmpty } || item.after.contains { !$0.isEmpty } || item.keyTrailing != nil
        || item.trailing != nil
        || holdsComments(item.value)
    }
  }
}
