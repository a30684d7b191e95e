import Glibc
import Mustache
import Templating

/// Renders one bulletin with this package's Templating and with swift-mustache, after checking that both make the
/// same page of it, and prints what a page costs:
///
///     swift run -c release --package-path Benchmarks/Templating
@main
enum TemplatingBenchmark {
  static func main() throws {
    let library = TemplateLibrary(
      sources: [TemplateSource(name: "bulletin", path: "bulletin.mustache", text: BulletinTemplate.text)])
    let (ours, findings) = library.compile("bulletin", for: Bulletin.self)
    precondition((library.findings + findings).isEmpty, "\(findings)")
    let theirs = try MustacheTemplate(string: BulletinTemplate.text)
    let values = Bulletin.sample.dictionary

    var buffer = OutputBuffer(capacity: 1 << 16)
    ours.render(.sample, into: &buffer)
    let expected = theirs.render(values)
    guard buffer.text == expected else {
      print("The two disagree:\n--- Templating\n\(buffer.text)\n--- swift-mustache\n\(expected)")
      exit(1)
    }
    print(
      Comparison.run(
        ours: {
          buffer.reset()
          ours.render(.sample, into: &buffer)
          return buffer.count
        },
        theirs: { theirs.render(values).utf8.count }))
  }
}
