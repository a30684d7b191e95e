/// A text's footnotes and who refers to them.
struct Footnotes {
  let definitions: [FootnoteDefinition]
  /// The definitions that are referred to, by their places in ``definitions``; in the order of the first references,
  /// which numbers them from 1.
  private(set) var order: [Int] = []
  /// How often each definition is referred to.
  private(set) var references: [Int]
  private var numbers: [Int?]
  /// The first definition of each label.
  private let byKey: [String: Int]

  /// A reference, as it will stand in the markup.
  struct Reference {
    /// The footnote's number, from 1.
    var number: Int
    /// How often the footnote has been referred to, this time counted.
    var count: Int
  }

  init(_ definitions: [FootnoteDefinition]) {
    self.definitions = definitions
    references = Array(repeating: 0, count: definitions.count)
    numbers = Array(repeating: nil, count: definitions.count)
    byKey = Dictionary(definitions.enumerated().map { (FootnoteDefinition.key($1.label), $0) }) { first, _ in first }
  }

  /// Counts a reference; nil if there is no such footnote.
  mutating func refer(to label: String) -> Reference? {
    guard let definition = byKey[FootnoteDefinition.key(label)] else { return nil }
    references[definition] += 1
    if let number = numbers[definition] { return Reference(number: number, count: references[definition]) }
    order.append(definition)
    numbers[definition] = order.count
    return Reference(number: order.count, count: 1)
  }

  /// The definition that bears the same label as the one at `index`, and comes before it.
  func earlier(than index: Int) -> FootnoteDefinition? {
    guard let first = byKey[FootnoteDefinition.key(definitions[index].label)], first != index else { return nil }
    return definitions[first]
  }
}
