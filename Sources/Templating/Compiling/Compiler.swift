import Diagnostics

/// Compiles one template, with everything that it includes, for one shape. Mistakes are collected; a program comes
/// out whatever they are.
struct Compiler {
  /// A template that is being put in.
  struct Inclusion {
    var template: Int
    var scope: Scope
    var blocks: [String: BlockArgument]
    /// The scope's key, made when it is first asked for: most templates are not put in while they are being put in.
    lazy var key = scope.key
  }

  let library: TemplateLibrary
  var builder: ProgramBuilder
  var scope: Scope
  var indentation = Indentation()
  /// The templates that are being put in, outermost first, and the tags that put them in.
  var inclusions: [Inclusion] = []
  var trail: [SourceLocation] = []
  /// What replaces blocks, by their names.
  var blocks: [String: BlockArgument] = [:]
  /// The replacements that are being put in.
  var activeBlocks: Set<BlockArgument> = []
  /// The names of the blocks that were met, a set for each parent that is being put in.
  var metBlocks: [Set<String>] = []
  /// The templates that were put in, the outermost among them.
  private var origins: Set<Int> = []
  var depth = 0
  private var steps = 0
  /// Whether a limit was hit: then nothing more is added.
  private(set) var isStopped = false
  private(set) var findings: [Finding] = []
  private var told: Set<Told> = []

  private struct Told: Hashable {
    var kind: FindingKind
    var subject: String
    var location: SourceLocation
  }

  /// Compiles template `index` of `library`.
  static func compile(
    _ index: Int, of library: TemplateLibrary, for shape: ErasedShape
  ) -> (program: Program, findings: [Finding]) {
    var compiler = Compiler(
      library: library, builder: ProgramBuilder(library.templates[index].source.kind), scope: Scope(root: shape))
    compiler.inclusions = [Inclusion(template: index, scope: compiler.scope, blocks: [:])]
    compiler.compileAll(of: index)
    var program = compiler.builder.program
    program.origins = compiler.origins.sorted().map { library.templates[$0].source.bytes }
    return (program, compiler.findings.sorted(by: Finding.precedes))
  }

  private init(library: TemplateLibrary, builder: ProgramBuilder, scope: Scope) {
    self.library = library
    self.builder = builder
    self.scope = scope
  }

  mutating func compileAll(of template: Int) {
    origins.insert(template)
    compile(0..<library.templates[template].nodes.count, of: template)
  }

  /// Compiles the inside of a node.
  mutating func compileInside(_ index: Int, of template: Int) {
    compile(index + 1..<library.templates[template].nodes[index].end, of: template)
  }

  private mutating func compile(_ range: Range<Int>, of template: Int) {
    var index = range.lowerBound
    while index < range.upperBound, !isStopped {
      let node = library.templates[template].nodes[index]
      steps += 1
      if steps > library.limits.steps || builder.literalCount > library.limits.literalBytes
        || indentation.added.count > library.limits.indentation
      {
        stop(at: library.templates[template].location(node.point))
        return
      }
      compile(node, index, of: template)
      index = node.end
    }
  }

  private mutating func compile(_ node: Node, _ index: Int, of template: Int) {
    switch node.kind {
    case .text:
      builder.literal(library.templates[template].source.bytes[node.bytes])
    case .lineStart:
      let space = library.templates[template].source.bytes[node.bytes]
      builder.literal(indentation.beginLine(space)[...])
    case .variable, .rawVariable:
      compileVariable(node, of: template)
    case .section, .inverted, .partial, .parent, .block:
      if depth >= library.limits.depth {
        let location = library.templates[template].location(node.point)
        let limit = library.limits.depth
        tell(TemplateMistake.nestedTooDeeply, "", at: location) {
          TemplateMistake.nestedTooDeeply(at: location, limit: limit)
        }
        return
      }
      depth += 1
      switch node.kind {
      case .section: compileSection(node, index, of: template)
      case .inverted: compileInverted(node, index, of: template)
      case .block: compileBlock(node, index, of: template)
      default: compilePartial(node, index, of: template)
      }
      depth -= 1
    }
  }

  /// Collects a finding, with how its template came to be part of the page: once for each kind, place and `subject`,
  /// so that a partial that is used a thousand times tells its mistakes once, and costs no more than that.
  mutating func tell(
    _ kind: FindingKind, _ subject: String, at location: SourceLocation, _ finding: () -> Finding
  ) {
    guard findings.count < library.limits.findings else { return }
    guard told.insert(Told(kind: kind, subject: subject, location: location)).inserted else { return }
    var finding = finding()
    finding.related += trail.reversed().map(TemplateMistake.calledFrom)
    findings.append(finding)
  }

  /// Counts work that the number of nodes does not tell.
  mutating func charge(_ work: Int) { steps += work }

  private mutating func stop(at location: SourceLocation) {
    isStopped = true
    // Told however much was told before: all that follows is missing.
    findings.append(TemplateMistake.programTooLarge(at: location))
  }
}
