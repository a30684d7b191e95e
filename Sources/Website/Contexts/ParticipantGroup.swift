import Templating

/// Who took part in one role.
struct ParticipantGroup: TemplateContext {
  var role: String
  var people: [PersonItem] = []

  static let shape = Shape<ParticipantGroup>(
    "ParticipantGroup", "Who took part in one role",
    [
      .text("role", "words.role.participant, .speaker, .reporter, .guest") { $0.role },
      .list("people", "who") { $0.people },
    ])
}
