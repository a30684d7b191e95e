import Testing

@testable import Templating

@Suite("The Mustache specification", .enabled(if: SpecificationFile.folder != nil))
struct SpecificationTests {
  @Test(arguments: SpecificationFile.names)
  func everyCase(file: String) {
    let cases = SpecificationFile.cases(file)
    #expect(!cases.isEmpty)
    for test in cases {
      #expect(Self.render(test) == test.expected, "\(test.name): \(test.template)")
    }
  }

  @Test("There are 184 cases")
  func number() {
    let count = SpecificationFile.names.map { SpecificationFile.cases($0).count }.reduce(0, +)
    #expect(count >= 184)
  }

  /// The specification's cases know no types: what would be a finding is looked over.
  private static func render(_ test: SpecificationCase) -> String {
    let partials = test.partials.map { TemplateSource(name: $0, path: "\($0).mustache", text: $1) }
    let library = TemplateLibrary(
      sources: partials + [TemplateSource(name: "main template", path: "main.mustache", text: test.template)])
    let program = library.compile("main template", shape: JSONShape.root(test.data)).program
    var buffer = OutputBuffer()
    withUnsafePointer(to: test.data) { program.run($0, into: &buffer) }
    return buffer.text
  }
}
