import FlyingFox
import FoundationEssentials
import Glibc

/// Answers requests: pages with the script that reloads them, other files as they are.
struct SiteHandler: HTTPHandler {
  let folder: ServedFolder
  let hosts: AllowedHosts
  let words: PreviewWords
  let audience: Audience

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    guard hosts.allows(request.headers[.host]) else {
      return reply(request, to: Answer(status: .misdirectedRequest, type: MediaType.text, bytes: Self.refusal))
    }
    guard request.method == .GET || request.method == .HEAD else {
      var response = reply(request, to: Answer(status: .methodNotAllowed, type: MediaType.text, bytes: []))
      response.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return response
    }
    let path = Self.path(of: request)
    switch path {
    case LivePage.scriptPath:
      return reply(
        request, to: Answer(status: .ok, type: MediaType.script, bytes: PackageResources.preview_js))
    case LivePage.newsPath: return await news(for: request)
    case LivePage.eventsPath: return await events(for: request)
    default: break
    }
    if let file = SitePath(path), !file.isFolder, folder.entry(at: file) == .folder {
      var response = reply(request, to: Answer(status: .found, type: MediaType.text, bytes: []))
      let query = request.target.query()
      response.headers[.location] = path + "/" + (query.isEmpty ? "" : "?" + query)
      return response
    }
    return reply(request, to: answer(at: path).answer)
  }

  // MARK: Files and pages

  /// What is sent.
  struct Answer {
    var status: HTTPStatusCode
    var type: String
    var bytes: [UInt8]
    /// When the file was changed, in seconds since 1970; nil for what is made here.
    var changed: Int?
  }

  /// The file at a path or what stands for it, and what the page there looks like now.
  func answer(at path: String) -> (answer: Answer, state: PageState) {
    if let path = SitePath(path) {
      let file = path.isFolder ? path.resolving("index.html") : path
      if let file, let name = file.parts.last, case .file(let found)? = folder.entry(at: file) {
        let type = MediaType.of(name)
        guard type == MediaType.html else {
          let answer = Answer(
            status: .ok, type: type, bytes: found.bytes, changed: found.stamp.changed / 1_000_000_000)
          return (answer, .missing)
        }
        let state = PageState(found.bytes, at: file, in: folder)
        return (Answer(status: .ok, type: type, bytes: LivePage.bytes(found.bytes, state: state)), state)
      }
    }
    return missing
  }

  private var missing: (answer: Answer, state: PageState) {
    if let path = SitePath("/404.html"), case .file(let found)? = folder.entry(at: path) {
      var state = PageState(found.bytes, at: path, in: folder)
      state.text = "404 " + state.text
      let bytes = LivePage.bytes(found.bytes, state: state)
      return (Answer(status: .notFound, type: MediaType.html, bytes: bytes), state)
    }
    if let root = SitePath("/"), folder.entry(at: root) == nil {
      let bytes = LivePage.placeholder(words)
      return (Answer(status: .serviceUnavailable, type: MediaType.html, bytes: bytes), .missing)
    }
    let bytes = LivePage.plain(words.missing, language: words.language)
    return (Answer(status: .notFound, type: MediaType.html, bytes: bytes), .missing)
  }

  /// The response: with the headers that all have, without a body where the browser has it or wants none.
  private func reply(_ request: HTTPRequest, to answer: Answer) -> HTTPResponse {
    var fingerprint = Fingerprint()
    fingerprint.add(answer.bytes)
    let tag = "\"\(fingerprint.text)\""
    var headers: HTTPHeaders = [
      .contentType: answer.type, .cacheControl: "no-cache", .eTag: tag, .date: HTTPDate.text(time(nil)),
      HTTPHeader("X-Content-Type-Options"): "nosniff", HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    if let changed = answer.changed { headers[.lastModified] = HTTPDate.text(changed) }
    guard answer.status == .ok else { return Self.response(request, answer.status, headers, answer.bytes[...]) }

    headers[.acceptRanges] = "bytes"
    if Preconditions.hasCurrent(request.headers, tag: tag, changed: answer.changed) {
      headers[.contentLength] = String(answer.bytes.count)
      return HTTPResponse(statusCode: .notModified, headers: headers)
    }
    let size = answer.bytes.count
    let range =
      request.method == .GET
      ? Preconditions.range(request.headers, tag: tag, changed: answer.changed, size: size) : .whole
    switch range {
    case .whole: return Self.response(request, .ok, headers, answer.bytes[...])
    case .part(let part):
      headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)"
      return Self.response(request, .partialContent, headers, answer.bytes[part])
    case .unsatisfiable:
      headers[.contentRange] = "bytes */\(size)"
      return Self.response(request, .rangeNotSatisfiable, headers, [])
    }
  }

  private static func response(
    _ request: HTTPRequest, _ status: HTTPStatusCode, _ headers: HTTPHeaders, _ bytes: ArraySlice<UInt8>
  ) -> HTTPResponse {
    var headers = headers
    headers[.contentLength] = String(bytes.count)
    guard request.method != .HEAD else { return HTTPResponse(statusCode: status, headers: headers) }
    // One write to the socket for most files.
    let body = HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 18)
    return HTTPResponse(statusCode: status, headers: headers, body: body)
  }

  // MARK: News

  /// How things are, for one page.
  private struct News: Encodable {
    var page: PageState
    var problems: Problems?
  }

  private func news(for request: HTTPRequest) async -> HTTPResponse {
    let page = request.query.first { $0.name == "page" }?.value ?? "/"
    let news = News(page: answer(at: page).state, problems: await audience.problems)
    let bytes = Array(LivePage.json(news).utf8)
    return reply(request, to: Answer(status: .ok, type: "application/json; charset=utf-8", bytes: bytes))
  }

  /// A stream of events that says no more than that there is news: browsers of several pages share one.
  private func events(for request: HTTPRequest) async -> HTTPResponse {
    let headers: HTTPHeaders = [
      .contentType: "text/event-stream", .cacheControl: "no-store",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    guard request.method == .GET else { return HTTPResponse(statusCode: .ok, headers: headers) }
    let stream = EventStream(calls: await audience.join(), event: "retry: 1000\ndata: news\n\n")
    return HTTPResponse(statusCode: .ok, headers: headers, body: HTTPBodySequence(from: stream))
  }

  /// The path as it stands in the request, percent-encoded; proxies send whole addresses (RFC 9112, section 3.2.2).
  private static func path(of request: HTTPRequest) -> String {
    let path = request.target.path()
    guard path.hasPrefix("http://"), let slash = path.dropFirst(7).firstIndex(of: "/") else { return path }
    return String(path[slash...])
  }

  private static let refusal = Array("This preview is for this machine and is called by its own name only.\n".utf8)
}
