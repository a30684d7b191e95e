import Diagnostics
import Files
import TestSupport
import Testing

@testable import Building

@Suite("Where a build's time goes")
struct TimingTests {
  private static let build = Phrase(vi: "dựng", en: "render")

  private static func span(
    _ start: Int64, _ end: Int64, processor: Int64 = 0, count: Int? = nil, bytes: Int? = nil, thread: UInt? = nil
  ) -> Timeline.Span {
    Timeline.Span(
      name: build, start: .init(wall: start, processor: 0), end: .init(wall: end, processor: processor), count: count,
      bytes: bytes, thread: thread)
  }

  @Test("A line a step, in columns, and below it what threads did in it")
  func table() {
    let timeline = Timeline()
    timeline.add(Self.span(0, 12_340_000, processor: 23_000_000, count: 7, bytes: 5 << 20))
    timeline.add(Self.span(1, 2, processor: 4_000_000, count: 3, thread: 9))
    timeline.add(Self.span(1, 5, processor: 7_500_000, count: 4, thread: 8))
    timeline.add(Self.span(12_340_000, 12_390_000))
    #expect(
      TimingReport(timeline).text(in: .english, peakMemory: 3 << 19) == """
        step         wall      CPU  count  size
        render    12.3 ms  23.0 ms      7  5.0 MiB
          render           11.5 ms      7
        render     0.1 ms   0.0 ms
        total     12.4 ms  23.0 ms         peak memory 1.5 MiB

        """)
  }

  @Test("A trace has every span in microseconds, threads numbered as they appear")
  func trace() {
    let timeline = Timeline()
    timeline.add(Self.span(2_000, 5_000, count: 64, thread: 77))
    timeline.add(Self.span(1_000, 9_000, processor: 4_000))
    #expect(
      ChromeTrace(timeline).text(in: .vietnamese) == """
        {"displayTimeUnit": "ms", "traceEvents": [\
        {"name": "thread_name", "ph": "M", "pid": 1, "tid": 1, "args": {"name": "các bước"}}, \
        {"name": "dựng", "ph": "X", "pid": 1, "tid": 1, "ts": 0, "dur": 8, "args": {"cpu_us": 4}}, \
        {"name": "thread_name", "ph": "M", "pid": 1, "tid": 2, "args": {"name": "luồng 1"}}, \
        {"name": "dựng", "ph": "X", "pid": 1, "tid": 2, "ts": 1, "dur": 3, "args": {"count": 64}}]}

        """)
  }

  @Test("A build tells every step, one after the other, and the batches within them")
  func steps() async throws {
    let folder = try TemporaryFolder()
    var build = Build(root: Repository.root, today: try #require(BuiltSite.today))
    let timeline = Timeline()
    build.timeline = timeline
    let report = try await build.run(output: folder["site"])
    let steps = timeline.spans.filter { $0.thread == nil }
    #expect(
      steps.map(\.name) == [
        .readingContent, .checking, .compilingTemplates, .readingPhotographs, .summingUp, .planning, .comparing,
        .writing,
        .publishing,
      ])
    for (step, next) in zip(steps, steps.dropFirst()) { #expect(step.end.wall == next.start.wall) }
    let batches = timeline.spans.filter { $0.name == .pages }
    // The page that searches is made with the index.
    #expect(batches.reduce(0) { $0 + ($1.count ?? 0) } == report.pages - 1)
    #expect(batches.allSatisfy { $0.thread != nil })
  }
}
