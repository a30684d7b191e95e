import Glibc

/// A program of the machine, found by its name as a shell would.
package struct ExternalProgram: Sendable, Equatable {
  package let path: String

  /// - Returns: nil where no folder of `PATH` has a program of that name.
  package init?(named name: String) {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    let candidates = folders.split(separator: ":").map { "\($0)/\(name)" }
    let found = candidates.first { access($0, X_OK) == 0 }
    guard let found else { return nil }
    path = found
  }

  /// Runs it to its end.
  ///
  /// - Parameter isQuiet: whether it reads nothing and what it says is thrown away; else it has the terminal.
  /// - Returns: its exit status; 128 and the signal where a signal ended it.
  /// - Throws: ``FileFailure`` where it cannot be started.
  package func run(_ arguments: [String], isQuiet: Bool = true) throws(FileFailure) -> Int32 {
    try run(arguments) { actions in
      guard isQuiet else { return }
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
  }

  /// Runs it to its end, with its files as `prepare` says.
  ///
  /// - Returns: its exit status; 128 and the signal where a signal ended it.
  /// - Throws: ``FileFailure`` where it cannot be started.
  package func run(
    _ arguments: [String], _ prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws(FileFailure) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    prepare(&actions)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions, nil, &words, environ)
    guard code == 0 else { throw FileFailure(.open, path, code: code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw FileFailure(.open, path) }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
