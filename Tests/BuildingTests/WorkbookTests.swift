import Testing

@testable import Building

@Suite("Workbooks whose disk fails")
struct WorkbookTests {
  private static func workbook() async throws -> [UInt8] {
    try #require(try await RepositorySite.built().files["tong-hop/2020.xlsx"])
  }

  @Test("A workbook of which a block is missing, wherever it is, is not whole")
  func missingBlock() async throws {
    let bytes = try await Self.workbook()
    #expect(Workbook.isWhole(bytes))
    for start in stride(from: 0, to: bytes.count, by: 997) {
      let end = min(start + 4096, bytes.count)
      #expect(!Workbook.isWhole(Array(bytes[..<start] + bytes[end...])), "\(start)")
    }
    #expect(!Workbook.isWhole([]))
  }
}
