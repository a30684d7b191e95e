import Glibc

/// The names by which this server may be called. A page of a stranger can make its own name point to this machine (DNS rebinding) and would then read
/// what is previewed as if it were its own: a request that calls the server by another name is refused.
struct AllowedHosts: Sendable {
  /// Whether others of the network may look, which is so when the server was told to listen to them.
  let isOpen: Bool

  /// Addresses in digits can belong to no stranger's name; `localhost` and what ends with it are this machine by RFC 6761.
  func allows(_ header: String?) -> Bool {
    guard let header, let host = Self.name(header) else { return false }
    if host == "localhost" || host.hasSuffix(".localhost") { return true }
    if Self.isAddress(host) { return isOpen || Self.isLoopback(host) }
    return isOpen && Self.machine.map { host == $0 || host == $0 + ".local" } ?? false
  }

  /// The name without the port, in small letters; nil where there is none.
  private static func name(_ header: String) -> String? {
    let text = header.lowercased()
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      return String(text[text.index(after: text.startIndex)..<end])
    }
    let name = text.prefix { $0 != ":" }
    return name.isEmpty ? nil : String(name)
  }

  private static func isAddress(_ host: String) -> Bool {
    var address = in6_addr()
    return inet_pton(AF_INET, host, &address) == 1 || inet_pton(AF_INET6, host, &address) == 1
  }

  private static func isLoopback(_ host: String) -> Bool { host.hasPrefix("127.") || host == "::1" }

  private static var machine: String? {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return nil }
    let text = name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }.lowercased()
    return text.isEmpty ? nil : text
  }
}
