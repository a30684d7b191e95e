import CLinux
import Files
import Glibc

/// A program of this machine.
struct DeliveryProgram: Sendable {
  let name: String
  private let program: ExternalProgram

  /// - Parameter package: Debian's package that holds it.
  /// - Throws: ``DeliveryRefusal/missingProgram(_:package:)``.
  init(_ name: String, package: String) throws(DeliveryRefusal) {
    guard let program = ExternalProgram(named: name) else { throw .missingProgram(name, package: package) }
    self.name = name
    self.program = program
  }

  /// How it ended and what it said.
  struct Outcome: Sendable {
    let status: Int32
    let output: [UInt8]
    let error: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs it to its end. What it asks, a password for one, is asked of whoever sits before the terminal.
  ///
  /// - Throws: ``FileFailure``.
  func run(_ arguments: [String]) throws(FileFailure) -> Outcome {
    let (output, error) = (try ScratchFile(), try ScratchFile())
    let status = try program.run(arguments) { actions in
      posix_spawn_file_actions_adddup2(&actions, output.descriptor, 1)
      posix_spawn_file_actions_adddup2(&actions, error.descriptor, 2)
      posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    }
    return Outcome(
      status: status, output: try output.bytes(), error: String(decoding: try error.bytes(), as: UTF8.self))
  }

  /// Runs it and wants it to end well.
  ///
  /// - Throws: ``DeliveryRefusal``, ``FileFailure``.
  @discardableResult
  func succeed(_ arguments: [String]) throws -> Outcome {
    let outcome = try run(arguments)
    guard outcome.status == 0 else { throw failure(outcome) }
    return outcome
  }

  func failure(_ outcome: Outcome) -> DeliveryRefusal {
    // Such programs say much; what ended them is told last, the first of those lines most exactly.
    let lines = outcome.error.split(separator: "\n").suffix(4)
    return .failedProgram(name, status: outcome.status, message: lines.joined(separator: "\n"))
  }
}

/// A file without a name, that a program may write as much into as it likes.
private final class ScratchFile: Sendable {
  let descriptor: Int32

  init() throws(FileFailure) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array("\(folder)/bantin-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw FileFailure(.create, folder) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  deinit { close(descriptor) }

  func bytes() throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, bytes.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure(.read, "/tmp") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
