/// A page of the site that can be read away from it: its stylesheets are in it, its links lead to the published site or nowhere.
struct StandalonePage {
  let bytes: [UInt8]

  /// `html`: the page as it stands at `address`; `baseURL`: where the site is published, with `/` at its end.
  init(_ html: String, at address: String, assets: [Asset], baseURL: String?) {
    let root = String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
    var text = html
    for asset in assets where asset.path.hasSuffix(".css") {
      let link = "<link rel=\"stylesheet\" href=\"\(root)assets/\(asset.path)\">"
      text = text.replacing(link, with: "<style>\n\(String(decoding: asset.bytes, as: UTF8.self))</style>")
    }
    // The page's policy asks for files of the site, which are not there.
    text = text.replacing(
      "\"default-src 'self';", with: "\"default-src 'none'; style-src 'unsafe-inline';", maxReplacements: 1)
    // The way back to the summary's page has no meaning here.
    if let start = text.firstRange(of: "<nav class=\"screen\">"),
      let end = text[start.upperBound...].firstRange(of: "</nav>")
    {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    let mark = "href=\"\(root)"
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var rest = text[...]
    while let start = rest.firstRange(of: mark) {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: "\"") else { break }
      if let baseURL {
        result += "href=\"\(baseURL)\(rest[...end])"
      } else if result.last == " " {
        result.removeLast()
      }
      rest = rest[rest.index(after: end)...]
    }
    bytes = Array((result + rest).utf8)
  }

  /// The page with each paragraph that has a class in a division of that class: pandoc forgets the classes of paragraphs.
  static func keepingClassesOfParagraphs(_ html: [UInt8]) -> [UInt8] {
    var result = ""
    var rest = String(decoding: html, as: UTF8.self)[...]
    let opening = "<p class=\""
    let closing = "</p>"
    while let start = rest.firstRange(of: opening), let end = rest[start.upperBound...].firstIndex(of: "\""),
      let close = rest[end...].firstRange(of: closing), let content = rest[end...].firstIndex(of: ">")
    {
      result += rest[..<start.lowerBound]
      result += "<div class=\"\(rest[start.upperBound..<end])\"><p\(rest[content..<close.upperBound])</div>"
      rest = rest[close.upperBound...]
    }
    return Array((result + rest).utf8)
  }
}
