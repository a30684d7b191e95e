/// An emulation cluster (cụm thi đua) or bloc (khối thi đua).
package struct Cluster: Sendable, Hashable {
  package var path: String
  /// The path of its file below `content/clusters/`, without `.yaml`: `bac-ninh/huyen-thi`.
  package var id: String
  package var name = Fact("")
  package var kind = Fact(ClusterKind.cluster)
  package var leaderWord: Fact<String>?
  package var deputyWord: Fact<String>?
  package var organiser: Reference<Unit>?
  package var scope: Fact<Scope>?
  package var foundingDocument: Fact<String>?
  package var foundingDate: Fact<EventDate>?
  package var names: [DatedName] = []
  package var aliases: [Fact<String>] = []
  package var partOf: Reference<Cluster>?
  package var memberships: [Membership] = []
  package var leaders: [Leadership] = []
  package var predecessors: [Reference<Cluster>] = []
  package var valid = Period()
  package var remark: Remark?

  package init(path: String, id: String) {
    self.path = path
    self.id = id
  }

  /// Who belonged to it in an emulation year: the last list that begins no later; nil where none does.
  package func membership(in year: Int) -> Membership? { memberships.valid(in: year) }

  /// The name that was valid at an event.
  package func name(at event: EventDate) -> String { names.name(at: event) ?? name.value }
}
