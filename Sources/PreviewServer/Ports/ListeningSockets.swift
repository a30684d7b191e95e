/// The sockets that wait for connections at one port, from a table of Linux's (`/proc/net/tcp`, proc_pid_net(5)).
struct ListeningSockets: Sendable, Equatable {
  /// The numbers by which links below `/proc/PROCESS/fd` name them.
  private(set) var inodes: Set<UInt64> = []
  /// The users that they belong to; the first is the one that the table names first.
  private(set) var users: [UInt32] = []

  /// Adds those of a table; lines that are none of such a table are passed over.
  mutating func add(port: Int, from table: String) {
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      // number, local address, remote address, state, queues, timer, retransmissions, user, timeout, inode
      guard words.count >= 10, words[3] == Self.listening,
        let end = words[1].split(separator: ":").last, Int(end, radix: 16) == port,
        let user = UInt32(words[7]), let inode = UInt64(words[9])
      else { continue }
      inodes.insert(inode)
      if !users.contains(user) { users.append(user) }
    }
  }

  /// `TCP_LISTEN` of the kernel's tcp_states.h, as the table writes it.
  private static let listening: Substring = "0A"
}
