import Building
import Content
import Diagnostics
import Files
import Glibc
import Reports

/// Something that was looked at on this machine.
struct Diagnosis: Sendable, Equatable {
  enum State: Sendable, Equatable {
    case good
    /// Some command does not work, or not as well.
    case limited
    /// No site can be built.
    case broken
  }

  var state: State
  var finding: Phrase
  /// What to do.
  var remedy: Phrase?

  /// Everything, what matters most first.
  static func all(root: String, output: String) -> [Diagnosis] {
    let isThere = ["content", "templates"].contains { access(root + "/" + $0, F_OK) == 0 }
    let site = isThere ? site(root, output: output) + [watching(root)] : [noSite(root)]
    return [program(), locale()] + site + programs()
  }

  // MARK: The program and the machine

  private static func program() -> Diagnosis {
    let libraries = ContentLibraries.versions + ReportLibraries.versions + BuildingLibraries.versions
    let names = libraries.joined(separator: ", ")
    let version = Bantin.configuration.version
    return Diagnosis(
      state: .good,
      finding: Phrase(vi: "bantin \(version) với \(names)", en: "bantin \(version) with \(names)"))
  }

  private static func locale() -> Diagnosis {
    let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    let name = names.compactMap { name in getenv(name).map { String(cString: $0) } }.first { !$0.isEmpty }
    let (shown, lowered) = (name ?? "C", (name ?? "").lowercased())
    if lowered.contains("utf-8") || lowered.contains("utf8") {
      return Diagnosis(state: .good, finding: Phrase(vi: "bảng mã \(shown)", en: "locale \(shown)"))
    }
    return Diagnosis(
      state: .limited,
      finding: Phrase(
        vi: "bảng mã \(shown) không phải UTF-8: chữ có dấu có thể hiện sai trong cửa sổ lệnh",
        en: "the locale \(shown) is not UTF-8: the terminal may show Vietnamese letters wrongly"),
      remedy: Phrase(vi: "export LANG=vi_VN.UTF-8 (hoặc C.UTF-8)", en: "export LANG=C.UTF-8"))
  }

  // MARK: The site

  /// Whoever has just installed the program has no site yet: nothing is broken.
  private static func noSite(_ root: String) -> Diagnosis {
    let place = root == "." ? Phrase(vi: "đây", en: "this folder") : Phrase(vi: root, en: root)
    return Diagnosis(
      state: .limited, finding: Phrase(vi: "chưa có trang ở \(place.vi)", en: "there is no site in \(place.en) yet"),
      remedy: Phrase(
        vi: "bantin new site THƯ-MỤC tạo một trang mới; có trang rồi thì gõ lệnh trong thư mục của trang",
        en: "bantin new site DIR makes a new one; if there is one, run this in its folder"))
  }

  private static func site(_ root: String, output: String) -> [Diagnosis] {
    var found: [Diagnosis] = []
    for (folder, remedy) in [
      ("content", Phrase(vi: "bantin new site THƯ-MỤC tạo một trang mới", en: "bantin new site DIR makes a new site")),
      (
        "templates",
        Phrase(vi: "chép thư mục templates/ của Bantin vào \(root)", en: "copy Bantin's folder templates/ to \(root)")
      ),
    ] {
      let path = root + "/" + folder
      do {
        let count = try Folder.entries(below: path).count { $0.kind == .file }
        let isThere = try SafeFile.exists(path)
        found.append(
          isThere
            ? Diagnosis(state: .good, finding: Phrase(vi: "\(path): \(count) tệp", en: "\(path): \(count) files"))
            : Diagnosis(
              state: .broken, finding: Phrase(vi: "không có \(path)", en: "there is no \(path)"), remedy: remedy))
      } catch {
        found.append(
          Diagnosis(
            state: .broken, finding: FailureWords.sentence(error),
            remedy: Phrase(vi: "sửa quyền đọc: chmod -R u+rX \(path)", en: "make it readable: chmod -R u+rX \(path)")))
      }
    }
    found.append(writing(output))
    return found
  }

  /// The site is prepared beside its place: the nearest folder above that is there must take new files.
  private static func writing(_ output: String) -> Diagnosis {
    var folder = output
    repeat { folder = parent(of: folder) } while access(folder, F_OK) != 0 && folder != "/" && folder != "."
    if access(folder, W_OK | X_OK) == 0 {
      return Diagnosis(
        state: .good, finding: Phrase(vi: "ghi được vào \(folder)", en: "\(folder) can be written to"))
    }
    return Diagnosis(
      state: .broken,
      finding: Phrase(vi: "không ghi được vào \(folder)", en: "\(folder) cannot be written to"),
      remedy: Phrase(
        vi: "xin quyền ghi vào thư mục này, hoặc chọn thư mục khác bằng --output",
        en: "have the right to write there, or name another folder by --output"))
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  // MARK: Programs of others

  private static func programs() -> [Diagnosis] {
    [
      (["ssconvert"], "new record --scores (Excel)", "gnumeric"),
      (["chromium", "chromium-browser", "google-chrome", "weasyprint"], "summary --format pdf", "chromium"),
      (["pandoc"], "summary --format docx", "pandoc"), (["rsync"], "publish (rsync)", "rsync"),
      (["ssh"], "publish (rsync)", "openssh-client"), (["rclone"], "publish (rclone)", "rclone"),
      (["xdg-open"], "serve --open", "xdg-utils"),
    ].map { names, command, package in
      if let name = names.first(where: { ExternalProgram(named: $0) != nil }) {
        return Diagnosis(
          state: .good, finding: Phrase(vi: "\(name) cho bantin \(command)", en: "\(name) for bantin \(command)"))
      }
      let all = names.joined(separator: ", ")
      return Diagnosis(
        state: .limited,
        finding: Phrase(
          vi: "không có \(all): bantin \(command) chưa dùng được", en: "no \(all): bantin \(command) does not work"),
        remedy: Phrase(vi: "sudo apt-get install \(package)", en: "sudo apt-get install \(package)"))
    }
  }

  /// Whether as many folders can be watched as the site has (`bantin serve`).
  private static func watching(_ root: String) -> Diagnosis {
    let path = "/proc/sys/fs/inotify/max_user_watches"
    let limit =
      (try? FileReader.bytes(of: path)).flatMap { Int(String(decoding: $0, as: UTF8.self).filter(\.isNumber)) } ?? 0
    let folders = ["content", "templates"].flatMap { (try? Folder.entries(below: root + "/" + $0)) ?? [] }
      .count { $0.kind == .folder }
    if limit > folders + 2 {
      return Diagnosis(
        state: .good,
        finding: Phrase(
          vi: "bantin serve theo dõi \(folders + 2) thư mục (được đến \(limit))",
          en: "bantin serve watches \(folders + 2) folders (up to \(limit) may be)"))
    }
    return Diagnosis(
      state: .limited,
      finding: Phrase(
        vi: "hệ thống chỉ theo dõi \(limit) thư mục, trang có \(folders + 2)",
        en: "the system watches \(limit) folders, the site has \(folders + 2)"),
      remedy: Phrase(
        vi: "bantin serve --poll, hoặc sudo sysctl fs.inotify.max_user_watches=65536",
        en: "bantin serve --poll, or sudo sysctl fs.inotify.max_user_watches=65536"))
  }
}
