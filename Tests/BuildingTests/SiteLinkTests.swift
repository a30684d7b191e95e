import TestSupport
import Testing

@Suite("The site hangs together")
struct SiteLinkTests {
  private let site: RepositorySite
  private let markups: [String: Markup]

  init() async throws {
    site = try await RepositorySite.built()
    markups = try await RepositorySite.markups()
  }

  private func eachPage(_ body: (_ address: String, _ markup: Markup) -> Void) {
    for (address, markup) in markups.sorted(by: { $0.key < $1.key }) { body(address, markup) }
  }

  @Test("Every link between pages is relative and leads to a file of the site, and to a place on it")
  func links() {
    var ids: [String: Set<String>] = [:]
    eachPage { ids[$0] = Set($1.ids) }
    // The page for what is not found is served at any address: its links begin at the server's top.
    eachPage { page, markup in
      for (_, address) in markup.addresses where !Self.isOutside(address) {
        let (path, fragment) = Self.split(address)
        #expect(page == "404.html" || !path.hasPrefix("/"), "\(page): \(address)")
        guard let target = Self.resolve(path, from: page) else {
          Issue.record("\(page): “\(address)” leads out of the site")
          continue
        }
        #expect(site.files[target] != nil, "\(page): “\(address)” leads nowhere")
        if let fragment {
          #expect(ids[target]?.contains(fragment) == true, "\(page): “\(address)” leads to no place on \(target)")
        }
      }
    }
  }

  @Test("Nothing is loaded from another host")
  func hosts() {
    eachPage { page, markup in
      for (tag, address) in markup.addresses where Self.isOutside(address) {
        #expect(tag == "a" || address.hasPrefix("https://thidua.example.vn/"), "\(page): <\(tag)> \(address)")
      }
    }
    for (path, bytes) in site.files where path.hasSuffix(".css") || path.hasSuffix(".js") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains(/url\(["']?(https?:)?\/\//), "\(path)")
    }
  }

  @Test("An id stands once on a page")
  func ids() {
    eachPage { page, markup in
      var seen = Set<String>()
      for id in markup.ids { #expect(seen.insert(id).inserted, "\(page): \(id)") }
    }
  }

  @Test("What labels or describes a part of a page is on it")
  func labels() {
    eachPage { page, markup in
      let ids = Set(markup.ids)
      for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
        for value in markup.tags.compactMap({ $0.attributes[name] }) {
          for id in value.split(separator: " ") { #expect(ids.contains(String(id)), "\(page): \(name)=\(id)") }
        }
      }
    }
  }

  @Test("Tags match, every page has one first heading, a title and a language")
  func shape() {
    eachPage { page, markup in
      #expect(markup.mismatch == nil, "\(page): \(markup.mismatch ?? "")")
      #expect(markup.tags.count { $0.name == "h1" } == 1, "\(page)")
      // Pictures have titles too; theirs have ids.
      let titles = markup.tags.filter { $0.name == "title" }
      #expect(titles.count { $0.attributes["id"] == nil } == 1, "\(page)")
      #expect(titles.count - 1 == markup.tags.count { $0.name == "svg" && $0.attributes["role"] == "img" }, "\(page)")
      #expect(markup.tags.contains { $0.name == "html" && $0.attributes["lang"] == "vi" }, "\(page)")
    }
  }

  @Test("Headings go down by one step at most")
  func headings() {
    eachPage { page, markup in
      var level = 0
      for tag in markup.tags {
        guard let match = tag.name.wholeMatch(of: /h([1-6])/), let next = Int(match.1) else { continue }
        #expect(next <= level + 1, "\(page): \(tag.name) after h\(level)")
        level = next
      }
    }
  }

  @Test("Every page but the one for what is not found can be reached from the first")
  func reachable() {
    var links: [String: Set<String>] = [:]
    eachPage { page, markup in
      links[page] = Set(
        markup.addresses.compactMap {
          Self.isOutside($0.address) ? nil : Self.resolve(Self.split($0.address).path, from: page)
        })
    }
    var reached: Set<String> = ["index.html"]
    var waiting = ["index.html"]
    while let page = waiting.popLast() {
      for next in links[page] ?? [] where reached.insert(next).inserted { waiting.append(next) }
    }
    // The search page is where the form in each page's head leads.
    #expect(site.pages.filter { !reached.contains($0) } == ["404.html", "tim-kiem.html"])
    let forms = markups["index.html"]?.tags.filter { $0.name == "form" }
    #expect(forms?.map { $0.attributes["action"] } == ["tim-kiem.html"])
  }

  private static func isOutside(_ address: String) -> Bool {
    address.contains("://") || address.hasPrefix("mailto:") || address.hasPrefix("tel:")
  }

  private static func split(_ address: String) -> (path: String, fragment: String?) {
    guard let mark = address.firstIndex(of: "#") else { return (address, nil) }
    return (String(address[..<mark]), String(address[address.index(after: mark)...]))
  }

  /// The file that a link of the page at `page` means; nil where it leads above the site's top.
  private static func resolve(_ path: String, from page: String) -> String? {
    if path.isEmpty { return page }
    if path.hasPrefix("/") { return String(path.dropFirst()) }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
