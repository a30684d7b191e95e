import Files
import TestSupport
import Testing

@testable import Content

/// `make test-documents` installs ssconvert and runs these; elsewhere they run where it is.
@Suite("Workbooks of other programs", .enabled(if: ExternalProgram(named: "ssconvert") != nil))
struct WorkbookFileTests {
  private static let folder = Repository.root + "/Tests/ContentTests/ScoreSheets/Fixtures/"

  @Test(
    "One sheet, by four writers: computed sums, merged heads, numbers and texts",
    arguments: ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.xls", "libreoffice.ods"])
  func scores(_ name: String) async throws {
    let sheets = try WorkbookFile(path: Self.folder + name).sheets()
    #expect(sheets.count == 2)
    let (csv, scores) = try await SheetContent.scores(of: sheets)
    #expect(
      csv == """
        unit;self;score;bonus;penalty;rank;note
        doi;98,5;97,35;2;;1;
        suoi;96,5;95,25;1;0,5;2;"tính cả điểm thưởng; đã làm tròn"
        rung;95;94,1;;;3;
        khe;90;;;;;
        thac;90;89,1250;;;4;
        huyện Thach Mẫu;80;79;;;;

        """)
    #expect(
      scores.troubles.map(\.en) == [
        "column J “Địa chỉ”: not used", "cell D13: “vắng” is no number, left empty",
        "row 15: there is no unit “huyện Thach Mẫu”; did you mean “huyện Thác Mẫu”?",
        "row 14: the sum is given as 90, the columns make 89.125",
      ])
    #expect(scores.understood.contains { $0.en == "row 11 “Vùng cao”: a group, left out" })
    #expect(scores.understood.contains { $0.en == "column G “Tổng điểm”: sums, to compare" })
  }

  @Test("What only looks like a workbook is refused")
  func noWorkbook() throws {
    let folder = try TemporaryFolder()
    try folder.write("Đơn vị;Điểm\n", to: "a.xlsx")
    try folder.write([0x50, 0x4B, 0x03, 0x04, 1, 2, 3], to: "b.xlsx")
    for name in ["a.xlsx", "b.xlsx"] {
      #expect(throws: DraftRefusal.noWorkbook(folder[name])) { try WorkbookFile(path: folder[name]).sheets() }
    }
  }
}
