import Diagnostics

/// A timeline in the format that `chrome://tracing` and Perfetto show (Trace Event Format, complete events).
package struct ChromeTrace: Sendable {
  private let timeline: Timeline

  package init(_ timeline: Timeline) { self.timeline = timeline }

  /// Steps stand on the first line, threads each on one of their own, numbered as they first appear.
  package func text(in language: Language) -> String {
    let spans = timeline.spans.sorted { ($0.start.wall, $1.end.wall) < ($1.start.wall, $0.end.wall) }
    let begin = spans.first?.start.wall ?? 0
    var threads: [UInt: Int] = [:]
    var events: [JSONValue] = [
      .object([
        "name": "thread_name", "ph": "M", "pid": 1, "tid": 0,
        "args": .object(["name": .string(Phrase(vi: "các bước", en: "steps")[language])]),
      ])
    ]
    for span in spans {
      let line = span.thread.map { thread -> Int in
        let number = threads[thread] ?? threads.count + 1
        threads[thread] = number
        return number
      }
      events.append(
        .object([
          "name": .string(span.name[language]), "ph": "X", "pid": 1, "tid": .integer(line ?? 0),
          "ts": .integer(Int((span.start.wall - begin) / 1000)), "dur": .integer(Int(span.wall / 1000)),
          "args": .object([
            "count": span.count.map { .integer($0) }, "bytes": span.bytes.map { .integer($0) },
            "cpu_us": line == nil ? .integer(Int(span.processor / 1000)) : nil,
          ]),
        ]))
    }
    return JSONValue.object(["displayTimeUnit": "ms", "traceEvents": .array(events)]).compact + "\n"
  }
}
