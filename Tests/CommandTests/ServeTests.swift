import Glibc
import TestSupport
import Testing

/// The browser is a script that writes down what it is asked to open, and then ends the preview as Ctrl-C does.
@Suite("bantin serve --open")
struct ServeTests {
  private let site: SmallSite

  init() throws {
    site = try SmallSite()
    for name in ["xdg-open", "firefox"] {
      try site.folder.write(
        "#!/bin/sh\necho \"\(name) $*\" > '\(site.folder["asked"])'\nkill -INT $PPID\n", to: "bin/\(name)")
      #expect(chmod(site.folder["bin/\(name)"], 0o755) == 0)
    }
  }

  private func serve(_ environment: [String: String]) throws -> Program.Result {
    var program = Program("serve", "--open", "--port", "0", "--root", site.root, "--language", "en")
    program.environment = environment
    return try program.run()
  }

  @Test(
    "The desktop's program opens the site, or what BROWSER names",
    arguments: [
      (nil, "xdg-open ADDRESS"), ("", "xdg-open ADDRESS"),
      ("nothing-of-that-name:firefox", "firefox ADDRESS"),
      ("firefox --new-tab %s --quiet", "firefox --new-tab ADDRESS --quiet"),
      ("nothing-of-that-name", "xdg-open ADDRESS"),
    ] as [(String?, String)])
  func opened(wanted: String?, expected: String) throws {
    var environment = ["PATH": site.folder["bin"] + ":/usr/bin:/bin"]
    if let wanted { environment["BROWSER"] = wanted }
    let result = try serve(environment)
    #expect(result.status == 0)
    let line = try #require(result.output.split(separator: "\n").first { $0.hasPrefix("The site is at ") })
    let address = line.dropFirst("The site is at ".count).prefix { $0 != " " }
    #expect(try site.folder.text("asked") == expected.replacing("ADDRESS", with: address) + "\n")
    #expect(result.output.hasSuffix("Stopped.\n"))
  }
}
