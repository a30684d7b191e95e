import Bytes
import Emulation

/// Where readers reach the site: absolute addresses for what cannot do with relative ones (feeds, the site map, metadata).
///
/// They come from `base-url` in `content/site.yaml` and from nowhere else.
struct PublicSite: Sendable {
  /// Ends in `/`.
  let base: String

  /// nil where the site does not say where it is published.
  init?(_ site: Site) {
    guard let base = site.baseURL?.value, !base.isEmpty else { return nil }
    self.base = base
  }

  /// The absolute address of a file of the site, percent-encoded; the home page is the site's top itself.
  func url(_ address: String) -> String {
    address == Addresses.home ? base : String(joining: base, Self.encoded(address))
  }

  /// The host's name, without a port; for identifiers.
  var host: String {
    guard let scheme = base.firstRange(of: "://") else { return base }
    return String(base[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" })
  }

  /// The path at the end of the address: "/" or "/thi-dua/".
  static func path(of base: String?) -> String {
    // Every page asks: bytes are quicker to go through than characters.
    guard let utf8 = base?.utf8, let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return "/" }
    let mark = "://".utf8
    guard utf8[colon...].starts(with: mark) else { return "/" }
    let host = utf8[utf8.index(colon, offsetBy: mark.count)...]
    return host.firstIndex(of: UInt8(ascii: "/")).map { String(decoding: utf8[$0...], as: UTF8.self) } ?? "/"
  }

  /// A path with every byte encoded that RFC 3986 does not reserve for paths.
  static func encoded(_ path: String) -> String {
    if path.withBytes({ $0.allSatisfy(isPlain) }) { return path }
    var text = ""
    for byte in path.utf8 {
      if isPlain(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += byte < 16 ? "%0" : "%"
        text += String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"): true
    default: false
    }
  }
}
