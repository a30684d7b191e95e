import FlyingSocks

/// A body that never ends: the same event again with each call.
struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let calls: AsyncStream<Void>
  let event: String

  func makeAsyncIterator() -> Iterator { Iterator(calls: calls.makeAsyncIterator(), event: Array(event.utf8)) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    private var calls: AsyncStream<Void>.Iterator
    private let event: [UInt8]
    private var rest: ArraySlice<UInt8> = []

    fileprivate init(calls: AsyncStream<Void>.Iterator, event: [UInt8]) {
      self.calls = calls
      self.event = event
    }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      if rest.isEmpty {
        guard await calls.next() != nil else { return nil }
        rest = event[...]
      }
      let part = Array(rest.prefix(Swift.max(1, count)))
      rest.removeFirst(part.count)
      return part
    }

    mutating func next() async -> UInt8? { await nextBuffer(suggested: 1)?.first }
  }
}
