import Building
import Diagnostics
import Glibc
import PreviewServer

/// What `bantin serve` says, in the terminal and in the browser.
enum PreviewMessages {
  static func words(_ language: Language) -> PreviewWords {
    PreviewWords(
      language: language.rawValue,
      waiting: Phrase(
        vi: "Trang chưa dựng được. Trang này tự mở khi dựng xong.",
        en: "The site is not built yet. This page opens by itself when it is.")[language],
      missing: Phrase(vi: "Không có trang này.", en: "There is no such page.")[language])
  }

  static func address(host: String, port: Int) -> String {
    // An address that means all of this machine's is none to be opened.
    let host = host == "0.0.0.0" || host == "localhost" ? "127.0.0.1" : host == "::" ? "::1" : host
    return "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
  }

  static func serving(_ address: String) -> Phrase {
    Phrase(vi: "Xem trang tại \(address) (dừng: Ctrl-C)", en: "The site is at \(address) (Ctrl-C ends it)")
  }

  /// - Parameter holder: who uses the wanted port; nil where that is not known.
  static func taken(_ port: Int, by holder: PortHolder?, instead: Int) -> Phrase {
    let holder = name(of: holder)
    return Phrase(
      vi: "Cổng \(port) đang do \(holder.vi) dùng; dùng cổng \(instead)",
      en: "Port \(port) is used by \(holder.en); this is port \(instead)")
  }

  private static func name(of holder: PortHolder?) -> Phrase {
    switch holder {
    case .process(let number, let name):
      Phrase(vi: "“\(name)” (tiến trình \(number))", en: "“\(name)” (process \(number))")
    case .user(let name):
      Phrase(
        vi: "một chương trình của người dùng khác (\(name))", en: "a program of another user (\(name))")
    case nil: Phrase(vi: "một chương trình khác", en: "another program")
    }
  }

  static func noBrowser(_ address: String) -> Phrase {
    Phrase(
      vi: "Không mở được trình duyệt (cần xdg-open: gói xdg-utils); hãy tự mở \(address)",
      en: "The browser could not be opened (xdg-open is needed: package xdg-utils); open \(address) yourself")
  }

  static let stopping = Phrase(vi: "Đã dừng.", en: "Stopped.")

  static func polling(_ failure: WatchFailure) -> Phrase {
    Phrase(
      vi:
        "Hệ thống không theo dõi được \(failure.path) (\(reason(failure.code).vi)); sẽ tự xem thay đổi mỗi giây như với --poll",
      en:
        "The system cannot watch \(failure.path) (\(reason(failure.code).en)); changes are looked for every second, as with --poll"
    )
  }

  private static func reason(_ code: Int32) -> Phrase {
    switch code {
    case ENOSPC:
      Phrase(
        vi: "hết số thư mục được theo dõi: fs.inotify.max_user_watches",
        en: "no more folders may be watched: fs.inotify.max_user_watches")
    case EMFILE:
      Phrase(
        vi: "quá nhiều chương trình đang theo dõi: fs.inotify.max_user_instances",
        en: "too many programs watch: fs.inotify.max_user_instances")
    default: Phrase(vi: String(cString: strerror(code)), en: String(cString: strerror(code)))
    }
  }

  static func listening(_ failure: ListeningFailure) -> Phrase {
    let reason =
      switch failure.code {
      case EADDRINUSE:
        Phrase(
          vi: "các cổng này đều đang dùng, cổng cuối do \(name(of: PortHolder.of(port: failure.port)).vi)",
          en: "these ports are all taken, the last by \(name(of: PortHolder.of(port: failure.port)).en)")
      case EACCES: Phrase(vi: "cổng dưới 1024 cần quyền quản trị", en: "ports below 1024 are for the administrator")
      case EADDRNOTAVAIL: Phrase(vi: "máy này không có địa chỉ đó", en: "this machine does not have that address")
      case EINVAL:
        Phrase(vi: "hãy ghi địa chỉ bằng số, như 0.0.0.0", en: "write the address in digits, like 0.0.0.0")
      default: Phrase(vi: String(cString: strerror(failure.code)), en: String(cString: strerror(failure.code)))
      }
    return Phrase(
      vi: "không mở được \(failure.host):\(failure.port): \(reason.vi)",
      en: "cannot listen to \(failure.host):\(failure.port): \(reason.en)")
  }

  static func built(
    _ report: Build.Report, _ published: OutputTree.Changes, after changes: [String], in time: Duration
  ) -> Phrase {
    let first = changes.first.map { $0 + (changes.count > 1 ? " (+\(changes.count - 1))" : "") + ": " } ?? ""
    let seconds = Seconds.text(time)
    return Phrase(
      vi:
        "\(first)\(report.records) bản tin, \(report.pages) trang; ghi \(published.written) tệp, giữ nguyên \(published.unchanged); \(seconds.vi)",
      en:
        "\(first)\(report.records) records, \(report.pages) pages; \(published.written) files written, \(published.unchanged) unchanged; \(seconds.en)"
    )
  }

  /// The errors of a build, to be shown over the page.
  static func problems(_ list: FindingList, _ language: Language) -> Problems {
    let errors = list.findings.filter { $0.severity == .error }
    let heading = Phrase(vi: "\(errors.count) lỗi", en: errors.count == 1 ? "1 error" : "\(errors.count) errors")
    return problems(
      heading, language,
      // More than these nobody reads at once; the terminal tells them all.
      errors.prefix(50).map { finding in
        let quotation = list.quotation(of: finding.location)
        return Problems.Item(
          place: list.place(of: finding.location), message: "\(finding.message[language]) [\(finding.kind.id)]",
          quotation: quotation.map {
            Problems.Quotation(
              line: $0.line, before: String($0.before.suffix(200)), marked: String($0.marked.prefix(500)))
          },
          help: finding.help?[language])
      })
  }

  /// A failure of the environment, to be shown over the page.
  static func problem(_ sentence: Phrase, _ language: Language) -> Problems {
    problems(
      Phrase(vi: "Không dựng được trang", en: "The site cannot be built"), language,
      [Problems.Item(place: "", message: sentence[language])])
  }

  private static func problems(_ heading: Phrase, _ language: Language, _ items: [Problems.Item]) -> Problems {
    Problems(
      language: language.rawValue, heading: heading[language],
      note: Phrase(
        vi: "Phía sau là trang của lần dựng được gần nhất.", en: "Behind this is the site as it was built last.")[
          language],
      dismiss: Phrase(vi: "Ẩn", en: "Hide")[language], items: items)
  }
}

/// A time that something took, as people read it.
enum Seconds {
  static func text(_ time: Duration) -> Phrase {
    let parts = time.components
    let hundredths = parts.seconds * 100 + parts.attoseconds / 10_000_000_000_000_000
    let fraction = hundredths % 100
    let digits = fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return Phrase(vi: "\(hundredths / 100),\(digits) giây", en: "\(hundredths / 100).\(digits) s")
  }
}
