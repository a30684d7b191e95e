import Diagnostics

/// What a value looks like in a file, told for people, for editors and for schemas. The decoder is made from the same declarations.
indirect enum ValueForm: Sendable {
  case text(maximum: Int?)
  case flag
  case integer(ClosedRange<Int>)
  case decimal
  case day
  case eventDate
  case time
  case dateTime
  case votes
  /// Words, English and Vietnamese.
  case enumeration([String])
  /// The name, id or alias of a thing of the registry.
  case reference(ReferenceKind)
  case mapping(MappingForm)
  case list(of: ValueForm)
  case oneOrMany(of: ValueForm)
  /// The value itself, or a mapping of `value` and what is said beside it.
  case fact(of: ValueForm)
  case anyOf([ValueForm])
  /// A mapping of names of one's own to values.
  case dictionary(of: ValueForm)
}

enum ReferenceKind: String, Sendable {
  case unit, cluster, award
}

/// The keys of a mapping.
struct MappingForm: Sendable {
  let name: String
  let meaning: Phrase
  let keys: [KeyForm]
  /// Whether `as-printed`, `certainty` and `note` may stand among the keys.
  let carriesRemark: Bool

  /// The names of all keys that may stand in it.
  var allKeys: [String] { keys.map(\.key) + (carriesRemark ? RemarkBuilder.keys : []) }
}

/// One key of a mapping.
struct KeyForm: Sendable {
  let key: String
  let meaning: Phrase
  let isRequired: Bool
  let form: ValueForm
}
