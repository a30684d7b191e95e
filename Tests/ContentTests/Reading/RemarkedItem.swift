import Emulation

@testable import Content

/// A mapping that may carry `as-printed`, `certainty` and `note` among its keys.
struct RemarkedItem: Sendable, CustomStringConvertible {
  let path: String
  private let before: String
  private let after: String
  private let outcome: @Sendable (String) -> (told: [String], remark: Remark?)

  fileprivate init<Value>(
    _ path: String, _ before: String, _ after: String, _ read: @escaping @Sendable (String) -> Outcome<Value>,
    _ remark: @escaping @Sendable (Value) -> Remark?
  ) {
    self.path = path
    self.before = before
    self.after = after
    outcome = { text in
      let outcome = read(text)
      return (outcome.told, remark(outcome.value))
    }
  }

  /// The file with these keys in the item.
  func text(_ keys: String) -> String { before + keys + after }

  func read(_ keys: String) -> (told: [String], remark: Remark?) { outcome(text(keys)) }

  func readWhole(_ text: String) -> (told: [String], remark: Remark?) { outcome(text) }

  var description: String { path }
}

extension FactTests {
  static let remarked: [RemarkedItem] = inRecords + inRegistry

  private static func item(
    _ path: String, _ keys: String, _ remark: @escaping @Sendable (MeetingRecord) -> Remark?
  ) -> RemarkedItem {
    let parts = path.split(separator: ".").dropFirst().map(String.init)
    // What holds the item needs a key of its own only where it is an award.
    let opening = parts.map { $0 == "awards" && parts.count > 1 ? "awards: [{award: other, " : "\($0): [{" }.joined()
    return RemarkedItem(
      path, "---\ntitle: A\ndate: 2020\nkind: khác\ncluster: a\n\(opening)\(keys), ",
      String(repeating: "}]", count: parts.count) + "\n---\n", { Read.record($0) }, remark)
  }

  private static let inRecords = [
    item("record.chairs", "name: An") { $0.chairs.first?.remark },
    item("record.participants", "name: An") { $0.participants.first?.remark },
    item("record.leadership", "year: 2021") { $0.leadership.first?.remark },
    item("record.awards", "award: giay-khen") { $0.awards.first?.remark },
    item("record.awards.persons", "name: An") {
      if case .named(let persons) = $0.awards.first?.persons { persons.first?.remark } else { nil }
    },
    item("record.results", "scale: 100") { $0.results.first?.remark },
    item("record.results.ranking", "unit: a") { $0.results.first?.ranking.first?.remark },
    item("record.results.grades", "grade: tốt") { $0.results.first?.grades.first?.remark },
    item("record.excluded", "unit: a") { $0.excluded.first?.remark },
    item("record.commendations", "to: units") { $0.commendations.first?.remark },
    item("record.movements", "name: Chung sức") { $0.movements.first?.remark },
    item("record.indicators", "name: Hợp tác xã") { $0.indicators.first?.remark },
    item("record.handovers", "what: Cờ") { $0.handovers.first?.remark },
    item("record.documents", "number: 1") { $0.documents.first?.remark },
    item("record.photos", "file: a.jpg") { $0.photos.first?.remark },
    item("record.sources", "publisher: Báo") { $0.sources.first?.remark },
    item("record.corrections", "date: 2021-01-05") { $0.corrections.first?.remark },
  ]

  private static let inRegistry = [
    RemarkedItem("unit", "- {id: a, name: A, ", "}\n", { Read.units($0) }) { $0.first?.remark },
    RemarkedItem("unit.names", "- {id: a, name: A, names: [{name: B, ", "}]}\n", { Read.units($0) }) {
      $0.first?.names.first?.remark
    },
    RemarkedItem("unit.successors", "- {id: a, name: A, successors: [{kind: abolish, ", "}]}\n", { Read.units($0) }) {
      $0.first?.successions.first?.remark
    },
    RemarkedItem("award", "- {id: a, name: A, ladder: form, ", "}\n", { Read.awards($0) }) { $0.first?.remark },
    RemarkedItem("award.names", "- {id: a, name: A, ladder: form, names: [{name: B, ", "}]}\n", { Read.awards($0) }) {
      $0.first?.names.first?.remark
    },
    RemarkedItem("cluster", "{name: A, organiser: b, ", "}\n", { Read.cluster($0) }) { $0.remark },
    RemarkedItem("cluster.names", "{name: A, organiser: b, names: [{name: B, ", "}]}\n", { Read.cluster($0) }) {
      $0.names.first?.remark
    },
    RemarkedItem("cluster.members", "{name: A, organiser: b, members: [{from: 2011, ", "}]}\n", { Read.cluster($0) }) {
      $0.memberships.first?.remark
    },
    RemarkedItem("cluster.leaders", "{name: A, organiser: b, leaders: [{year: 2011, ", "}]}\n", { Read.cluster($0) }) {
      $0.leaders.first?.remark
    },
  ]
}
