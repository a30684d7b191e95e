/// What a row knows about its place in its list.
enum RowFact: String, CaseIterable, Sendable {
  case first = "-first"
  case last = "-last"
  case index = "-index"
}
