import Glibc

/// The three streams that a program is started with, made safe to be written to.
enum StandardStreams {
  /// To be called before anything is opened or told.
  ///
  /// A stream that is closed would give its number to the next file that is opened, and what is told would go into that file: it is opened
  /// on nothing. A reader who left (`bantin check | head -1`) ends a write, not the program.
  static func prepare() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 && errno == EBADF {
      // The lowest free number is the one that is missing.
      _ = open("/dev/null", O_RDWR)
    }
    signal(SIGPIPE, SIG_IGN)
  }
}
