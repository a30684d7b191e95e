@testable import Content

/// Every mapping that a file may hold, by the keys that lead to it.
enum SchemaForms {
  static let all: [String: MappingForm] = {
    var found: [String: MappingForm] = [:]
    for form in [
      RecordSchema.schema.form, PageSchema.schema.form, SiteSchema.schema.form, UnitSchema.schema.form,
      ClusterSchema.schema.form, AwardSchema.schema.form, RuleSchema.schema.form,
    ] {
      collect(.mapping(form), at: form.name, into: &found)
    }
    return found
  }()

  private static func collect(_ form: ValueForm, at path: String, into found: inout [String: MappingForm]) {
    switch form {
    case .mapping(let mapping):
      found[path] = mapping
      for key in mapping.keys { collect(key.form, at: path + "." + key.key, into: &found) }
    case .list(let inner), .oneOrMany(let inner), .fact(let inner), .dictionary(let inner):
      collect(inner, at: path, into: &found)
    case .anyOf(let forms): for inner in forms { collect(inner, at: path, into: &found) }
    case .text, .flag, .integer, .decimal, .day, .eventDate, .time, .dateTime, .votes, .enumeration, .reference: break
    }
  }
}
