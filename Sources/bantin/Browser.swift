import CLinux
import Glibc

/// The browser of whoever sits before this machine.
enum Browser {
  /// Has the desktop open an address; false where nothing on this machine can.
  static func open(_ address: String) -> Bool {
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
    for word in ["xdg-open", address] { words.append(strdup(word)) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, "xdg-open", &actions, &attributes, &words, environ) == 0 else { return false }
    // Whether it opened anything is known when it ends, which a browser that it became may do in hours.
    let child = process
    Task.detached(priority: .background) {
      var status: Int32 = 0
      while waitpid(child, &status, WNOHANG) == 0 { try? await Task.sleep(for: .seconds(1)) }
    }
    return true
  }
}
