import Testing

@Suite("The language of messages")
struct LanguageTests {
  private static let english = "1 records, no errors\n"
  private static let vietnamese = "1 bản tin, không có lỗi\n"

  @Test(
    "An option, else the locale, tells the language",
    arguments: [
      (nil, [:], english),
      ("vi", [:], vietnamese),
      ("en", [:], english),
      (nil, ["LC_ALL": "vi_VN"], vietnamese),
      (nil, ["LC_ALL": "vi_VN.UTF-8"], vietnamese),
      (nil, ["LC_MESSAGES": "vi_VN"], vietnamese),
      (nil, ["LANG": "vi"], vietnamese),
      (nil, ["LC_ALL": "", "LANG": "vi_VN"], vietnamese),
      (nil, ["LC_ALL": "C", "LANG": "vi_VN"], english),
      (nil, ["LC_MESSAGES": "en_US", "LANG": "vi_VN"], english),
      (nil, ["LANG": "de_DE.UTF-8"], english),
      ("en", ["LC_ALL": "vi_VN"], english),
      ("vi", ["LC_ALL": "C"], vietnamese),
    ] as [(String?, [String: String], String)])
  func result(option: String?, environment: [String: String], expected: String) throws {
    let site = try SmallSite()
    var program = Program("check", "--root", site.root)
    if let option { program.arguments += ["--language", option] }
    program.environment = environment
    #expect(try program.run().output == expected)
  }

  @Test("Findings, counts and failures are told in Vietnamese, too")
  func findings() throws {
    let site = try SmallSite()
    try site.folder.write(
      SmallSite.record(title: "a").replacing("2020-12-03", with: "2020-02-30"), to: "content/records/wrong.md")
    let result = try Program("build", "--root", site.root, "--language", "vi").run()
    #expect(result.status == 1)
    #expect(result.error.hasPrefix("content/records/wrong.md:3:7: lỗi: "))
    #expect(result.error.contains("\n1 lỗi"))
    #expect(result.error.hasSuffix("\nChưa ghi gì: hãy sửa các lỗi trên.\n"))

    // A check writes nothing in any case: it says what cannot be done.
    for command in [["check"], ["diff"], ["build", "--dry-run"]] {
      var program = Program()
      program.arguments = command + ["--root", site.root, "--language", "vi"]
      #expect(try program.run().error.hasSuffix("\nChưa dựng trang được: hãy sửa các lỗi trên.\n"), "\(command)")
    }

    let failed = try Program("build", "--root", site.folder["nowhere"], "--language", "vi").run()
    #expect(failed.error == "bantin: không xem được thư mục \(site.folder["nowhere"]): không có tệp hoặc thư mục này\n")
  }
}
