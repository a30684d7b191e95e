/// A value that a template shows, as far as its place has a say in it.
struct ShownValue {
  var name: String
  var kind: Value.Kind
  /// Whether it is written `{{{name}}}` or `{{&name}}`.
  var isRaw: Bool
  /// Whether it is a text known when compiling.
  var isConstant = false
}
