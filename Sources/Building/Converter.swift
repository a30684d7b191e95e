import Diagnostics
import Files
import Glibc

/// None of the programs that could make a form is on this machine.
package struct MissingProgram: Error, Sendable, Equatable {
  /// Any of them would do.
  package let programs: [String]

  package var message: Phrase {
    let names = programs.joined(separator: ", ")
    return Phrase(
      vi:
        "cần một trong các chương trình: \(names); hãy cài rồi chạy lại (Debian: apt-get install \(programs[0])), hoặc dùng --format html",
      en:
        "one of these programs is needed: \(names); install one and run this again (Debian: apt-get install \(programs[0])), or use --format html"
    )
  }
}

/// A program was there and did not make the file.
package struct FailedProgram: Error, Sendable, Equatable {
  package let program: String
  package let status: Int32

  package var message: Phrase {
    Phrase(
      vi: "\(program) không tạo được tệp (mã \(status))", en: "\(program) did not make the file (status \(status))")
  }
}

/// Makes another form of a page by a program of the machine.
struct Converter: Sendable {
  /// The programs that can do it, the best first.
  private let programs: [Program]

  struct Program: Sendable {
    let name: String
    /// What it is called with, from the page's file to the wanted one, in a folder that is its own.
    let arguments: @Sendable (_ page: String, _ output: String, _ folder: String) -> [String]
  }

  static let pdf = Converter(
    programs: ["chromium", "chromium-browser", "google-chrome"].map { name in
      Program(name: name) { page, output, folder in
        // Chromium refuses to run as root with its sandbox.
        (geteuid() == 0 ? ["--no-sandbox"] : []) + [
          "--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder)/profile",
          "--print-to-pdf=\(output)",
          "file://\(page)",
        ]
      }
    } + [Program(name: "weasyprint") { page, output, _ in [page, output] }])

  /// - Parameters:
  ///   - reference: the document whose page and styles are taken; pandoc's own if nil.
  ///   - filter: what makes the page's classes into styles; nothing does if nil.
  static func docx(reference: String?, filter: String?) -> Converter {
    Converter(
      programs: [
        Program(name: "pandoc") { page, output, _ in
          ["--from=html", "--to=docx", "--metadata=lang:vi", "--output=\(output)"]
            + (reference.map { ["--reference-doc=\($0)"] } ?? []) + (filter.map { ["--lua-filter=\($0)"] } ?? []) + [
              page
            ]
        }
      ])
  }

  /// The page in the other form.
  ///
  /// - Throws: ``MissingProgram``, ``FailedProgram``, ``FileFailure``.
  func convert(_ html: [UInt8]) throws -> [UInt8] {
    guard
      let (program, found) = programs.lazy.compactMap({ program in
        ExternalProgram(named: program.name).map { (program, $0) }
      }).first
    else {
      throw MissingProgram(programs: programs.map(\.name).filter { !$0.hasPrefix("chromium-") })
    }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let (page, output) = (folder.path + "/page.html", folder.path + "/output")
    try SafeFile.create(html, at: page)
    let status = try found.run(program.arguments(page, output, folder.path))
    guard status == 0, access(output, R_OK) == 0 else { throw FailedProgram(program: program.name, status: status) }
    return try FileReader.bytes(of: output)
  }
}
