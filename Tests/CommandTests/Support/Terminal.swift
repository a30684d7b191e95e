import CTestSupport
import Files
import Glibc

/// A pseudo-terminal, in which a program believes that a person is looking.
final class Terminal {
  private let leader: Int32
  /// The file that a program is given as its standard error.
  let path: String

  /// - Throws: ``FileFailure`` where the system has no pseudo-terminals.
  init() throws {
    leader = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard leader >= 0 else { throw FileFailure(.open, "/dev/ptmx") }
    var name = [CChar](repeating: 0, count: 128)
    guard grantpt(leader) == 0, unlockpt(leader) == 0, ptsname_r(leader, &name, name.count) == 0 else {
      close(leader)
      throw FileFailure(.open, "/dev/pts")
    }
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { close(leader) }

  /// What has been written, once the program has ended. A terminal holds a few thousand bytes.
  func text() -> String {
    _ = fcntl(leader, F_SETFL, O_NONBLOCK)
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = buffer.withUnsafeMutableBytes { bytes in retrying { read(leader, bytes.baseAddress, bytes.count) } }
      if count <= 0 { return String(decoding: text, as: UTF8.self) }
      text += buffer[0..<count]
    }
  }
}
