import Diagnostics

/// A timeline in the format that `chrome://tracing` and Perfetto show (Trace Event Format, complete events).
package struct ChromeTrace: Sendable {
  private let timeline: Timeline

  package init(_ timeline: Timeline) { self.timeline = timeline }

  /// Steps stand on the first line, threads each on one of their own, numbered as they first appear.
  package func text(in language: Language) -> String {
    let spans = timeline.spans.sorted { ($0.start.wall, $1.end.wall) < ($1.start.wall, $0.end.wall) }
    let begin = spans.first?.start.wall ?? 0
    // Perfetto takes the thread 0 for another one's, so that the steps are 1.
    var threads: [UInt: Int] = [:]
    var events = [Self.name(Phrase(vi: "các bước", en: "steps")[language], of: 1)]
    for span in spans {
      let line = span.thread.map { thread -> Int in
        if let number = threads[thread] { return number }
        let number = threads.count + 2
        threads[thread] = number
        events.append(Self.name(Phrase(vi: "luồng \(number - 1)", en: "thread \(number - 1)")[language], of: number))
        return number
      }
      events.append(
        .object([
          "name": .string(span.name[language]), "ph": "X", "pid": 1, "tid": .integer(line ?? 1),
          "ts": .integer(Int((span.start.wall - begin) / 1000)), "dur": .integer(Int(span.wall / 1000)),
          "args": .object([
            "count": span.count.map { .integer($0) }, "bytes": span.bytes.map { .integer($0) },
            "cpu_us": line == nil ? .integer(Int(span.processor / 1000)) : nil,
          ]),
        ]))
    }
    return JSONValue.object(["displayTimeUnit": "ms", "traceEvents": .array(events)]).compact + "\n"
  }

  private static func name(_ name: String, of thread: Int) -> JSONValue {
    .object([
      "name": "thread_name", "ph": "M", "pid": 1, "tid": .integer(thread), "args": .object(["name": .string(name)]),
    ])
  }
}
