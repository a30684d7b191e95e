import Diagnostics

/// A timeline as a table for a terminal: a line a step, with its time by the wall and by the processors, and below it what it was made of.
package struct TimingReport: Sendable {
  private let timeline: Timeline

  package init(_ timeline: Timeline) { self.timeline = timeline }

  /// - Parameter peakMemory: in bytes.
  package func text(in language: Language, peakMemory: Int) -> String {
    let steps = timeline.spans.filter { $0.thread == nil }
    var rows: [[String]] = [
      [
        Phrase(vi: "bước", en: "step")[language], Phrase(vi: "thời gian", en: "wall")[language], "CPU",
        Phrase(vi: "số", en: "count")[language], Phrase(vi: "dung lượng", en: "size")[language],
      ]
    ]
    for step in steps {
      rows.append([
        step.name[language], Self.milliseconds(step.wall), Self.milliseconds(step.processor),
        step.count.map { String($0) } ?? "", step.bytes.map(Self.size) ?? "",
      ])
      rows += parts(of: step, in: language)
    }
    rows.append([
      Phrase(vi: "tổng cộng", en: "total")[language], Self.milliseconds(steps.reduce(0) { $0 + $1.wall }),
      Self.milliseconds(steps.reduce(0) { $0 + $1.processor }), "",
      Phrase(vi: "bộ nhớ tối đa ", en: "peak memory ")[language] + Self.size(peakMemory),
    ])
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = (0..<4).map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + blanks : blanks + row[column]
      }
      let line = (cells + [row[4]]).joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }

  /// What cores did within a step: the processor's time of each kind of work, the longest first.
  private func parts(of step: Timeline.Span, in language: Language) -> [[String]] {
    var parts: [String: (processor: Int64, count: Int?)] = [:]
    for span in timeline.spans
    where span.thread != nil && span.start.wall >= step.start.wall && span.end.wall <= step.end.wall {
      var part = parts[span.name[language]] ?? (0, nil)
      part.processor += span.processor
      if let count = span.count { part.count = (part.count ?? 0) + count }
      parts[span.name[language]] = part
    }
    return parts.sorted { ($1.value.processor, $0.key) < ($0.value.processor, $1.key) }.map { name, part in
      ["  " + name, "", Self.milliseconds(part.processor), part.count.map { String($0) } ?? "", ""]
    }
  }

  /// "12.3 ms"
  static func milliseconds(_ nanoseconds: Int64) -> String {
    let tenths = (nanoseconds + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) ms"
  }

  /// "4.2 MiB"
  static func size(_ bytes: Int) -> String {
    if bytes < 1 << 20 { return "\((bytes + 512) / 1024) KiB" }
    let tenths = (bytes * 10 + (1 << 19)) >> 20
    return "\(tenths / 10).\(tenths % 10) MiB"
  }
}
