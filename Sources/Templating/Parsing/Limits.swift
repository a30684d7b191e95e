/// How much a template may ask for, so that a hostile or broken one costs no more than an honest one.
package struct Limits: Sendable {
  /// The longest template, in bytes.
  package var sourceBytes = 4 << 20
  /// The most tags in one template.
  package var tags = 100_000
  /// The deepest nesting of sections, blocks and partials.
  package var depth = 100
  /// The most nodes that are visited while one page's template is put together from its partials.
  package var steps = 1_000_000
  /// The most white space before a line, in bytes.
  package var indentation = 10_000
  /// The most literal bytes of one compiled template.
  package var literalBytes = 32 << 20
  /// The most findings that are told of one template.
  package var findings = 200

  package init() {}
}
