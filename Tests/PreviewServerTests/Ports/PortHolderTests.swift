import Glibc
import TestSupport
import Testing

@testable import PreviewServer

@Suite("Who uses a port")
struct PortHolderTests {
  @Test("A process of this machine is named: this one, here")
  func process() async throws {
    let folder = try TemporaryFolder()
    try folder.write("<p>Trang chủ", to: "index.html")
    let server = PreviewServer(folder: folder.path, words: PreviewWords(language: "vi", waiting: "", missing: ""))
    let port = try await server.listen(host: "127.0.0.1", port: 0)
    guard case .process(let number, let name) = PortHolder.of(port: port) else {
      Issue.record("nobody was found")
      return
    }
    #expect(number == Int(getpid()))
    #expect(!name.isEmpty && !name.contains("\n"))
    await server.stop()
    #expect(PortHolder.of(port: 0) == nil, "no socket can have this one")
  }

  @Test("The system's table is read: those that listen, at this port, with their users")
  func table() {
    let head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
    func line(_ port: String, _ state: String, _ user: Int, _ inode: Int) -> String {
      "   0: 0100007F:\(port) 00000000:0000 \(state) 00000000:00000000 00:00000000 00000000  \(user)        0 \(inode) 1 0\n"
    }
    var sockets = ListeningSockets()
    sockets.add(
      port: 8000,
      from: head + line("1F40", "0A", 33, 4711) + line("1F40", "01", 34, 4712) + line("1F41", "0A", 35, 4713))
    #expect(sockets.inodes == [4711])
    #expect(sockets.users == [33])

    let six = "00000000000000000000000001000000:1F40 00000000000000000000000000000000:0000"
    sockets.add(port: 8000, from: head + "   0: \(six) 0A 0:0 00:0 0  33        0 4714 1\n")
    #expect(sockets.inodes == [4711, 4714])
    #expect(sockets.users == [33])
  }

  @Test(
    "What is no table of the system's says nothing",
    arguments: ["", "\n\n", "   0: 0100007F:1F40", "a b c 0A e f g h i j"])
  func noTable(text: String) {
    var sockets = ListeningSockets()
    sockets.add(port: 8000, from: text)
    #expect(sockets == ListeningSockets())
  }
}
