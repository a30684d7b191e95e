import Diagnostics

/// A part of a parsed template. Nodes lie in the order of the text; those inside a section or block follow it, up to
/// its `end`.
struct Node: Sendable {
  enum Kind: Sendable {
    /// Literal bytes.
    case text
    /// The beginning of a line that is shown: here indentation goes, and `bytes` is the line's own.
    case lineStart
    /// `{{name}}`
    case variable
    /// `{{{name}}}`, `{{&name}}`
    case rawVariable
    /// `{{#name}}`
    case section
    /// `{{^name}}`
    case inverted
    /// `{{>name}}`
    case partial
    /// `{{<name}}`
    case parent
    /// `{{$name}}`
    case block
  }

  var kind: Kind
  /// The name in the tag, without its sigil.
  var name = ""
  /// The name taken apart, where it is one that stands for a value; a template is compiled for many pages.
  var path: NamePath?
  /// Where the name begins.
  var point = SourcePoint.wholeFile
  /// The literal bytes; for tags, the white space before the first tag of their line.
  var bytes: Range<Int> = 0..<0
  /// Whether nothing but white space and tags that show nothing is on the tag's line.
  var standsAlone = false
  /// Whether the tag is the first thing on its line.
  var isFirstOnLine = false
  /// Whether the closing tag begins its line, so that what is inside ends with a line's end.
  var closesAtLineStart = false
  /// The node that comes after it and all that is inside it.
  var end = 0
}
