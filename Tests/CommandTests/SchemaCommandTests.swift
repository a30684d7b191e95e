import TestSupport
import Testing

@Suite("bantin schema")
struct SchemaCommandTests {
  @Test("One kind goes to standard output, in Vietnamese unless told otherwise")
  func one() throws {
    let vietnamese = try Program("schema", "record").run()
    #expect(vietnamese.status == 0)
    #expect(vietnamese.output.contains("\"title\": \"bản tin một cuộc họp\""))
    let english = try Program("schema", "record", "--language", "en").run()
    #expect(english.output.contains("\"title\": \"a meeting record\""))
  }

  @Test("All go into a folder, and the settings to standard output")
  func all() throws {
    let folder = try TemporaryFolder()
    var program = Program("schema", "--output", "editor/schemas")
    program.folder = folder.path
    let result = try program.run()
    #expect(result.status == 0)
    let names = ["awards", "cluster", "page", "record", "rules", "site", "units"].map {
      "editor/schemas/\($0).schema.json"
    }
    #expect(try TreeSnapshot(folder.path).paths == names)
    for name in names { #expect(result.output.contains("\"./\(name)\"")) }
    // Twice is the same as once.
    let before = try TreeSnapshot(folder.path).contents
    #expect(try program.run() == result)
    #expect(try TreeSnapshot(folder.path).contents == before)
  }

  @Test(
    "Neither a kind nor a folder is wrong usage, as is a kind that there is not",
    arguments: [["schema"], ["schema", "person"]])
  func usage(arguments: [String]) throws {
    var program = Program()
    program.arguments = arguments
    let result = try program.run()
    #expect(result.status == 64)
    #expect(result.output == "")
  }

  @Test("A folder that cannot be written is status 2, in one sentence")
  func cannotWrite() throws {
    let result = try Program("schema", "--output", "/proc/schemas", "--language", "en").run()
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("bantin: cannot make /proc/schemas"))
  }
}
