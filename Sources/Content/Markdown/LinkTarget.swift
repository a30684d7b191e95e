/// Where a link leads.
enum LinkTarget {
  /// Another host, by http, https, mailto or tel.
  case outside
  /// A place on the same page.
  case anchor
  /// A file or address of the site.
  case inside
  /// A scheme that could run something, or that nobody knows.
  case unsafe

  init(_ url: String) {
    if url.hasPrefix("#") { self = .anchor; return }
    if url.hasPrefix("//") { self = .unsafe; return }
    // A scheme is letters, digits, +, - and . before the first colon; white space and controls hide one from a browser's eyes only.
    let squeezed = url.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
    guard let colon = squeezed.firstIndex(of: ":"), !squeezed[..<colon].contains(where: { "/?#".unicodeScalars.contains($0) }) else {
      self = url.isEmpty ? .unsafe : .inside
      return
    }
    switch String(String.UnicodeScalarView(squeezed[..<colon])).lowercased() {
    case "http", "https", "mailto", "tel": self = .outside
    default: self = .unsafe
    }
  }
}
