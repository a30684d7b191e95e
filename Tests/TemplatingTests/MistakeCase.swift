/// A mistake: templates with 📍 before the place where the finding `id` is expected, and perhaps what it suggests.
struct MistakeCase: Sendable, CustomStringConvertible {
  let id: String
  let page: String
  var others: [String: String] = [:]
  /// A word that the help must hold.
  var help: String?

  init(_ id: String, _ page: String, _ others: [String: String] = [:], help: String? = nil) {
    self.id = id
    self.page = page
    self.others = others
    self.help = help
  }

  var description: String { "\(id): \(page)" }
}

extension MistakeCase {
  static let syntax = [
    MistakeCase("unclosed-tag", "a\n b 📍{{title"),
    MistakeCase("unclosed-tag", "📍{{title {{year}}"),
    MistakeCase("unclosed-tag", "{{title}} 📍{{{title}} {{year}}", help: "}}}"),
    MistakeCase("unclosed-tag", "{{year}}📍{{! never"),
    MistakeCase("unclosed-tag", "{{=<% %>=}}<%year%>\n📍<%year }}"),
    MistakeCase("empty-tag", "a 📍{{ }}"),
    MistakeCase("empty-tag", "📍{{#}}{{/}}"),
    MistakeCase("bad-name", "{{📍the title}}"),
    MistakeCase("bad-name", "{{📍title..x}}"),
    MistakeCase("bad-name", "{{📍the\u{A0}title}}"),
    MistakeCase("bad-name", "{{# 📍.title}}{{/.title}}"),
    MistakeCase("bad-delimiters", "📍{{=<%=}}"),
    MistakeCase("bad-delimiters", "x\n📍{{=<% %> %=}}"),
    MistakeCase("unclosed-section", "{{#📍planned}}", help: "{{/planned}}"),
    MistakeCase("unclosed-section", "đầu\n  {{^  📍planned}}\n x", help: "{{/planned}}"),
    MistakeCase("unopened-section", "ế{{/📍planned}}"),
    MistakeCase("unopened-section", "{{#planned}}{{/📍planed}}{{/planned}}", help: "planned"),
    MistakeCase("crossed-sections", "{{#planned}}{{#note}}{{/📍planned}}", help: "{{/note}}"),
    MistakeCase("nul-character", "a\nbế📍\0", help: "UTF-8"),
  ]

  static let names = [
    MistakeCase("unknown-name", "<p>{{📍titel}}</p>", help: "title"),
    MistakeCase("unknown-name", "e\u{302}\u{301}x {{📍titel}}", help: "title"),
    MistakeCase("unknown-name", "{{chair.📍nam}}", help: "name"),
    MistakeCase("unknown-name", "{{#rows}}{{#deputy}}{{📍scor}}{{/deputy}}{{/rows}}", help: "score"),
    MistakeCase("unknown-name", "{{#📍raws}}{{anything}}{{/raws}}", help: "rows"),
    MistakeCase("unknown-name", "{{^📍raws}}{{year}}{{/raws}}", help: "rows"),
    MistakeCase("unknown-name", "{{📍-index}}"),
    MistakeCase("unknown-name", "{{#leader}}{{📍-first}}{{/leader}}"),
    MistakeCase("unknown-name", "{{📍zzzzzzzzzzzzzz}}", help: "title"),
    MistakeCase("unknown-word", "{{words.📍serch}}", help: "search"),
    MistakeCase("unknown-word", "{{words.kind.📍annual}}", help: "annual-review"),
    MistakeCase("part-of-text", "{{title.📍length}}"),
    MistakeCase("part-of-text", "{{words.search.📍x}}"),
    MistakeCase("part-of-text", "{{#rows}}{{-index.📍x}}{{/rows}}"),
    MistakeCase("field-of-list", "{{rows.📍unit}}", help: "{{#rows}}"),
    MistakeCase("field-of-list", "{{rows.📍cuont}}", help: "count"),
    MistakeCase("section-over-text", "{{#📍title}}{{/title}}"),
    MistakeCase("section-over-text", "{{^📍link}}{{/link}}"),
    MistakeCase("section-over-text", "{{#📍body}}{{/body}}"),
    MistakeCase("section-over-text", "{{#📍words.search}}{{/words.search}}"),
    MistakeCase("section-over-number", "{{#📍year}}{{/year}}"),
    MistakeCase("section-over-number", "{{#📍rows.count}}{{/rows.count}}", help: "rows.any"),
    MistakeCase("section-over-number", "{{#rows}}{{#📍-index}}{{/-index}}{{/rows}}"),
    MistakeCase("text-over-list", "{{📍rows}}", help: "{{#rows}}"),
    MistakeCase("text-over-list", "{{#rows}}{{📍notes}}{{/rows}}", help: "notes.count"),
    MistakeCase("text-over-record", "{{#rows}}{{📍.}}{{/rows}}", help: "unit"),
    MistakeCase("text-over-record", "{{📍words}}", help: "words.kind"),
    MistakeCase("text-over-flag", "{{📍planned}}", help: "{{#planned}}"),
    MistakeCase("text-over-flag", "{{#rows}}{{📍-last}}{{/rows}}", help: "{{#-last}}"),
    MistakeCase("not-a-template-name", "{{>*📍title}}", help: "{{>title}}"),
  ]

