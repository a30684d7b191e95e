import Diagnostics

/// How sure the office is of what it writes.
package enum Certainty: String, Enumeration {
  case certain
  case likely
  case unclear

  package static let words: [(Certainty, [String])] = [
    (.certain, ["chắc chắn"]), (.likely, ["có thể", "nhiều khả năng"]), (.unclear, ["chưa rõ", "không rõ"]),
  ]
}

/// What is said beside a value: how the source printed it, how certain it is, and why.
///
/// A reference, since hardly any value carries one and every value would otherwise carry the room for it.
@usableFromInline package final class Remark: Sendable, Hashable {
  /// What the source printed, where it is not what is meant.
  package let asPrinted: String?
  /// How certain the value is; nil where nobody said, which is the same as certain.
  package let certainty: Certainty?
  /// A note for readers.
  package let note: String?

  package init(asPrinted: String? = nil, certainty: Certainty? = nil, note: String? = nil) {
    self.asPrinted = asPrinted
    self.certainty = certainty
    self.note = note
  }

  @usableFromInline package static func == (left: Remark, right: Remark) -> Bool {
    left.asPrinted == right.asPrinted && left.certainty == right.certainty && left.note == right.note
  }

  @usableFromInline package func hash(into hasher: inout Hasher) {
    hasher.combine(asPrinted)
    hasher.combine(certainty)
    hasher.combine(note)
  }
}

/// A value with the place where it stands in its file and what is said beside it.
@usableFromInline package struct Fact<Value: Sendable>: Sendable {
  /// What is meant.
  @usableFromInline package var value: Value
  /// Where the value begins in its file.
  @usableFromInline package var point: SourcePoint
  /// What is said beside it; nil for nearly every value.
  @usableFromInline package var remark: Remark?

  // Made for every value of every record: other modules look into it, and need not ask for its type when the program runs. They only
  // can where all that it names is usable from inline.
  @inlinable package init(_ value: Value, at point: SourcePoint = .wholeFile, remark: Remark? = nil) {
    self.value = value
    self.point = point
    self.remark = remark
  }

  /// The same fact about a value made from this one.
  @inlinable package func map<Other>(_ transform: (Value) -> Other) -> Fact<Other> {
    Fact<Other>(transform(value), at: point, remark: remark)
  }
}

extension Fact: Equatable where Value: Equatable {}
extension Fact: Hashable where Value: Hashable {}
