/// What a program fetches values with.
///
/// The machine borrows them by unmanaged references, since a program outlives its runs: counting a closure up and down at every tag of every
/// page would have all cores write to the same few words of memory.
final class TextSource: Sendable {
  let read: Value.TextReader
  init(_ read: @escaping Value.TextReader) { self.read = read }
}

final class NumberSource: Sendable {
  let read: Value.NumberReader
  init(_ read: @escaping Value.NumberReader) { self.read = read }
}

final class FlagSource: Sendable {
  let read: Value.FlagReader
  init(_ read: @escaping Value.FlagReader) { self.read = read }
}

final class RowsSource: Sendable {
  let read: Value.RowsReader
  init(_ read: @escaping Value.RowsReader) { self.read = read }
}

/// The sources of one kind, by slot.
struct Sources<Source: AnyObject & Sendable>: Sendable {
  /// Keeps the sources alive.
  private var owned: [Source] = []
  /// The same, uncounted.
  private var references: [Unmanaged<Source>] = []

  var count: Int { owned.count }

  mutating func append(_ source: Source) {
    owned.append(source)
    references.append(.passUnretained(source))
  }

  func withBorrowed<Result>(_ body: (Borrowed<Source>) -> Result) -> Result {
    references.withUnsafeBufferPointer { body(Borrowed($0)) }
  }
}

/// References that are borrowed from a program while it runs.
struct Borrowed<Source: AnyObject> {
  private let references: UnsafeBufferPointer<Unmanaged<Source>>

  init(_ references: UnsafeBufferPointer<Unmanaged<Source>>) { self.references = references }

  @inline(__always)
  func with<Result>(_ slot: Int32, _ body: (Source) -> Result) -> Result {
    references[Int(slot)]._withUnsafeGuaranteedRef(body)
  }
}
