import CLinux
import Glibc

/// The browser of whoever sits before this machine.
enum Browser {
  /// Has a program open an address: what `BROWSER` names, else the desktop's; false where nothing on this machine can.
  static func open(_ address: String) -> Bool {
    let wanted = getenv("BROWSER").map { String(cString: $0) } ?? ""
    return commands(wanted, address).contains { start($0) }
  }

  /// What to try, one after the other. `BROWSER` holds commands with `:` between them, the address in the place of `%s` or behind them, as
  /// xdg-open(1) and others have it.
  static func commands(_ wanted: String, _ address: String) -> [[String]] {
    let named = wanted.split(separator: ":").map { command in
      let words = command.split(separator: " ").map(String.init)
      let filled = words.map { $0 == "%s" ? address : $0 }
      return filled == words ? words + [address] : filled
    }
    return named.filter { $0.count > 1 } + [["xdg-open", address]]
  }

  private static func start(_ command: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, mode): (Int32, Int32) in [(0, O_RDONLY), (1, O_WRONLY), (2, O_WRONLY)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
    // A browser that held the server's socket would hold its port for as long as it runs.
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own: Ctrl-C in the terminal is not meant for the browser. Signals that this program ignores are not ignored there.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = []
    for word in command { words.append(strdup(word)) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, command[0], &actions, &attributes, &words, environ) == 0 else { return false }
    // Whether it opened anything is known when it ends, which a browser that it became may do in hours.
    let child = process
    Task.detached(priority: .background) {
      var status: Int32 = 0
      while waitpid(child, &status, WNOHANG) == 0 { try? await Task.sleep(for: .seconds(1)) }
    }
    return true
  }
}
