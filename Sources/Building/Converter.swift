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
      let (program, path) = programs.lazy.compactMap({ program in Self.find(program.name).map { (program, $0) } }).first
    else {
      throw MissingProgram(programs: programs.map(\.name).filter { !$0.hasPrefix("chromium-") })
    }
    let folder = try Self.temporaryFolder()
    defer { Self.remove(folder) }
    let (page, output) = (folder + "/page.html", folder + "/output")
    try SafeFile.create(html, at: page)
    let status = try Self.run(path, program.arguments(page, output, folder))
    guard status == 0, access(output, R_OK) == 0 else { throw FailedProgram(program: program.name, status: status) }
    return try FileReader.bytes(of: output)
  }

  private static func find(_ name: String) -> String? {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  private static func temporaryFolder() throws -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/bantin-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFailure(.create, base) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs a program, what it says thrown away, and gives its exit status.
  private static func run(_ path: String, _ arguments: [String]) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, path, &actions, nil, &words, environ)
    guard code == 0 else { throw FileFailure(.open, path, code: code) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw FileFailure(.open, path) }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Removes a folder that ``temporaryFolder()`` made, links without following them. What cannot be removed stays behind.
  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) else {
      unlink(path)
      return
    }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    closedir(stream)
    for name in names { remove(path + "/" + name) }
    rmdir(path)
  }
}
