/// What a template makes, which decides how values are escaped in it.
public enum TemplateKind: String, Sendable, CaseIterable {
  case html, xml, json, text

  /// The kind that a template's file name tells: `feed.xml.mustache` is XML, `page.mustache` is HTML.
  public init(path: String) {
    let name = path.utf8[
      (path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)...]
    var parts = name.split(separator: UInt8(ascii: ".")).dropFirst().map { String(Substring($0)).lowercased() }
    if parts.last == "mustache" { parts.removeLast() }
    self =
      switch parts.last {
      case "xml", "atom", "rss", "svg": .xml
      case "json", "geojson", "webmanifest": .json
      case "txt", "csv", "md", "css", "js": .text
      default: .html
      }
  }
}
