import Emulation

/// An address that a page had before, as `aliases` has it: `/tin-tuc/57424`, `/tin-tuc/57424.html`, `/Default.aspx?id=57424`.
struct OldAddress: Sendable, Hashable {
  /// What a browser asks for, percent-encoded, from the site's top on, without the first `/`.
  let request: String
  /// The file that answers it from any server; nil where a query decides, which only a server can be told of.
  let file: String?

  /// Why an address cannot be one that goes on working.
  enum Problem: Error, Sendable {
    /// Of another host: only a path can be answered here.
    case otherHost
    /// Empty, or the home page.
    case empty
    /// `.`, `..`, an empty part, a part that begins with a full stop, one longer than file systems take, or one that Windows takes for no
    /// file's name: the site may be carried there.
    case part(String)
    /// A control character, a backslash, a fragment, a percent sign that encodes nothing.
    case character
    /// In a folder that the program fills, and not a page.
    case reserved(String)
  }

  init(_ written: String) throws(Problem) {
    var path = written
    var query = ""
    if path.contains("://") || path.hasPrefix("//") { throw .otherHost }
    if let mark = path.firstIndex(of: "?") {
      query = String(path[mark...])
      path = String(path[..<mark])
    }
    guard
      !(path + query).unicodeScalars.contains(where: {
        $0.value < 0x20 || $0 == "\u{7F}" || "\\#".unicodeScalars.contains($0)
      })
    else { throw .character }
    guard let plain = Self.decoded(path), !plain.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" })
    else {
      throw .character
    }
    var parts = plain.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.first == "" { parts.removeFirst() }
    let isFolder = parts.last == ""
    if isFolder { parts.removeLast() }
    guard let last = parts.last else { throw .empty }
    for part in parts where part.isEmpty || part.hasPrefix(".") || part.utf8.count > 200 || !Self.isPortable(part) {
      throw .part(part)
    }
    let lowered = last.lowercased()
    let isPage = !isFolder && (lowered.hasSuffix(".html") || lowered.hasSuffix(".htm"))
    if let first = parts.first, Self.ownFolders.contains(first.lowercased()), !isPage || first == "assets" {
      throw .reserved(first)
    }
    let name = parts.joined(separator: "/")
    request = PublicSite.encoded(name) + (isFolder ? "/" : "") + Self.encodedQuery(query)
    file = query.isEmpty ? name + (isPage ? "" : "/index.html") : nil
    if file?.lowercased() == Addresses.home { throw .empty }
  }

  /// What the program fills itself: an old address there can only have been a page.
  private static let ownFolders = [
    "assets", "ban-tin", "cum", "don-vi", "tong-hop", "du-lieu", "tim-kiem", "chuyen-huong",
  ]

  /// Whether Windows takes a file of this name.
  private static func isPortable(_ part: String) -> Bool {
    let stem = part.prefix { $0 != "." }.lowercased()
    return !VietnameseText.isDeviceName(stem) && !part.hasSuffix(".") && !part.hasSuffix(" ")
      && !part.contains { "<>:\"|*".contains($0) }
  }

  /// nil where a percent sign does not begin a byte, or the bytes are not UTF-8.
  private static func decoded(_ path: String) -> String? {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
        continue
      }
      guard let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16), rest.count >= 2 else {
        return nil
      }
      bytes.append(code)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Encodes what cannot stand in an address, and quotes; what is encoded already stays.
  private static func encodedQuery(_ query: String) -> String {
    var text = ""
    for byte in query.utf8 {
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "'"), byte != UInt8(ascii: "$") {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
