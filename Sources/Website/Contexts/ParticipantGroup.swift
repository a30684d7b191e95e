import Templating

/// Who took part in one role.
struct ParticipantGroup: TemplateContext {
  var role: String
  var people: [PersonItem] = []

  static let shape = Shape<ParticipantGroup>(
    "ParticipantGroup", "Who took part in one role",
    [
      .text("role", "words.role.participant, .speaker, .reporter, .guest", at: \.role),
      .list("people", "who", at: \.people),
    ])
}
