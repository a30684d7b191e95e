/// The media types of what a site holds, by the ends of names (IANA's registry; those that browsers expect).
enum MediaType {
  static let html = "text/html; charset=utf-8"
  static let text = "text/plain; charset=utf-8"
  static let script = "text/javascript; charset=utf-8"

  /// What nobody knows is sent as bytes to be kept, never as something that a browser would run.
  static func of(_ name: String) -> String {
    let name = name.lowercased()
    if name.hasSuffix("atom.xml") { return "application/atom+xml; charset=utf-8" }
    if name.hasSuffix("feed.json") { return "application/feed+json; charset=utf-8" }
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    switch name[name.index(after: dot)...] {
    case "html", "htm": return html
    case "css": return "text/css; charset=utf-8"
    case "js", "mjs": return script
    case "json", "map": return "application/json; charset=utf-8"
    case "webmanifest": return "application/manifest+json; charset=utf-8"
    case "xml": return "application/xml; charset=utf-8"
    case "atom": return "application/atom+xml; charset=utf-8"
    case "rss": return "application/rss+xml; charset=utf-8"
    case "txt", "md": return text
    case "csv": return "text/csv; charset=utf-8"
    case "ics": return "text/calendar; charset=utf-8"
    case "svg": return "image/svg+xml"
    case "png": return "image/png"
    case "jpg", "jpeg": return "image/jpeg"
    case "gif": return "image/gif"
    case "webp": return "image/webp"
    case "avif": return "image/avif"
    case "ico": return "image/vnd.microsoft.icon"
    case "woff2": return "font/woff2"
    case "woff": return "font/woff"
    case "ttf": return "font/ttf"
    case "otf": return "font/otf"
    case "mp4": return "video/mp4"
    case "webm": return "video/webm"
    case "mp3": return "audio/mpeg"
    case "pdf": return "application/pdf"
    case "zip": return "application/zip"
    case "wasm": return "application/wasm"
    case "xlsx": return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case "docx": return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "ods": return "application/vnd.oasis.opendocument.spreadsheet"
    case "odt": return "application/vnd.oasis.opendocument.text"
    default: return "application/octet-stream"
    }
  }
}
