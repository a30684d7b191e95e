/// The browsers that look, and what they are to be told.
///
/// A browser that left is found out when it is written to, so something is written now and then.
actor Audience {
  /// What keeps the site from being built; nil when it was built.
  private(set) var problems: Problems?
  private var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
  private var arrivals = 0
  private var isClosed = false

  /// How many browsers look.
  var count: Int { listeners.count }

  /// The site was built, or was not for these reasons.
  func tell(_ problems: Problems?) {
    self.problems = problems
    call()
  }

  /// Has every browser told how things are.
  func call() {
    for (number, listener) in listeners {
      if case .terminated = listener.yield() { listeners[number] = nil }
    }
  }

  /// Calls to tell one browser how things are, the first at once. Calls that come while it is being told become one.
  func join() -> AsyncStream<Void> {
    arrivals += 1
    let number = arrivals
    let (calls, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    guard !isClosed else {
      continuation.finish()
      return calls
    }
    continuation.onTermination = { _ in Task { await self.leave(number) } }
    listeners[number] = continuation
    continuation.yield()
    return calls
  }

  /// Lets all go and takes nobody more.
  func close() {
    isClosed = true
    for listener in listeners.values { listener.finish() }
    listeners = [:]
  }

  private func leave(_ number: Int) { listeners[number] = nil }
}
