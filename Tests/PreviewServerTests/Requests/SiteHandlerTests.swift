import FlyingFox
import TestSupport
import Testing

@testable import PreviewServer

@Suite("Answers to requests")
struct SiteHandlerTests {
  private let folder: TemporaryFolder
  private let audience = Audience()

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("<html><body><p>Trang chủ</p></body></html>", to: "site/index.html")
    try folder.write("<html><body><p>Bản tin</p></body></html>", to: "site/ban-tin/2020/a.html")
    try folder.write("p { color: red }", to: "site/assets/a.css")
    try folder.write("0123456789", to: "site/du-lieu/a.csv")
    try folder.write("", to: "site/.bantin-site")
    try folder.write("bí mật", to: "secret.txt")
  }

  private func ask(
    _ path: String, _ method: HTTPMethod = .GET, headers: [HTTPHeader: String] = [:], host: String = "localhost:8000"
  ) async -> HTTPResponse {
    let parts = path.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let target = HTTPRequest.Target(path: parts[0], query: parts.count > 1 ? parts[1] : "")
    let handler = SiteHandler(
      folder: ServedFolder(path: folder["site"]), hosts: AllowedHosts(isOpen: false),
      words: PreviewWords(language: "vi", waiting: "Chưa dựng", missing: "Không có"), audience: audience)
    return await handler.handleRequest(
      HTTPRequest(
        method: method, version: .http11, target: target,
        headers: HTTPHeaders(headers.merging([.host: host]) { own, _ in own }), body: HTTPBodySequence()))
  }

  private func text(_ response: HTTPResponse) async throws -> String {
    String(decoding: try await response.bodyData, as: UTF8.self)
  }

  @Test("A page comes with the script, before the end of its body; the file stays as it is")
  func page() async throws {
    let response = await ask("/")
    #expect(response.statusCode == .ok)
    #expect(response.headers[.contentType] == "text/html; charset=utf-8")
    let text = try await text(response)
    #expect(text.hasPrefix("<html><body><p>Trang chủ</p><script src=\"/.bantin/preview.js\" data-page=\""))
    #expect(text.hasSuffix("\"></script>\n</body></html>"))
    #expect(response.headers[.contentLength] == String(text.utf8.count))
    #expect(try folder.text("site/index.html") == "<html><body><p>Trang chủ</p></body></html>")
  }

  @Test("A page without an end of its body gets the script behind it")
  func fragment() async throws {
    try folder.write("<p>Không có thẻ body", to: "site/a.html")
    #expect(try await text(ask("/a.html")).hasPrefix("<p>Không có thẻ body<script src="))
  }

  @Test(
    "Other files come as they are, with their type",
    arguments: [
      ("/assets/a.css", "text/css; charset=utf-8", "p { color: red }"),
      ("/du-lieu/a.csv", "text/csv; charset=utf-8", "0123456789"),
    ])
  func file(path: String, type: String, contents: String) async throws {
    let response = await ask(path)
    #expect(response.headers[.contentType] == type)
    #expect(response.headers[HTTPHeader("X-Content-Type-Options")] == "nosniff")
    #expect(try await text(response) == contents)
  }

  @Test("HEAD tells what GET would, without a body", arguments: ["/", "/du-lieu/a.csv", "/nichts.html"])
  func head(path: String) async throws {
    let (get, head) = (await ask(path), await ask(path, .HEAD))
    #expect(head.statusCode == get.statusCode)
    #expect(head.headers[.contentLength] == get.headers[.contentLength])
    #expect(head.headers[.eTag] == get.headers[.eTag])
    #expect(try await head.bodyData.isEmpty)
    #expect(try await !get.bodyData.isEmpty)
  }

  @Test("A part of a file is sent, and told where it is from")
  func part() async throws {
    let response = await ask("/du-lieu/a.csv", headers: [.range: "bytes=2-4"])
    #expect(response.statusCode == .partialContent)
    #expect(response.headers[.contentRange] == "bytes 2-4/10")
    #expect(try await text(response) == "234")
    let beyond = await ask("/du-lieu/a.csv", headers: [.range: "bytes=10-"])
    #expect(beyond.statusCode == .rangeNotSatisfiable)
    #expect(beyond.headers[.contentRange] == "bytes */10")
  }

  @Test("What the browser has is not sent again until it changes", arguments: ["/", "/assets/a.css"])
  func unchanged(path: String) async throws {
    let tag = try #require(await ask(path).headers[.eTag])
    let again = await ask(path, headers: [.ifNoneMatch: tag])
    #expect(again.statusCode == .notModified)
    #expect(try await again.bodyData.isEmpty)
    try folder.write("<p>Khác", to: "site" + (path == "/" ? "/index.html" : path))
    #expect(await ask(path, headers: [.ifNoneMatch: tag]).statusCode == .ok)
  }

  @Test("A folder without the slash leads to it with the slash")
  func redirect() async {
    let response = await ask("/ban-tin/2020?x=1")
    #expect(response.statusCode == .found)
    #expect(response.headers[.location] == "/ban-tin/2020/?x=1")
  }

  @Test(
    "What is not there, or not to be seen, is 404",
    arguments: [
      "/b.html", "/ban-tin/2020/", "/.bantin-site", "/../secret.txt", "/%2e%2e/secret.txt", "/link.txt",
      "/out/secret.txt",
    ])
  func missing(path: String) async throws {
    try folder.link("site/link.txt", to: folder["secret.txt"])
    try folder.link("site/out", to: folder.path)
    let response = await ask(path)
    #expect(response.statusCode == .notFound)
    #expect(try await !text(response).contains("bí mật"))
  }

  @Test("The site's own page tells that there is no such page")
  func missingPage() async throws {
    #expect(try await text(ask("/b.html")).contains("<p>Không có</p>"))
    try folder.write("<html><body>Trang 404</body></html>", to: "site/404.html")
    let response = await ask("/b.html")
    #expect(response.statusCode == .notFound)
    #expect(try await text(response).contains("Trang 404<script"))
  }

  @Test("Where nothing is built yet, a page waits for it")
  func waiting() async throws {
    folder.remove("site")
    let response = await ask("/ban-tin/a.html")
    #expect(response.statusCode == .serviceUnavailable)
    let text = try await text(response)
    #expect(text.contains("<p>Chưa dựng</p>"))
    #expect(text.contains("<script src=\"/.bantin/preview.js\""))
  }

  @Test(
    "Whoever calls this machine by another name gets nothing",
    arguments: ["/", "/.bantin/events", "/.bantin/news?page=/"])
  func rebinding(path: String) async throws {
    let response = await ask(path, host: "evil.example:8000")
    #expect(response.statusCode == .misdirectedRequest)
    #expect(try await !text(response).contains("Trang chủ"))
  }

  @Test("Nothing but looking is allowed", arguments: [HTTPMethod.POST, .PUT, .DELETE, .OPTIONS])
  func method(method: HTTPMethod) async {
    let response = await ask("/", method)
    #expect(response.statusCode == .methodNotAllowed)
    #expect(response.headers[HTTPHeader("Allow")] == "GET, HEAD")
  }

  @Test("The script is served as one")
  func script() async throws {
    let response = await ask("/.bantin/preview.js")
    #expect(response.headers[.contentType] == "text/javascript; charset=utf-8")
    #expect(try await text(response).contains("EventSource"))
  }

  @Test("News tell what the page looks like and what is wrong")
  func news() async throws {
    let good = try await text(ask("/.bantin/news?page=/"))
    #expect(!good.contains("problems"))
    await audience.tell(Problems(language: "vi", heading: "1 lỗi", note: "", dismiss: "Ẩn", items: []))
    let bad = try await text(ask("/.bantin/news?page=/"))
    #expect(bad.contains("\"heading\":\"1 lỗi\""))
    try folder.write("<p>Khác", to: "site/index.html")
    await audience.tell(nil)
    let another = try await text(ask("/.bantin/news?page=/"))
    #expect(!another.contains("problems"))
    #expect(another != good)
  }

  @Test("Events come at once and with each build, and end when the server does")
  func events() async throws {
    let response = await ask("/.bantin/events")
    #expect(response.headers[.contentType] == "text/event-stream")
    guard case .httpBody(let body) = response.payload else {
      Issue.record("no body")
      return
    }
    var events = body.makeAsyncIterator()
    for _ in 1...2 {
      let event = String(decoding: try #require(try await events.next()), as: UTF8.self)
      #expect(event.contains("data: news\n\n"))
      await audience.tell(nil)
    }
    await audience.close()
    // What was told before the end comes, then the mark that ends a chunked body, then nothing.
    #expect(try await events.next() != nil)
    #expect(try await events.next().map { String(decoding: $0, as: UTF8.self) } == "0\r\n\r\n")
    #expect(try await events.next() == nil)
  }
}
