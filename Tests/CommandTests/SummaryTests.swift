import Files
import Glibc
import TestSupport
import Testing

@Suite("One yearly summary")
struct SummaryTests {
  private let site: SmallSite

  init() throws { site = try SmallSite() }

  private func summary(_ arguments: String..., path: String? = nil) throws -> Program.Result {
    var program = Program()
    program.arguments = ["summary"] + arguments + ["--root", site.root]
    program.folder = site.root
    if let path {
      program.arguments = ["PATH=\(path)", program.path] + program.arguments
      program.path = "/usr/bin/env"
    }
    return try program.run()
  }

  @Test("JSON goes to standard output")
  func json() throws {
    let result = try summary("2020", "--format", "json")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{\n  \"year\": 2020,\n"))
    #expect(result.output.contains("\"id\": \"meetings\""))
    #expect(result.error == "")
  }

  @Test("A workbook goes to YEAR.xlsx in the current folder, or where it is told")
  func workbook() throws {
    #expect(try summary("2020").output == "written: 2020.xlsx\n")
    #expect(try summary("2020", "--output", site.folder["bang.xlsx"]).status == 0)
    let bytes = try FileReader.bytes(of: site.folder["2020.xlsx"])
    #expect(bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]))
    #expect(try FileReader.bytes(of: site.folder["bang.xlsx"]) == bytes)
  }

  @Test("One table as CSV goes to standard output, all of them into a folder")
  func csv() throws {
    let one = try summary("2020", "--format", "csv", "--table", "meetings", "--separator", "semicolon")
    #expect(one.output.hasPrefix("\u{FEFF}year;organiser;organiser-name;position;cluster;"))
    #expect(try summary("2020", "--format", "csv", "--output", site.folder["bang"]).status == 0)
    let names = FolderNames.all(of: site.folder["bang"])
    #expect(Set(names).isSuperset(of: ["meetings.csv", "leaders.csv", "missing.csv"]))
  }

  @Test("Several forms go into one folder, the CSV files into the year's")
  func severalForms() throws {
    let result = try summary(
      "2020", "--format", "json", "--format", "csv", "--format", "json", "--output", site.folder["ra"], "--timings")
    #expect(result.status == 0)
    #expect(FolderNames.all(of: site.folder["ra"]).contains("2020.json"))
    #expect(Set(FolderNames.all(of: site.folder["ra/2020"])).isSuperset(of: ["meetings.csv", "leaders.csv"]))
    #expect(result.error.contains("json, csv: "))
    #expect(result.error.contains(" ms CPU, "))
    #expect(try summary("2020", "--format", "json", "--format", "csv", "--table", "meetings").status == 64)
  }

  @Test(
    "The report can be read away from the site: its styles are in it, and no link leads into a folder that is not there"
  )
  func html() throws {
    let result = try summary("2020", "--format", "html")
    #expect(result.output.contains("<style>"))
    #expect(!result.output.contains("href=\"../"))
  }

  @Test("A year of which nothing is told is a plain message and status 1")
  func nothing() throws {
    let result = try summary("1990")
    #expect(result.status == 1)
    #expect(result.error == "bantin: there is nothing to sum up in 1990; years with records: 2020\n")
    #expect(!FolderNames.all(of: site.root).contains("1990.xlsx"))
  }

  @Test("A program that is not there is a plain message and status 2", arguments: ["pdf", "docx"])
  func missing(format: String) throws {
    let result = try summary("2020", "--format", format, path: "/nowhere")
    #expect(result.status == 2)
    #expect(result.error.hasPrefix("bantin: one of these programs is needed: "))
    #expect(!FolderNames.all(of: site.root).contains("2020.\(format)"))
  }

  @Test("The report's head is dated where a day is given, and open where not")
  func date() throws {
    #expect(try summary("2020", "--format", "html").output.contains("ngày …… tháng …… năm ……"))
    #expect(
      try summary("2020", "--format", "html", "--date", "05/02/2021").output.contains("ngày 05 tháng 02 năm 2021"))
    #expect(try summary("2020", "--format", "html", "--date", "30/02/2021").status == 64)
    #expect(try summary("2020", "--format", "json", "--date", "05/02/2021").status == 64)
  }

  @Test("pandoc is given the page's styles: those of templates/report, or of the site over them")
  func styles() throws {
    let pandoc = """
      #!/bin/sh
      for word; do case $word in --output=*) output=${word#--output=} ;; esac; done
      printf '%s\\n' "$@" > "$output"

      """
    try site.folder.write(pandoc, to: "programs/pandoc")
    #expect(chmod(site.folder["programs/pandoc"], 0o755) == 0)
    let programs = site.folder["programs"]
    #expect(try summary("2020", "--format", "docx", path: programs).status == 0)
    #expect(
      try site.folder.text("2020.docx").contains("--reference-doc=\(site.root)/templates/report/reference.docx\n"))
    #expect(try site.folder.text("2020.docx").contains("--lua-filter=\(site.root)/templates/report/docx.lua\n"))
    try site.folder.write("", to: "content/templates/report/reference.docx")
    #expect(try summary("2020", "--format", "docx", path: programs).status == 0)
    #expect(try site.folder.text("2020.docx").contains("\(site.root)/content/templates/report/reference.docx\n"))
  }

  @Test("Only the clusters of an organiser are summed up")
  func organiser() throws {
    #expect(try summary("2020", "--format", "json", "--organiser", "an-binh").output.contains("an-binh/huyen-thi"))
    let other = try summary("2020", "--format", "json", "--organiser", "dong-son")
    #expect(other.status == 1)
    #expect(other.output == "")
    #expect(try summary("2020", "--organiser", "nowhere").error.contains("“nowhere”"))
  }

  @Test(
    "Wrong usage is status 64",
    arguments: [
      ["2020", "--format", "csv"], ["0"], ["2020", "--format", "ods"], ["2020", "--table", "meetings"], [],
    ])
  func usage(arguments: [String]) throws {
    var program = Program()
    program.arguments = ["summary"] + arguments + ["--root", site.root]
    #expect(try program.run().status == 64)
  }

  @Test("With an error in what was written nothing is made")
  func errors() throws {
    try site.folder.write("---\ntitle: Sai\n---\n", to: "content/records/wrong.md")
    let result = try summary("2020")
    #expect(result.status == 1)
    #expect(result.error.contains("content/records/wrong.md"))
    #expect(!FolderNames.all(of: site.root).contains("2020.xlsx"))
  }
}
