import Glibc

/// Who uses a port of this machine, as far as the system tells it.
package enum PortHolder: Sendable, Equatable {
  /// A process, and what it calls itself: fifteen bytes at most.
  case process(Int, name: String)
  /// The process belongs to somebody else, and only the administrator may ask which it is.
  case user(String)

  /// - Returns: nil where nobody listens, or where nobody can be found: in another container, say.
  package static func of(port: Int) -> PortHolder? {
    var sockets = ListeningSockets()
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] { sockets.add(port: port, from: text(of: table) ?? "") }
    guard !sockets.inodes.isEmpty else { return nil }
    let links = Set(sockets.inodes.map { "socket:[\($0)]" })
    for process in names(in: "/proc").compactMap({ Int($0) }).sorted() {
      let folder = "/proc/\(process)/fd"
      // What another user's process holds cannot be listed; so the list is empty.
      guard names(in: folder).contains(where: { target(of: "\(folder)/\($0)").map(links.contains) ?? false }),
        let name = text(of: "/proc/\(process)/comm")
      else { continue }
      return .process(process, name: plain(name))
    }
    guard let user = sockets.users.first, user != getuid() else { return nil }
    return .user(name(of: user))
  }

  /// A process names itself as it likes: what a terminal would obey is left out.
  private static func plain(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.properties.generalCategory.isControl }))
  }

  private static func name(of user: UInt32) -> String {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16 << 10)
    guard getpwuid_r(user, &entry, &buffer, buffer.count, &found) == 0, found != nil, let name = entry.pw_name else {
      return "\(user)"
    }
    return String(cString: name)
  }

  /// Sorted by nothing; empty where it cannot be listed.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names
  }

  private static func target(of link: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 256)
    let count = readlink(link, &buffer, buffer.count)
    return count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }

  /// Files below `/proc` have no size: they are read to their end.
  private static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? String(decoding: bytes, as: UTF8.self) : nil }
      bytes += buffer[..<count]
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isControl: Bool { self == .control || self == .format || self == .lineSeparator }
}
