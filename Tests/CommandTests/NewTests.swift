import Files
import TestSupport
import Testing

@Suite("bantin new")
struct NewTests {
  /// A site with everything that `bantin new` writes, made by it.
  private static func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let result = try Program(
      "new", "site", folder["site"], "--templates", Repository.root + "/templates", "--language", "en"
    ).run()
    #expect(result.status == 0, "\(result.error)")
    return folder
  }

  @Test("Everything that is written passes the check", arguments: ["vi", "en"])
  func check(language: String) throws {
    let folder = try Self.site()
    let commands = [
      ["record", "--cluster", "vi-du/cum-so-1", "--kind", "tổng kết", "--date", "2026-12-03"],
      ["record", "--cluster", "vi-du/cum-so-1", "--kind", "ký giao ước", "--kind", "launch", "--date", "02/2026"],
      ["record", "--like", "content/records/2025/vi-du-tong-ket.md", "--date", "2027-01-03", "--slug", "khac"],
      ["cluster", "vi-du/khoi-2", "--name", "Khối thi đua số 2", "--organiser", "tỉnh Ví Dụ"],
      ["unit", "so-mau", "--name", "Sở Mẫu", "--kind", "department", "--parent", "vi-du"],
      ["unit", "truong-mau", "--name", "Trường Mẫu", "--file", "units/truong.yaml"],
      ["page", "lien-he", "--title", "Liên hệ: chúng tôi"],
    ]
    let paths = [
      "content/records/2026/cum-thi-dua-so-1-tinh-vi-du-tong-ket-nam-2026.md",
      "content/records/2026/cum-thi-dua-so-1-tinh-vi-du-ky-ket-giao-uoc-thi-dua-phat-dong-nam-2026.md",
      "content/records/2027/khac.md",
      "content/clusters/vi-du/khoi-2.yaml", "content/units/vi-du.yaml", "content/units/truong.yaml",
      "content/pages/lien-he.md",
    ]
    for (arguments, path) in zip(commands, paths) {
      var program = Program()
      program.arguments = ["new"] + arguments + ["--language", language]
      program.folder = folder["site"]
      let result = try program.run()
      #expect(result.status == 0, "\(result.error)")
      #expect(result.output.hasSuffix(" \(path)\n"))
      #expect(result.error == "")
      let check = try Program("check", "--root", folder["site"], "--language", "en").run()
      #expect(check.status == 0)
      #expect(!check.error.contains("warning") && !check.error.contains("error"), "\(check.error)")
    }
  }

  @Test("A new site passes the check and holds the templates as they are")
  func site() throws {
    let folder = try Self.site()
    let check = try Program("check", "--root", folder["site"], "--language", "en").run()
    #expect(check.status == 0)
    #expect(!check.error.contains("warning"))
    #expect(
      try TreeSnapshot(folder["site/templates"]).contents == TreeSnapshot(Repository.root + "/templates").contents)
    #expect(
      try folder.text("site/content/awards.yaml")
        == String(decoding: FileReader.bytes(of: Repository.root + "/content/awards.yaml"), as: UTF8.self))
  }

  @Test("A new site is built in one go")
  func builds() throws {
    let folder = try Self.site()
    let build = try Program("build", "--root", folder["site"], "--language", "en").run()
    #expect(build.status == 0, "\(build.error)")
    #expect(!build.error.contains("warning"))
    let page = try folder.text("site/output/site/ban-tin/2025/vi-du-tong-ket.html")
    #expect(page.contains("phường Sông Nháp"))
    #expect(!page.contains("site-notice"))
  }

  @Test("The example province is built in one go, without a warning, and every page says that it is one")
  func example() throws {
    let folder = try TemporaryFolder()
    var program = Program("new", "site", "--example", folder["mau"], "--templates", Repository.root + "/templates")
    program.environment = ["LANG": "C.UTF-8"]
    #expect(try program.run().status == 0)
    let build = try Program("build", "--root", folder["mau"], "--language", "en").run()
    #expect(build.status == 0, "\(build.error)")
    #expect(!build.error.contains("warning"), "\(build.error)")
    let pages = try TreeSnapshot(folder["mau/output/site"]).contents.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 240)
    for (path, bytes) in pages {
      let isMarked = String(decoding: bytes, as: UTF8.self).contains("Dữ liệu minh họa: tỉnh Mẫu")
      #expect(isMarked, "\(path)")
    }
  }

  @Test("Without a catalogue beside the templates the example brings its own award")
  func alone() throws {
    let folder = try TemporaryFolder()
    for (path, bytes) in try TreeSnapshot(Repository.root + "/templates").contents {
      try folder.write(bytes, to: "t/" + path)
    }
    #expect(try Program("new", "site", folder["s"], "--templates", folder["t"]).run().status == 0)
    #expect(try Program("check", "--root", folder["s"]).run().status == 0)
  }

  @Test("A sheet of scores becomes the CSV beside the record; what was understood is told on standard error")
  func scores() throws {
    let folder = try Self.site()
    try folder.write("BẢNG ĐIỂM;;\n;;\nĐơn vị;Điểm;Hạng\nSuối Mẫu;97,5;1\nĐồi Thủ;96;2\n", to: "diem.csv")
    var program = Program(
      "new", "record", "--root", folder["site"], "--cluster", "vi-du/cum-so-1", "--kind", "bình xét", "--date",
      "2026-12-03", "--slug", "xet", "--scores", folder["diem.csv"], "--language", "en")
    let result = try program.run()
    #expect(result.status == 0)
    let record = folder["site/content/records/2026/xet"]
    #expect(result.output == "Made \(record).md\nMade \(record).csv\n")
    #expect(result.error.contains("Understood:\n  - the head is in row 3\n"))
    #expect(
      result.error.contains("To look at:\n") && result.error.contains("a member is not in the sheet: phường Sông Nháp"))
    #expect(
      try folder.text("site/content/records/2026/xet.csv") == "\u{FEFF}unit;score;rank\nsuoi-mau;97,5;1\ndoi-thu;96;2\n"
    )
    let check = try Program("check", "--root", folder["site"], "--language", "en").run()
    #expect(check.status == 0 && !check.error.contains("warning"), "\(check.error)")

    // A mistake in the CSV is told at its own place.
    try folder.write("unit;score;rank\nsuoi-mau;97,5;1\ndoi-thi;96;2\n", to: "site/content/records/2026/xet.csv")
    let mistaken = try Program("check", "--root", folder["site"], "--language", "en").run()
    #expect(mistaken.status == 1)
    #expect(mistaken.error.contains("content/records/2026/xet.csv:3:1: error: there is no unit “doi-thi”"))
    try folder.write("unit;score;rank\nsuoi-mau;97,5;1\n", to: "site/content/records/2026/xet.csv")

    // With the CSV alone there already, the record is not made either.
    program.arguments.removeAll { $0 == "--slug" || $0 == "xet" }
    program.arguments += ["--slug", "khac"]
    try folder.write("x", to: "site/content/records/2026/khac.csv")
    #expect(try program.run().status == 2)
    #expect(try !SafeFile.exists(folder["site/content/records/2026/khac.md"]))
  }

  @Test("--edit opens the file in $VISUAL, else $EDITOR, whatever its options")
  func edit() throws {
    let folder = try Self.site()
    var program = Program("new", "page", "mot", "--title", "Một", "--root", folder["site"], "--edit")
    program.environment = ["EDITOR": "cp \"$1\" \(folder.path)/seen; true"]
    #expect(try program.run().status == 0)
    #expect(try folder.text("seen").contains("title: Một"))

    program.arguments[2] = "hai"
    program.environment = ["VISUAL": "sed -i s/Một/Hai/", "EDITOR": "false"]
    #expect(try program.run().status == 0)
    #expect(try folder.text("site/content/pages/hai.md").contains("title: Hai"))

    program.arguments[2] = "ba"
    program.environment = ["EDITOR": "false"]
    let failed = try program.run()
    #expect(failed.status == 2)
    #expect(failed.error.contains("“false”") && failed.error.split(separator: "\n").count == 1)
    #expect(try SafeFile.exists(folder["site/content/pages/ba.md"]))
  }

  @Test("Nothing is overwritten: status 2 and one sentence")
  func overwritesNothing() throws {
    let folder = try Self.site()
    let before = try TreeSnapshot(folder["site"])
    let commands = [
      ["page", "gioi-thieu", "--title", "x", "--root", folder["site"]],
      ["unit", "suoi-mau", "--name", "x", "--root", folder["site"]],
      ["cluster", "vi-du/cum-so-1", "--name", "x", "--organiser", "vi-du", "--root", folder["site"]],
      [
        "record", "--cluster", "vi-du/cum-so-1", "--kind", "other", "--date", "2025", "--slug", "vi-du-tong-ket",
        "--root", folder["site"],
      ],
      [
        "record", "--cluster", "vi-du/cum-so-1", "--kind", "other", "--date", "2025", "--root", folder["site"],
        "--output", folder["site/content/site.yaml"],
      ],
      ["site", folder["site"], "--templates", Repository.root + "/templates"],
    ]
    for arguments in commands {
      var program = Program()
      program.arguments = ["new"] + arguments + ["--language", "en"]
      let result = try program.run()
      #expect(result.status == 2, "\(arguments)")
      #expect(result.output == "")
      #expect(result.error.hasPrefix("bantin: ") && result.error.split(separator: "\n").count == 1)
    }
    #expect(try TreeSnapshot(folder["site"]) == before)
  }

  @Test("What is not known is status 64, and nothing is written")
  func unknown() throws {
    let folder = try Self.site()
    let before = try TreeSnapshot(folder["site"])
    let commands = [
      ["record", "--cluster", "vi-du/cum-so-2", "--kind", "other", "--date", "2025"],
      ["record", "--cluster", "vi-du/cum-so-1", "--kind", "oter", "--date", "2025"],
      ["record", "--cluster", "vi-du/cum-so-1", "--kind", "other"], ["record", "--date", "2025"],
      ["cluster", "Cụm", "--name", "x", "--organiser", "vi-du"],
      ["cluster", "a", "--name", "x", "--organiser", "suoi"],
      ["unit", "a", "--name", "x", "--parent", "suoi-mua"], ["page", "Trang", "--title", "x"],
    ]
    for arguments in commands {
      var program = Program()
      program.arguments = ["new"] + arguments + ["--root", folder["site"], "--language", "en"]
      let result = try program.run()
      #expect(result.status == 64, "\(arguments)")
      #expect(result.output == "")
    }
    #expect(try TreeSnapshot(folder["site"]) == before)
  }
}
