import Glibc
import TestSupport
import Testing

@testable import PreviewServer

@Suite("The preview server", .timeLimit(.minutes(10)))
struct PreviewServerTests {
  private let folder: TemporaryFolder
  private let words = PreviewWords(language: "vi", waiting: "Chưa dựng", missing: "Không có")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("<p>Trang chủ", to: "site/index.html")
  }

  @Test("Serves, takes the next port where one is taken, and lets both go")
  func ports() async throws {
    let first = PreviewServer(folder: folder["site"], words: words)
    let port = try await first.listen(host: "127.0.0.1", port: 0)
    let second = PreviewServer(folder: folder["site"], words: words)
    let next = try await second.listen(host: "127.0.0.1", port: port)
    #expect(next > port)
    let answer = try await Client.ask("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", port: next)
    #expect(answer.contains("Trang chủ"))
    await second.stop()
    await #expect(throws: Client.Refused.self) { try await Client.ask("GET / HTTP/1.0\r\n\r\n", port: next) }

    let third = PreviewServer(folder: folder["site"], words: words)
    await #expect(throws: ListeningFailure(host: "127.0.0.1", port: port, code: EADDRINUSE)) {
      try await third.listen(host: "127.0.0.1", port: port, attempts: 1)
    }
    await first.stop()
  }

  @Test("An address that is none is told", arguments: ["example.org", "", "1.2.3", "::g"])
  func address(host: String) async throws {
    let server = PreviewServer(folder: folder["site"], words: words)
    await #expect(throws: ListeningFailure.self) { try await server.listen(host: host, port: 0) }
  }

  @Test("Several requests on one connection")
  func keepAlive() async throws {
    let server = PreviewServer(folder: folder["site"], words: words)
    let port = try await server.listen(host: "127.0.0.1", port: 0)
    let one = "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    let last = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    let answers = try await Client.ask(one + one + last, port: port)
    #expect(answers.split(separator: "HTTP/1.1 200 OK").count == 3)
    await server.stop()
  }
}
