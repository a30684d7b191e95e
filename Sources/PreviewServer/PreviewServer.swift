import FlyingFox
import FlyingSocks
import Glibc

/// Serves a folder to browsers of this machine and has them reload what changed.
package actor PreviewServer {
  private let audience = Audience()
  private let folder: ServedFolder
  private let words: PreviewWords
  private var serving: Task<Void, any Error>?
  private var heart: Task<Void, Never>?

  /// - Parameters:
  ///   - folder: the site; it need not be there yet, and may be exchanged at any time.
  ///   - words: what is said in the browser.
  package init(folder: String, words: PreviewWords) {
    self.folder = ServedFolder(path: folder)
    self.words = words
  }

  /// Begins to serve.
  ///
  /// - Parameters:
  ///   - host: an address of this machine in digits, or `localhost`.
  ///   - port: the first port that is tried, 0 for any that is free; where it is taken, those behind it are tried.
  ///   - attempts: how many ports are tried.
  /// - Returns: the port.
  /// - Throws: ``ListeningFailure``.
  package func listen(host: String, port: Int, attempts: Int = 20) async throws -> Int {
    var failure = ListeningFailure(host: host, port: port, code: EADDRINUSE)
    for port in port..<min(port + max(1, attempts), 65_536) {
      do {
        return try await listen(at: try Self.address(host: host, port: port), isOpen: !Self.isLoopback(host))
      } catch let error as SocketError {
        failure = ListeningFailure(host: host, port: port, code: Self.code(of: error))
        if failure.code != EADDRINUSE || port == 0 { throw failure }
      }
    }
    throw failure
  }

  /// Tells the browsers that the site was built, or what kept it from being built.
  package func tell(_ problems: Problems?) async { await audience.tell(problems) }

  /// How many browsers look.
  package var visitors: Int { get async { await audience.count } }

  /// Lets all browsers go and stops listening.
  package func stop() async {
    heart?.cancel()
    await audience.close()
    // HTTPServer.stop(timeout:) would wait for connections that browsers keep open.
    serving?.cancel()
    _ = try? await serving?.value
    (serving, heart) = (nil, nil)
  }

  private func listen(at address: any SocketAddress, isOpen: Bool) async throws -> Int {
    let handler = SiteHandler(
      folder: folder, hosts: AllowedHosts(isOpen: isOpen), words: words, audience: audience)
    let server = Self.server(address, handler)
    // Running ends with an error where the port is taken; that it listens is told by another call.
    let (answers, answer) = AsyncStream.makeStream(of: (any Error)?.self)
    let serving = Task {
      do { try await server.run() } catch {
        answer.yield(error)
        throw error
      }
    }
    let waiting = Task {
      try await server.waitUntilListening(timeout: 3_600)
      answer.yield(nil)
    }
    defer { waiting.cancel() }
    for await error in answers {
      if let error { throw error }
      break
    }
    self.serving = serving
    heart = Task { [audience] in
      while (try? await Task.sleep(for: .seconds(10))) != nil { await audience.call() }
    }
    switch await server.listeningAddress {
    case .ip4(_, let port), .ip6(_, let port): return Int(port)
    default: return 0
    }
  }

  private static func server(_ address: some SocketAddress, _ handler: SiteHandler) -> HTTPServer {
    // On a machine that is busy an answer takes long; a reader would rather wait than be told of an error.
    HTTPServer(address: address, timeout: 3_600, logger: .disabled, handler: handler)
  }

  private static func address(host: String, port: Int) throws -> any SocketAddress {
    let host = host == "localhost" ? "127.0.0.1" : host
    let port = UInt16(clamping: port)
    if host.contains(":") { return try sockaddr_in6.inet6(ip6: host, port: port) }
    return try sockaddr_in.inet(ip4: host, port: port)
  }

  private static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host.hasPrefix("127.") || host == "::1"
  }

  private static func code(of error: SocketError) -> Int32 {
    guard case .failed(_, let code, _) = error else { return EINVAL }
    // An address that is none leaves no number behind.
    return code == 0 ? EINVAL : code
  }
}

/// The environment's failure: the server cannot be reached at the wanted place.
package struct ListeningFailure: Error, Sendable, Equatable {
  package let host: String
  /// The last one that was tried.
  package let port: Int
  /// The system's number for what went wrong (`errno`).
  package let code: Int32
}
