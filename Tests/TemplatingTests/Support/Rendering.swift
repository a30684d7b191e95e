import Diagnostics
import Templating

/// Templates by their names, `page` first among them, as tests write them.
func library(
  _ page: String, _ others: [String: String] = [:], kind: TemplateKind = .html, words: [String: Constants.Entry] = [:]
) -> TemplateLibrary {
  var sources = others.map { TemplateSource(name: $0, path: "\($0).mustache", text: $1) }
  sources.append(TemplateSource(name: "page", path: "page.mustache", text: page, kind: kind))
  return TemplateLibrary(
    sources: sources, constants: words.isEmpty ? [:] : ["words": Constants(words, path: "words/vi.yaml")])
}

/// What a template makes of a meeting, and every finding on the way.
func render(
  _ page: String, _ others: [String: String] = [:], kind: TemplateKind = .html, words: [String: Constants.Entry] = [:],
  of meeting: Meeting = Meeting()
) -> (text: String, findings: [Finding]) {
  let library = library(page, others, kind: kind, words: words)
  let (template, findings) = library.compile("page", for: Meeting.self)
  return (template.render(meeting), library.findings + findings)
}
