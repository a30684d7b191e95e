@testable import Content

/// A value that is not of a form, marked where that is told.
struct FormMistake: Sendable {
  let value: String
  let kind: String

  init(_ value: String, _ kind: String = "wrong-form") {
    self.value = value
    self.kind = kind
  }

  /// Mistakes that can be made with a form.
  static func all(of form: ValueForm) -> [FormMistake] {
    switch form {
    case .text, .reference: [Self("▸[một, hai]"), Self("▸{một: hai}"), Self("▸\"  \"")]
    case .flag: [Self("▸có lẽ"), Self("▸[true]")]
    case .integer(let range):
      [Self("▸ba"), Self("▸[3]"), Self("▸3.5"), Self("▸\(range.lowerBound - 1)"), Self("▸\(range.upperBound + 1)")]
    case .decimal: [Self("▸chín"), Self("▸1.28.6"), Self("▸[9]"), Self("▸1.286", "ambiguous-decimal")]
    case .day: [Self("▸31/02/2020", "bad-date"), Self("▸hôm qua", "bad-date"), Self("▸2020"), Self("▸[2020-12-03]")]
    case .eventDate:
      [Self("▸hôm qua", "bad-date"), Self("▸2020-13", "bad-date"), Self("▸2020..2021", "bad-date"), Self("▸[2020]")]
    case .time: [Self("▸trưa"), Self("▸25:00"), Self("▸[14:00]")]
    case .dateTime: [Self("▸hôm qua"), Self("▸2020-12-04 99:00"), Self("▸[2020-12-04]")]
    case .votes:
      [Self("▸9 trên 9"), Self("▸9 phiếu"), Self("▸-1/9"), Self("▸10/9", "inconsistent-value"), Self("▸[9]")]
    case .enumeration: [Self("▸từ lạ", "unlisted-word"), Self("▸{một: hai}")]
    case .mapping: [Self("▸một"), Self("▸[một]")]
    case .list(let inner): [Self("▸một"), Self("▸{một: hai}")] + all(of: inner).map { Self("[\($0.value)]", $0.kind) }
    case .oneOrMany(let inner):
      // A list of many is no mistake by itself.
      all(of: inner).filter { !$0.value.hasPrefix("▸[") }.flatMap { [$0, Self("[\($0.value)]", $0.kind)] }
    case .fact(let inner):
      all(of: inner) + all(of: inner).map { Self("{value: \($0.value), note: xem nguồn}", $0.kind) }
        + besideValues(of: inner)
    case .anyOf: [Self("▸{một: hai}")]
    case .dictionary(let inner):
      [Self("▸một")] + all(of: inner).map { Self("{một: \($0.value)}", $0.kind) } + [
        Self("{một: 1, ▸hai}", "unknown-key")
      ]
    }
  }

  /// Mistakes in what is said beside a value; a text will do, since it is the same for all.
  private static func besideValues(of form: ValueForm) -> [FormMistake] {
    guard case .text = form else { return [] }
    // An address, since one of the texts must be one.
    return [
      Self("{value: https://a.vn/, ▸nite: hai}", "unknown-key"), Self("{value: https://a.vn/, ▸hai}", "unknown-key"),
      Self("{value: https://a.vn/, certainty: ▸từ lạ}", "unlisted-word"), Self("{value: https://a.vn/, note: ▸[hai]}"),
      Self("{value: https://a.vn/, as-printed: ▸{hai: ba}}"),
      Self("{value: https://a.vn/, ▸value: hai}", "duplicate-key"),
    ]
  }
}
