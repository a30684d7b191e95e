import TestSupport

/// A built site, looked at for what could harm who reads it.
struct HostilePages: Sendable {
  /// By address.
  let files: [String: [UInt8]]

  func text(_ address: String) -> String { String(decoding: files[address] ?? [], as: UTF8.self) }

  var pages: [(address: String, text: String)] {
    files.keys.filter { $0.hasSuffix(".html") }.sorted().map { ($0, text($0)) }
  }

  /// Everything that a browser would act on and that the site's own templates would not have written.
  var harm: [String] {
    pages.flatMap { address, text -> [String] in
      let markup = Markup(text)
      var found = markup.tags.compactMap { tag in Self.harm(of: tag) }
      if let mismatch = markup.mismatch { found.append("tags do not match at \(mismatch)") }
      // Drawings have titles of their own further below.
      let head = text.firstRange(of: "</head>").map { String(text[..<$0.lowerBound]) } ?? text
      if Markup(head).tags.count(where: { $0.name == "title" }) != 1 { found.append("not one title") }
      let bodies = text.ranges(of: "<script").map { Self.scriptBody(text[$0.lowerBound...]) }
      found += bodies.filter { !$0.attributes.contains("src=") && !$0.attributes.contains("application/ld+json") }
        .map { "a script of the page's own: \($0.body.prefix(60))" }
      found += bodies.filter { $0.body.contains("<") }.map { "markup within a script: \($0.body.prefix(60))" }
      return found.map { "\(address): \($0)" }
    }
  }

  private static func harm(of tag: Markup.Tag) -> String? {
    if ["iframe", "object", "embed", "base", "style", "applet", "frame", "marquee", "x-evil"].contains(tag.name) {
      return "<\(tag.name)>"
    }
    for (name, value) in tag.attributes {
      if name.hasPrefix("on") { return "\(name) of <\(tag.name)>" }
      if name == "style" || name == "srcdoc" || name == "formaction" { return "\(name) of <\(tag.name)>" }
      guard ["href", "src", "action", "xlink:href", "poster"].contains(name) else { continue }
      let bare = value.unicodeScalars.filter { $0.value > 0x20 }.map { String($0) }.joined().lowercased()
      for scheme in ["javascript:", "data:", "vbscript:", "file:", "blob:", "//"] where bare.hasPrefix(scheme) {
        return "\(name)=\"\(value)\" of <\(tag.name)>"
      }
      if name == "src", bare.contains("://") { return "src from elsewhere: \(value)" }
    }
    return nil
  }

  private static func scriptBody(_ text: Substring) -> (attributes: Substring, body: Substring) {
    guard let open = text.firstIndex(of: ">"), let end = text.firstRange(of: "</script") else { return (text, text) }
    guard open < end.lowerBound else { return (text[..<end.lowerBound], "") }
    return (text[..<open], text[text.index(after: open)..<end.lowerBound])
  }
}
