import Diagnostics

/// A template whose tags have been found and matched.
struct ParsedTemplate: Sendable {
  var source: TemplateSource
  var nodes: [Node] = []
  var findings: [Finding] = []
  /// The names of all its blocks.
  var blockNames: Set<String> = []

  /// A point in the template's file.
  func location(_ point: SourcePoint) -> SourceLocation { SourceLocation(path: source.path, point: point) }
}
