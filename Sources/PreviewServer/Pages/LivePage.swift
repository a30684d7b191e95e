import FoundationEssentials

/// A page as the browser gets it: with the script that reloads it. What is published never holds that script.
enum LivePage {
  /// The folder of addresses that are the server's own; a site's names never begin with a dot.
  static let scriptPath = "/.bantin/preview.js"
  static let newsPath = "/.bantin/news"
  static let eventsPath = "/.bantin/events"

  /// The page with the script, before `</body>` where there is one.
  ///
  /// - Parameters:
  ///   - html: the page.
  ///   - state: what the page looks like, for the script to compare with.
  static func bytes(_ html: [UInt8], state: PageState) -> [UInt8] {
    let script = Array("<script src=\"\(scriptPath)\" data-page=\"\(escaped(json(state)))\"></script>\n".utf8)
    let end = lastRange(of: Array("</body>".utf8), in: html) ?? html.count
    return Array(html[..<end]) + script + html[end...]
  }

  /// A page to be shown where there is no site yet. The script puts what is wrong into it.
  static func placeholder(_ words: PreviewWords) -> [UInt8] {
    let text = """
      <!DOCTYPE html>
      <html lang="\(escaped(words.language))">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>\(escaped(words.waiting))</title></head>
      <body><p>\(escaped(words.waiting))</p>
      </body>
      </html>

      """
    return bytes(Array(text.utf8), state: .missing)
  }

  /// A page that says one thing.
  static func plain(_ message: String, language: String) -> [UInt8] {
    let text = """
      <!DOCTYPE html>
      <html lang="\(escaped(language))">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>\(escaped(message))</title></head>
      <body><p>\(escaped(message))</p>
      </body>
      </html>

      """
    return bytes(Array(text.utf8), state: .missing)
  }

  static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Values of text and numbers alone can always be encoded.
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  private static func lastRange(of mark: [UInt8], in html: [UInt8]) -> Int? {
    guard html.count >= mark.count else { return nil }
    return stride(from: html.count - mark.count, through: 0, by: -1).first { start in
      html[start] == mark[0] && html[start..<start + mark.count].elementsEqual(mark)
    }
  }
}
