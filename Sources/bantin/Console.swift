import ArgumentParser
import Building
import Content
import Diagnostics
import Files
import Glibc

/// What a person sees: findings and failures on standard error, results on standard output, by POSIX calls alone, since a full or closed
/// standard error must not end the program.
struct Console: Sendable {
  let language: Language
  /// Whether findings that are only worth knowing are shown, too, and not only counted.
  let isVerbose: Bool

  enum Stream: Int32, Sendable {
    case output = 1
    case error = 2
  }

  /// Findings, and a line that counts them.
  func show(_ list: FindingList) {
    let report = TextReport(language: language, isColoured: isColoured(.error))
    var text = report.text(list, atLeast: isVerbose ? .information : .warning)
    let counts = [
      (Severity.error, list.count(.error)), (.warning, list.count(.warning)), (.information, list.count(.information)),
    ]
    let told = counts.filter { $0.1 > 0 }.map { "\($0.1) \(plural(report.word($0.0), $0.1))" }
    if !told.isEmpty {
      text += told.joined(separator: ", ")
      if !isVerbose, list.count(.information) > 0 {
        text += Phrase(vi: " (xem thông tin: --verbose)", en: " (to see information: --verbose)")[language]
      }
      text += "\n"
    }
    if list.hasErrors {
      text +=
        Phrase(vi: "Chưa ghi gì: hãy sửa các lỗi trên.\n", en: "Nothing was written: mend the errors above.\n")[
          language]
    }
    write(text, to: .error)
  }

  /// A note beside the result.
  func tell(_ phrase: Phrase) { write(phrase[language] + "\n", to: .error) }

  func say(_ phrase: Phrase) { write(phrase[language] + "\n", to: .output) }

  /// Runs `body`; a failure of the environment is told in one sentence and ends with status 2.
  func reportingFailures(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch {
      guard let sentence = FailureWords.sentence(of: error) else { throw error }
      write("bantin: \(sentence[language])\n", to: .error)
      throw ExitCode((error as? DraftRefusal)?.isUsage == true ? 64 : 2)
    }
  }

  /// Writes what can be written. Where standard error takes nothing, there is nobody to tell. A result that is cut short, by a full disk, ends
  /// the program with status 2, lest half of it be taken for the whole; a reader who left has read what he wanted.
  func write(_ text: String, to stream: Stream) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let base = rest.baseAddress, !rest.isEmpty {
        let count = retrying { Glibc.write(stream.rawValue, base, rest.count) }
        if count <= 0 {
          if stream == .output, errno != EPIPE {
            fail(FileFailure(.write, Phrase(vi: "đầu ra chuẩn", en: "standard output")[language]))
          }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
  }

  private func fail(_ failure: FileFailure) -> Never {
    write("bantin: \(FailureWords.sentence(failure)[language])\n", to: .error)
    exit(2)
  }

  private func plural(_ word: String, _ count: Int) -> String {
    language == .english && count != 1 && word != "information" ? word + "s" : word
  }

  private func isColoured(_ stream: Stream) -> Bool {
    if let no = getenv("NO_COLOR"), no.pointee != 0 { return false }
    if let term = getenv("TERM"), String(cString: term) == "dumb" { return false }
    return isatty(stream.rawValue) == 1
  }
}
