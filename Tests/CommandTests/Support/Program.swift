import CTestSupport
import Files
import Glibc

/// The built program, run as a person or a script runs it; no shell is between.
struct Program: Sendable {
  /// Where the program's output goes.
  enum Stream: Sendable {
    /// To the test.
    case captured
    /// To a file, such as `/dev/full`.
    case file(String)
    /// Nowhere: it is closed before the program begins.
    case closed
    /// Into a pipe that nobody reads any more.
    case brokenPipe
  }

  /// What came of a run.
  struct Result: Sendable, Equatable {
    /// The exit status; nil where a signal ended the program.
    var status: Int32?
    /// The signal that ended the program.
    var signal: Int32?
    var output: String
    var error: String
  }

  var path = Program.built
  var arguments: [String]
  /// Names and values that the program sees beside `PATH`; nothing of the test's own environment comes through.
  var environment: [String: String] = [:]
  /// The current folder; the test's own if nil.
  var folder: String?
  var input = Stream.file("/dev/null")
  var output = Stream.captured
  var error = Stream.captured

  init(_ arguments: String...) { self.arguments = arguments }

  /// `bantin`, which SwiftPM builds beside the bundle of tests.
  static let built: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bundle = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/bantin"
  }()

  /// Runs the program to its end.
  ///
  /// - Throws: ``FileFailure`` when it cannot be started.
  func run() throws -> Result {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }
    _ = try Self.prepare(input, as: 0, &actions)
    let outputPipe = try Self.prepare(output, as: 1, &actions)
    let errorPipe = try Self.prepare(error, as: 2, &actions)

    var identifier = pid_t()
    // Of two values of one name the first counts.
    let defaults = environment["PATH"] == nil ? ["PATH=/usr/bin:/bin"] : []
    // What a sanitizer is told holds for the program that is tested, too.
    let sanitizers = ["TSAN_OPTIONS", "ASAN_OPTIONS"].compactMap { (name: String) -> String? in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let names = defaults + sanitizers + environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let failure = Self.withCStrings([path] + arguments) { arguments in
      Self.withCStrings(names) { posix_spawn(&identifier, path, &actions, nil, arguments, $0) }
    }
    for pipe in [outputPipe, errorPipe] { if let pipe { close(pipe.writing) } }
    // Both pipes are emptied before the program is waited for: a full one would stop it.
    let texts = Self.readToEnd([outputPipe?.reading, errorPipe?.reading])
    guard failure == 0 else { throw FileFailure(.open, path, code: failure) }

    var status: Int32 = 0
    _ = retrying { waitpid(identifier, &status, 0) }
    let ended = status & 0x7F
    return Result(
      status: ended == 0 ? status >> 8 & 0xFF : nil, signal: ended == 0 ? nil : ended, output: texts[0], error: texts[1]
    )
  }

  private struct Pipe {
    /// nil where nobody reads.
    var reading: Int32?
    var writing: Int32
  }

  private static func prepare(
    _ stream: Stream, as descriptor: Int32, _ actions: inout posix_spawn_file_actions_t
  ) throws -> Pipe? {
    switch stream {
    case .captured, .brokenPipe:
      var ends: [Int32] = [0, 0]
      guard pipe2(&ends, O_CLOEXEC) == 0 else { throw FileFailure(.create, "a pipe") }
      posix_spawn_file_actions_adddup2(&actions, ends[1], descriptor)
      if case .captured = stream { return Pipe(reading: ends[0], writing: ends[1]) }
      close(ends[0])
      return Pipe(reading: nil, writing: ends[1])
    case .file(let path):
      posix_spawn_file_actions_addopen(&actions, descriptor, path, descriptor == 0 ? O_RDONLY : O_WRONLY, 0)
    case .closed: posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    return nil
  }

  private static func readToEnd(_ descriptors: [Int32?]) -> [String] {
    var texts = descriptors.map { _ in [UInt8]() }
    var open = descriptors
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while open.contains(where: { $0 != nil }) {
      var waiting = open.map { pollfd(fd: $0 ?? -1, events: Int16(POLLIN), revents: 0) }
      guard retrying({ poll(&waiting, nfds_t(waiting.count), -1) }) > 0 else { break }
      for (place, entry) in waiting.enumerated() where entry.fd >= 0 && entry.revents != 0 {
        let count = buffer.withUnsafeMutableBytes { bytes in retrying { read(entry.fd, bytes.baseAddress, bytes.count) }
        }
        if count > 0 {
          texts[place] += buffer[0..<count]
        } else {
          close(entry.fd)
          open[place] = nil
        }
      }
    }
    return texts.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func withCStrings<Value>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value) -> Value
  {
    let copies = texts.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
