extension VietnameseText {
  /// The longest slug, in characters: with folder and ending it stays within what file systems and spreadsheets bear.
  package static let longestSlug = 80

  /// `text` as part of an address and as the name of a file: the runs of a–z and 0–9 of ``folded(_:)``, joined by "-".
  ///
  /// At most ``longestSlug`` characters, cut between words (within the first word if that is longer). Never empty: "tin" if
  /// nothing is left. Never a name that Windows keeps for devices, so that a site can be copied there: "con" becomes
  /// "tin-con".
  package static func slug(_ text: String) -> String {
    var folded: [UInt8] = []
    appendFolded(text, to: &folded)

    var slug: [UInt8] = []
    for word in folded.split(whereSeparator: { !isSlugByte($0) }) {
      let separator = slug.isEmpty ? 0 : 1
      if slug.count + separator + word.count > longestSlug {
        if slug.isEmpty { slug.append(contentsOf: word.prefix(longestSlug)) }
        break
      }
      if separator == 1 { slug.append(UInt8(ascii: "-")) }
      slug.append(contentsOf: word)
    }

    let name = String(decoding: slug, as: UTF8.self)
    if name.isEmpty { return "tin" }
    return isDeviceName(name) ? "tin-" + name : name
  }

  private static func isSlugByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Microsoft, "Naming Files, Paths, and Namespaces": these names are reserved with any ending.
  package static func isDeviceName(_ name: String) -> Bool {
    switch name {
    case "con", "prn", "aux", "nul": true
    default: name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt")) && name.last?.isNumber == true
    }
  }
}
