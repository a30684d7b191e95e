import Diagnostics

/// All templates of a site, parsed once, to be compiled for the types of model that pages are made of.
public struct TemplateLibrary: Sendable {
  let templates: [ParsedTemplate]
  /// Which template has a name.
  let index: [String: Int]
  /// Texts that are known when templates are compiled, by the name that templates call them.
  public var constants: [String: Constants]
  let limits: Limits

  /// What is wrong with the sources themselves, with those that no page uses too, in the order of their places.
  public let findings: [Finding]

  /// Parses templates.
  ///
  /// - Parameters:
  ///   - sources: The templates, in any order. Where two have one name, the one whose path comes first counts.
  ///   - constants: Texts that are known already, by the name that templates call them: `words` for `{{words.search}}`.
  public init(sources: [TemplateSource], constants: [String: Constants] = [:]) {
    self.init(sources: sources, constants: constants, limits: Limits())
  }

  package init(sources: [TemplateSource], constants: [String: Constants] = [:], limits: Limits) {
    let sorted = sources.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let templates = sorted.map { TemplateParser.parse($0, limits: limits) }
    var index: [String: Int] = [:]
    var findings = templates.flatMap(\.findings)
    for (place, template) in templates.enumerated() {
      if let first = index[template.source.name] {
        findings.append(
          TemplateMistake.repeatedTemplate(
            template.source.name, at: template.location(.wholeFile), first: templates[first].location(.wholeFile)))
      } else {
        index[template.source.name] = place
      }
    }
    self.templates = templates
    self.index = index
    self.constants = constants
    self.limits = limits
    self.findings = findings.sorted(by: Finding.precedes)
  }

  /// The folder that the templates' names begin in, with a slash; empty where it cannot be told.
  private var folder: String {
    for template in templates {
      let end = "\(template.source.name).mustache"
      if template.source.path.hasSuffix(end) { return String(template.source.path.dropLast(end.count)) }
    }
    return ""
  }

  /// The names of all templates, sorted.
  public var names: [String] { index.keys.sorted() }

  /// Compiles a template, with the partials and parents that it uses, for a type of model.
  ///
  /// A template comes out whatever the findings are: what has no meaning renders nothing. The findings of the sources
  /// themselves are in ``findings`` and are not told again.
  ///
  /// - Parameters:
  ///   - name: The template's name, without `.mustache`.
  ///   - model: The type that `{{names}}` are looked up in.
  /// - Returns: The template, and its findings in the order of their places.
  public func compile<Model: TemplateContext>(
    _ name: String, for model: Model.Type
  ) -> (template: Template<Model>, findings: [Finding]) {
    let (program, findings) = compile(name, shape: Model.shape.erased)
    return (Template(program: program), findings)
  }

  /// Compiles a template for a shape without its type.
  package func compile(_ name: String, shape: ErasedShape) -> (program: Program, findings: [Finding]) {
    guard let place = index[name] else {
      let location = SourceLocation(path: "\(folder)\(name).mustache")
      return (Program(), [TemplateMistake.missingTemplate(name, names: names, at: location)])
    }
    return Compiler.compile(place, of: self, for: shape)
  }
}
