import FlyingSocks

/// A body that never ends: server-sent events, one for each call, made when it is called.
struct EventStream: AsyncBufferedSequence {
  typealias Element = UInt8

  let calls: AsyncStream<Void>
  let event: @Sendable () async -> String

  func makeAsyncIterator() -> Iterator { Iterator(calls: calls.makeAsyncIterator(), event: event) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var calls: AsyncStream<Void>.Iterator
    let event: @Sendable () async -> String
    private var rest: [UInt8] = []

    init(calls: AsyncStream<Void>.Iterator, event: @escaping @Sendable () async -> String) {
      self.calls = calls
      self.event = event
    }

    mutating func nextBuffer(suggested count: Int) async -> [UInt8]? {
      if rest.isEmpty {
        guard await calls.next() != nil else { return nil }
        rest = Array(await event().utf8)
      }
      let part = Array(rest.prefix(Swift.max(1, count)))
      rest.removeFirst(part.count)
      return part
    }

    mutating func next() async -> UInt8? { await nextBuffer(suggested: 1)?.first }
  }
}
