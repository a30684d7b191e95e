import Emulation

/// Days and times as ISO 8601 has them, at the precision that was written.
enum CanonicalDate {
  /// The canonical spelling of a date, where `form` wants one and `text` is written otherwise; nil where it stays as it is.
  static func written(_ text: String, as form: ValueForm) -> String? {
    let canonical: String?
    switch form {
    case .fact(let inner), .oneOrMany(let inner): return written(text, as: inner)
    case .day, .eventDate:
      guard case .success(let date) = EventDate.parse(text) else { return nil }
      if case .range(let from, let through) = date {
        canonical = "\(from.iso)..\(through.iso)"
      } else {
        canonical = date.iso
      }
    case .dateTime: canonical = moment(text)
    default: return nil
    }
    return canonical == text ? nil : canonical
  }

  /// The day is written anew; the time behind it stays as it is.
  private static func moment(_ text: String) -> String? {
    guard case .success(let moment) = DateTime.parse(text) else { return nil }
    let bare = text.drop { $0 == " " }
    let rest = bare.drop { $0 != " " && $0 != "T" && $0 != "t" }
    let written = moment.date.iso + rest
    guard case .success(let same) = DateTime.parse(written), same == moment else { return nil }
    return written
  }
}
