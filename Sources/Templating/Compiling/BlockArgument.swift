/// What replaces a block: the inside of a `{{$name}}` in a `{{<parent}}`.
struct BlockArgument: Sendable, Hashable {
  var template: Int
  var node: Int
}