  static let partials = [
    MistakeCase("missing-partial", "x\n{{> 📍parts/haed }}", ["parts/head": ""], help: "parts/head"),
    MistakeCase("missing-partial", "{{<📍bass}}{{$a}}{{/a}}{{/bass}}", ["base": ""], help: "base"),
    MistakeCase("missing-partial", "{{>*📍layout}}", ["wide": ""], help: "wide"),
    MistakeCase("recursive-partial", "{{>📍page}}"),
    MistakeCase("recursive-partial", "{{>a}}", ["a": "{{>b}}", "b": "x\n{{>📍a}}"]),
    MistakeCase("recursive-partial", "{{<base}}{{/base}}", ["base": "{{$a}}{{<📍base}}{{/base}}{{/a}}"]),
    MistakeCase(
      "unused-block", "{{<base}}{{$📍tilte}}{{/tilte}}{{/base}}", ["base": "{{$title}}{{/title}}"], help: "title"),
    MistakeCase("repeated-block", "{{<base}}{{$a}}{{/a}}{{$📍a}}{{/a}}{{/base}}", ["base": "{{$a}}{{/a}}"]),
    MistakeCase("text-in-parent", "{{<base}}\n 📍đây là{{/base}}", ["base": ""]),
    MistakeCase("text-in-parent", "{{<base}}{{📍year}}{{/base}}", ["base": ""]),
  ]

  static let places = [
    MistakeCase("unescaped-text", "{{{📍title}}}", help: "{{title}}"),
    MistakeCase("unescaped-text", "{{& 📍words.search}}"),
    MistakeCase("unquoted-attribute", "<a class={{📍title}}>", help: "\""),
    MistakeCase("unquoted-attribute", "<a class=x{{📍title}}>"),
    MistakeCase("value-in-tag", "<{{📍title}}>"),
    MistakeCase("value-in-tag", "<h{{📍year}}>"),
    MistakeCase("value-in-tag", "<a {{📍title}}=\"x\">"),
    MistakeCase("value-in-tag", "</{{📍title}}>"),
    MistakeCase("value-in-script", "<script>var a = \"{{📍title}}\"</script>"),
    MistakeCase("value-in-script", "<STYLE>p { color: {{📍title}} }</STYLE>"),
    MistakeCase("value-in-script", "<p onclick=\"f('{{📍title}}')\">"),
    MistakeCase("value-in-script", "<p style='width: {{📍title}}'>"),
    MistakeCase("html-in-attribute", "<p title=\"{{📍body}}\">"),
    MistakeCase("html-in-attribute", "<p title='{{{📍body}}}'>"),
    MistakeCase("html-in-json", "<script type=\"application/ld+json\">{\"a\": \"{{📍body}}\"}</script>"),
    MistakeCase("unquoted-json", "<script type=\"application/json\">{\"a\": {{📍title}}}</script>"),
    MistakeCase("text-as-link", "<a href=\"{{📍title}}\">", help: "address"),
    MistakeCase("text-as-link", "<img src='{{#note}}x{{/note}}{{📍title}}'>"),
    MistakeCase("uneven-markup", "{{#📍planned}}<a title=\"{{/planned}}"),
    MistakeCase("uneven-markup", "{{#📍rows}}<script>{{/rows}}"),
    MistakeCase("uneven-markup", "<p class=\"{{^📍note}}\">{{/note}}"),
  ]
}
