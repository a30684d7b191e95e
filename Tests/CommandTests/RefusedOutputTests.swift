import Glibc
import TestSupport
import Testing

/// `--output` at a place that is somebody's: refused with status 2 and what was found there, and nothing has changed.
@Suite("Outputs that are refused")
struct RefusedOutputTests {
  private let site: SmallSite

  init() throws { site = try SmallSite() }

  private func build(into output: String, _ environment: [String: String] = [:], force: Bool = false) throws
    -> Program.Result
  {
    var program = Program("build", "--root", site.root, "--output", output, "--language", "en")
    if force { program.arguments.append("--force") }
    program.environment = environment
    return try program.run()
  }

  @Test("A home folder", arguments: ["home/clerk", "home/./clerk/", "link"])
  func home(output: String) throws {
    try site.folder.write("mine", to: "home/clerk/thu.txt")
    try site.folder.makeFolder("home/clerk/Documents")
    try site.folder.link("link", to: site.folder["home/clerk"])
    let before = try TreeSnapshot(site.folder["home"])
    let result = try build(into: site.folder[output], ["HOME": site.folder["home/clerk"]])
    #expect(result.status == 2)
    #expect(
      result.error.contains(
        "bantin: refusing to replace \(site.folder["home/clerk"]): it is a home folder or the whole machine's (it holds “Documents/”, “thu.txt”)"
      ))
    #expect(try TreeSnapshot(site.folder["home"]) == before)
  }

  @Test("A home folder with nothing in it that shows, too")
  func emptyHome() throws {
    try site.folder.makeFolder("home")
    let result = try build(into: site.folder["home"], ["HOME": site.folder["home"]])
    #expect(result.status == 2)
    #expect(result.error.contains("it is a home folder"))
  }

  @Test("A repository")
  func repository() throws {
    try site.folder.write("[core]\n", to: "repository/.git/config")
    try site.folder.write("int main;\n", to: "repository/main.c")
    let before = try TreeSnapshot(site.folder["repository"])
    let result = try build(into: site.folder["repository"])
    #expect(result.status == 2)
    #expect(result.error.contains("Bantin did not make “.git/”, “main.c” in it; name another folder by --output"))
    #expect(try TreeSnapshot(site.folder["repository"]) == before)
  }

  @Test("A mount point that every machine has, by force too", arguments: [false, true])
  func proc(force: Bool) throws {
    let result = try build(into: "/proc", force: force)
    #expect(result.status == 2)
    #expect(result.error.contains("/proc is a mount point and cannot be replaced as a whole; name a folder in it by"))
  }

  @Test(
    "A folder that something is mounted on, or below",
    .enabled(if: canMount, "mounting needs rights that this machine does not give"),
    arguments: ["www", "www/anh", "www/a b\\c"], [false, true])
  func mounted(point: String, force: Bool) throws {
    try site.folder.makeFolder(point)
    // Mounted for this one process: nobody else sees it, and it is gone with it.
    var program = Program()
    program.path = Self.unshare
    program.arguments =
      Self.privately + [
        "/bin/sh", "-c",
        "mount -t tmpfs none \"$1\" && echo mine > \"$1/mine\" && shift && \"$@\"; status=$?; cat \"$0/mine\"; exit $status",
        site.folder[point], site.folder[point], Program.built, "build", "--root", site.root, "--output",
        site.folder["www"],
        "--language", "en",
      ] + (force ? ["--force"] : [])
    let result = try program.run()
    #expect(result.status == 2)
    #expect(result.error.contains("\(site.folder[point]) is a mount point and cannot be replaced as a whole"))
    #expect(result.output == "mine\n")
  }

  private static let unshare = "/usr/bin/unshare"
  private static let privately = ["--mount", "--map-root-user"]

  private static var canMount: Bool {
    var program = Program()
    program.path = unshare
    program.arguments = privately + ["/bin/sh", "-c", "mount -t tmpfs none /mnt"]
    return (try? program.run().status) == 0
  }
}
