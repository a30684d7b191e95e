/// What is open at a place of a template: where names are looked up, innermost last.
struct Scope: Sendable {
  struct Entry: Sendable {
    enum What: Sendable {
      /// A model, in a frame of the program.
      case model(ErasedShape, frame: Int)
      /// Texts known when compiling, by the path of names that leads to them.
      case words([String: Constants.Entry], path: String, file: String?)
    }

    var what: What
    /// Whether it is a row of a list, so that `-first`, `-last` and `-index` belong to it.
    var isRow = false
  }

  /// What tells two scopes apart as far as names are concerned.
  enum Key: Hashable {
    case model(ShapeID, isRow: Bool)
    case words(String)
  }

  private(set) var entries: [Entry]
  /// How many frames are in use.
  private(set) var frames = 1

  init(root: ErasedShape) { entries = [Entry(what: .model(root, frame: 0))] }

  /// Opens a model and returns its frame.
  mutating func push(_ shape: ErasedShape, isRow: Bool) -> Int {
    let frame = frames
    entries.append(Entry(what: .model(shape, frame: frame), isRow: isRow))
    frames += 1
    return frame
  }

  mutating func push(words: [String: Constants.Entry], path: String, file: String?) {
    entries.append(Entry(what: .words(words, path: path, file: file)))
  }

  mutating func pop() {
    if case .model = entries.removeLast().what { frames -= 1 }
  }

  /// Equal for scopes in which every name resolves alike: a shape hides the same shape further out.
  var key: [Key] {
    var seen = Set<Key>()
    var keys: [Key] = []
    for entry in entries.reversed() {
      let key: Key =
        switch entry.what {
        case .model(let shape, _): .model(shape.id, isRow: entry.isRow)
        case .words(_, let path, _): .words(path)
        }
      if seen.insert(key).inserted { keys.append(key) }
    }
    return keys
  }

  /// All names that resolve here, innermost first.
  var names: [String] {
    entries.reversed().flatMap { entry -> [String] in
      let facts = entry.isRow ? RowFact.allCases.map(\.rawValue) : []
      switch entry.what {
      case .model(let shape, _): return shape.fields.map(\.name) + facts
      case .words(let words, _, _): return words.keys.sorted()
      }
    }
  }
}
