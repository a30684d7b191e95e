/// The path of a request as the parts of a file's path below the served folder.
///
/// What could lead elsewhere is no path of the site: `..`, empty parts, a null byte, a separator that was hidden by percent signs. Names that begin
/// with a dot are the builder's own and are not served.
struct SitePath: Sendable, Equatable {
  /// Folders, then the file; no part is empty.
  let parts: [String]
  /// Whether the path ended with a slash: what is meant is a folder.
  let isFolder: Bool

  /// - Parameter path: as it stands in the request, percent-encoded, from its first slash, without a query.
  init?(_ path: String) {
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    var parts: [String] = []
    let raw = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (place, part) in raw.enumerated() {
      if part.isEmpty, place == raw.count - 1 { break }
      guard let name = Self.decoded(part), !name.isEmpty, !name.hasPrefix("."), name.utf8.count <= 255,
        !name.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") })
      else { return nil }
      parts.append(name)
    }
    guard parts.count <= 64 else { return nil }
    self.parts = parts
    isFolder = raw.last?.isEmpty ?? true
  }

  /// The file that an address in a page at this path names; nil for another host's and for what is no file of the site.
  func resolving(_ address: Substring) -> SitePath? {
    let address = address.prefix { $0 != "?" && $0 != "#" }
    guard !address.isEmpty, !address.hasPrefix("//"), !address.contains(":") else { return nil }
    if address.hasPrefix("/") { return SitePath(String(address)) }
    var path = isFolder ? parts : Array(parts.dropLast())
    for part in address.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if !path.isEmpty { path.removeLast() }
      default:
        guard let name = Self.decoded(Array(part.utf8)[...]) else { return nil }
        path.append(name)
      }
    }
    return SitePath(parts: path)
  }

  private init?(parts: [String]) {
    guard !parts.contains(where: { $0.isEmpty || $0.hasPrefix(".") || $0.utf8.contains(0) || $0.contains("/") }) else {
      return nil
    }
    self.parts = parts
    isFolder = false
  }

  private static func decoded(_ part: some Collection<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(part.count)
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
