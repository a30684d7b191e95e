import Building
import Diagnostics

/// What publishing would change, told to people or to programs.
struct ChangesReport: Sendable {
  let changes: SiteChanges
  let language: Language
  /// Whether every page, line and file is told, and not only counted where there are many.
  let isDetailed: Bool

  /// As a comparison of texts is told: `+` what comes, `-` what goes, `~` what is there before and after.
  var text: String {
    if changes.isEmpty { return say("không có gì thay đổi\n", "nothing would change\n") }
    return pages + figures + files
  }

  private var pages: String {
    var text = ""
    let kinds: [(SiteChanges.Kind, String, String)] = [
      (.added, say("trang mới", "new pages"), "+"), (.removed, say("trang bị bỏ", "pages removed"), "-"),
    ]
    for (kind, heading, mark) in kinds {
      let pages = changes.pages.filter { $0.kind == kind }
      if pages.isEmpty { continue }
      text += "\(heading) (\(pages.count)):\n"
      for page in pages { text += "  \(mark) \(page.address)\(page.title.isEmpty ? "" : "  \(page.title)")\n" }
    }
    let changed = changes.pages.filter { $0.kind == .changed && !$0.lines.isEmpty }
    if !changed.isEmpty {
      text += say("trang thay đổi", "pages changed") + " (\(changed.count)):\n"
      for group in Self.grouped(changed) { text += describe(group) }
    }
    let markup = changes.pages.filter { $0.kind == .changed && $0.lines.isEmpty }
    if !markup.isEmpty {
      text += say("trang chỉ khác ở mã, chữ vẫn thế", "pages whose markup alone differs") + ": \(markup.count)\n"
      if isDetailed { for page in markup { text += "  ~ \(page.address)\n" } }
    }
    return text
  }

  /// Pages on which the very same lines change are told together: a new item of the menu changes them all.
  private static func grouped(_ pages: [SiteChanges.Page]) -> [[SiteChanges.Page]] {
    var groups: [[SiteChanges.Page]] = []
    var place: [[SiteChanges.LineChange]: Int] = [:]
    for page in pages {
      if let index = place[page.lines] {
        groups[index].append(page)
      } else {
        place[page.lines] = groups.count
        groups.append([page])
      }
    }
    return groups
  }

  private func describe(_ group: [SiteChanges.Page]) -> String {
    let shown = isDetailed ? group.count : 3
    var text = group.prefix(shown).map { "  ~ \($0.address)\n" }.joined()
    if group.count > shown {
      text += say("    và \(group.count - shown) trang nữa", "    and \(group.count - shown) more") + "\n"
    }
    let lines = group.first?.lines ?? []
    let shownLines = isDetailed ? lines.count : 20
    for line in lines.prefix(shownLines) { text += "      \(line.isAdded ? "+" : "-") \(line.text)\n" }
    if lines.count > shownLines {
      let rest = lines.count - shownLines
      text +=
        say("      và \(rest) dòng nữa (xem hết: --verbose)", "      and \(rest) more lines (to see them: --verbose)")
        + "\n"
    }
    return text
  }

  private var figures: String {
    if changes.figures.isEmpty { return "" }
    var text =
      say("số liệu tổng hợp thay đổi", "figures of yearly summaries changed") + " (\(changes.figures.count)):\n"
    for figure in changes.figures {
      let row = figure.row.isEmpty ? "" : ", \(figure.row)"
      text += "  \(figure.table)\(row), \(figure.column): \(figure.old ?? "–") → \(figure.new ?? "–")\n"
      if !figure.records.isEmpty { text += "      \(figure.records.joined(separator: ", "))\n" }
    }
    return text
  }

  private var files: String {
    if changes.files.isEmpty { return "" }
    let counts = [SiteChanges.Kind.added, .changed, .removed].map { kind in changes.files.count { $0.kind == kind } }
    var text =
      say(
        "tệp khác: \(counts[0]) mới, \(counts[1]) thay đổi, \(counts[2]) bị bỏ",
        "other files: \(counts[0]) new, \(counts[1]) changed, \(counts[2]) removed") + "\n"
    guard isDetailed else { return text }
    let marks: [SiteChanges.Kind: String] = [.added: "+", .changed: "~", .removed: "-"]
    for file in changes.files { text += "  \(marks[file.kind] ?? "") \(file.address)\n" }
    return text
  }

  private func say(_ vi: String, _ en: String) -> String { Phrase(vi: vi, en: en)[language] }

  var json: JSONValue {
    .object([
      "pages": .array(
        changes.pages.map { page in
          .object([
            "address": .string(page.address), "title": .string(page.title), "change": .string(page.kind.rawValue),
            "lines": .array(page.lines.map { .object([$0.isAdded ? "added" : "removed": .string($0.text)]) }),
          ])
        }),
      "figures": .array(
        changes.figures.map { figure in
          .object([
            "year": .integer(figure.year), "table": .string(figure.table), "row": .string(figure.row),
            "column": .string(figure.column), "old": figure.old.map { .string($0) },
            "new": figure.new.map { .string($0) },
            "records": .array(figure.records.map { .string($0) }),
          ])
        }),
      "files": .array(
        changes.files.map { .object(["address": .string($0.address), "change": .string($0.kind.rawValue)]) }),
    ])
  }
}
