import FlyingFox
import Testing

@testable import PreviewServer

@Suite("Headers of requests")
struct HeaderTests {
  @Test(
    "A part of a file",
    arguments: [
      (nil, .whole), ("bytes=0-9", .part(0..<10)), ("bytes=90-", .part(90..<100)), ("bytes=-5", .part(95..<100)),
      ("bytes=-500", .part(0..<100)), ("bytes=99-200", .part(99..<100)), ("bytes=100-", .unsatisfiable),
      ("bytes=-0", .unsatisfiable), ("bytes=99999999999999999999-", .unsatisfiable), ("bytes=5-2", .whole),
      ("bytes=0-1,5-6", .whole), ("lines=0-1", .whole), ("bytes=a-b", .whole), ("bytes=", .whole), ("bytes=-", .whole),
      ("bytes=+1-2", .whole), ("bytes=0-99999999999999999999", .part(0..<100)),
    ] as [(String?, ByteRange)])
  func range(header: String?, wanted: ByteRange) {
    #expect(ByteRange(header, size: 100) == wanted)
  }

  @Test("Nothing of an empty file can be sent apart")
  func empty() {
    #expect(ByteRange("bytes=0-", size: 0) == .unsatisfiable)
    #expect(ByteRange("bytes=-1", size: 0) == .unsatisfiable)
  }

  @Test("Times are written and read as RFC 9110 has them")
  func date() {
    #expect(HTTPDate.text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(HTTPDate.seconds("Sun, 06 Nov 1994 08:49:37 GMT") == 784_111_777)
    #expect(HTTPDate.seconds("Sunday, 06-Nov-94 08:49:37 GMT") == nil)
    #expect(HTTPDate.seconds("Sun, 06 Nox 1994 08:49:37 GMT") == nil)
    #expect(HTTPDate.seconds("") == nil)
  }

  @Test(
    "This machine's own names are answered",
    arguments: ["localhost", "LOCALHOST:8000", "127.0.0.1:8000", "127.1.2.3", "[::1]:8000", "a.localhost:80"])
  func ownHost(header: String) {
    #expect(AllowedHosts(isOpen: false).allows(header))
  }

  @Test(
    "A name that a stranger could own is not",
    arguments: [
      "evil.example", "localhost.evil.example:8000", "127.0.0.1.evil.example", "", ":8000", "[",
      "evil.example:127.0.0.1",
    ])
  func strangerHost(header: String) {
    #expect(!AllowedHosts(isOpen: false).allows(header))
    #expect(!AllowedHosts(isOpen: true).allows(header))
  }

  @Test("Other addresses in digits are answered where the network may look")
  func openHost() {
    #expect(!AllowedHosts(isOpen: false).allows("192.168.1.5:8000"))
    #expect(AllowedHosts(isOpen: true).allows("192.168.1.5:8000"))
    #expect(AllowedHosts(isOpen: true).allows("[fe80::1]:8000"))
    #expect(!AllowedHosts(isOpen: true).allows(nil))
  }

  @Test("What the browser has is not sent again")
  func conditions() {
    func has(_ headers: HTTPHeaders) -> Bool {
      Preconditions.hasCurrent(headers, tag: "\"a\"", changed: 784_111_777)
    }
    let (tags, since) = (HTTPHeader("If-None-Match"), HTTPHeader("If-Modified-Since"))
    #expect(has([tags: "\"a\""]))
    #expect(has([tags: "\"b\", W/\"a\""]))
    #expect(has([tags: "*"]))
    #expect(!has([tags: "\"b\""]))
    #expect(!has([tags: "\"b\"", since: "Sun, 06 Nov 1994 08:49:37 GMT"]))
    #expect(has([since: "Sun, 06 Nov 1994 08:49:37 GMT"]))
    #expect(!has([since: "Sun, 06 Nov 1994 08:49:36 GMT"]))
    #expect(!has([:]))
  }

  @Test("The rest of another file is not sent as the rest of this one")
  func ifRange() {
    func range(_ condition: String) -> ByteRange {
      let headers: HTTPHeaders = [HTTPHeader("If-Range"): condition, HTTPHeader("Range"): "bytes=5-"]
      return Preconditions.range(headers, tag: "\"a\"", changed: 784_111_777, size: 10)
    }
    #expect(range("\"a\"") == .part(5..<10))
    #expect(range("\"b\"") == .whole)
    #expect(range("Sun, 06 Nov 1994 08:49:37 GMT") == .part(5..<10))
    #expect(range("Sun, 06 Nov 1994 08:49:38 GMT") == .whole)
  }
}
