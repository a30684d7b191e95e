/// The white space that lines begin with where a template is put into another one.
struct Indentation: Sendable {
  /// What is put before every line.
  private(set) var added: [UInt8] = []
  /// What is taken from every line's own white space, as far as it has it.
  private var removed: [UInt8] = []
  /// Whether the next line goes on where text stands already, so that nothing is put before it.
  private var continues = false

  init() {}

  init(adding added: [UInt8], removing removed: [UInt8] = [], continues: Bool = false) {
    self.added = added
    self.removed = removed
    self.continues = continues
  }

  /// The white space of a line whose own is `space`.
  func of(_ space: ArraySlice<UInt8>) -> [UInt8] {
    var common = 0
    while common < removed.count, common < space.count, space[space.startIndex + common] == removed[common] {
      common += 1
    }
    return added + space.dropFirst(common)
  }

  /// The white space of a line that begins here.
  mutating func beginLine(_ space: ArraySlice<UInt8>) -> [UInt8] {
    if continues {
      continues = false
      return []
    }
    return added.isEmpty && removed.isEmpty ? Array(space) : of(space)
  }
}
