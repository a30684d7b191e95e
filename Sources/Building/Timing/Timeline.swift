import Diagnostics
import Synchronization

/// Where a build's time goes: its steps one after the other, and the batches that cores work on within them.
///
/// It is looked at and never built from: nothing in a site comes out of a clock.
package final class Timeline: Sendable {
  /// One stretch of time.
  package struct Span: Sendable {
    /// What was done.
    package let name: Phrase
    /// The stopwatch's reading when it began.
    package let start: Stopwatch.Reading
    /// The stopwatch's reading when it ended.
    package let end: Stopwatch.Reading
    /// How many things were done, where they can be counted.
    package let count: Int?
    /// How many bytes were read or written.
    package let bytes: Int?
    /// nil for a step of the build, in which all cores may work; else the thread.
    package let thread: UInt?

    /// By the clock on the wall, in nanoseconds.
    package var wall: Int64 { end.wall - start.wall }
    /// Of all threads together, for a step; of the thread alone, for what one did within a step. In nanoseconds.
    package var processor: Int64 { end.processor - start.processor }
  }

  private let recorded = Mutex<[Span]>([])

  package init() {}

  /// In the order in which they ended.
  package var spans: [Span] { recorded.withLock { $0 } }

  func add(_ span: Span) { recorded.withLock { $0.append(span) } }
}

/// Tells a timeline, if there is one, of steps that follow one another.
struct StepTimer: Sendable {
  private let timeline: Timeline?
  private var start: Stopwatch.Reading

  init(_ timeline: Timeline?) {
    self.timeline = timeline
    start = timeline == nil ? .zero : Stopwatch.now()
  }

  /// What was done since the last step ended was this one.
  mutating func finish(_ name: Phrase, count: Int? = nil, bytes: Int? = nil) {
    guard let timeline else { return }
    let end = Stopwatch.now()
    timeline.add(.init(name: name, start: start, end: end, count: count, bytes: bytes, thread: nil))
    start = end
  }
}

/// Tells a timeline, if there is one, what one thread did within a step. It must not be taken over an `await`.
struct BatchTimer {
  private let timeline: Timeline?
  private let start: Stopwatch.Reading

  init(_ timeline: Timeline?) {
    self.timeline = timeline
    start = timeline == nil ? .zero : Stopwatch.nowOnThread()
  }

  /// What was done since the timer was made was this.
  func finish(_ name: Phrase, count: Int? = nil) {
    timeline?.add(
      .init(
        name: name, start: start, end: Stopwatch.nowOnThread(), count: count, bytes: nil, thread: Stopwatch.thread))
  }
}
