/// Where a link leads.
enum LinkTarget {
  /// Another host, by http, https, mailto or tel.
  case outside
  /// A place on the same page.
  case anchor
  /// A file or address of the site.
  case inside
  /// Nowhere.
  case empty
  /// A scheme that could run something or that nobody knows, or a host without a scheme.
  case unsafe

  /// - Parameter url: what the author wrote, character references and backslashes read.
  init(_ url: String) {
    // The URL Standard: browsers take white space and controls off the ends and tabs and line ends out of the middle,
    // and read a backslash as a slash. All that could hide a scheme or a host is left out, before and within.
    let address = url.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if scalar == "\\" { return "/" }
      return scalar.value > 0x20 && !(0x7F...0x9F).contains(scalar.value) ? scalar : nil
    }
    guard let first = address.first else { self = .empty; return }
    if first == "#" { self = .anchor; return }
    if first == "/", address.dropFirst().first == "/" { self = .unsafe; return }
    // A scheme is what stands before a colon, if no path, query or fragment has begun.
    let beginning = address.prefix { !"/?#:".unicodeScalars.contains($0) }
    guard beginning.endIndex < address.endIndex, address[beginning.endIndex] == ":" else { self = .inside; return }
    self = Self.schemes.contains { Self.isSame(beginning, $0) } ? .outside : .unsafe
  }

  private static let schemes = ["http", "https", "mailto", "tel"]

  /// Schemes are ASCII; letters that only look or fold like them are others.
  private static func isSame(_ scheme: ArraySlice<Unicode.Scalar>, _ known: String) -> Bool {
    scheme.elementsEqual(known.unicodeScalars) { letter, expected in
      let isUpper = ("A"..."Z").contains(letter)
      return (isUpper ? letter.value | 0x20 : letter.value) == expected.value
    }
  }
}
