import Synchronization

/// How far a build is, for whoever waits before a terminal. It is written to by the build and read by another task.
package final class BuildProgress: Sendable {
  package enum Stage: Sendable, Equatable {
    case reading, checking, pictures, rendering, publishing
  }

  package struct State: Sendable, Equatable {
    package var stage = Stage.reading
    /// How much of the stage is done: records, pictures, pages.
    package var done = 0
    /// How much there is; 0 where that is not known yet.
    package var total = 0
  }

  private let current = Mutex(State())

  package init() {}

  package var state: State { current.withLock { $0 } }

  func begin(_ stage: Stage, total: Int = 0) { current.withLock { $0 = State(stage: stage, done: 0, total: total) } }

  func advance(by count: Int) { current.withLock { $0.done += count } }
}
