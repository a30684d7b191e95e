import ArgumentParser
import Building
import Bytes
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
  /// Whether errors are shown and nothing else.
  var isQuiet = false

  enum Stream: Int32, Sendable {
    case output = 1
    case error = 2
  }

  /// Findings, and a line that counts them.
  ///
  /// - Parameter isWriting: whether the command would have written, had there been no errors.
  func show(_ list: FindingList, isWriting: Bool = true) {
    let report = TextReport(language: language, isColoured: isColoured(.error))
    var text = report.text(list, atLeast: isQuiet ? .error : isVerbose ? .information : .warning)
    let hasAny = !list.findings.isEmpty
    if hasAny, !isQuiet || list.hasErrors {
      text += count(list)
      if !isVerbose, list.count(.information) > 0 {
        text += Phrase(vi: " (xem thông tin: --verbose)", en: " (to see information: --verbose)")[language]
      }
      text += "\n"
    }
    if list.hasErrors {
      let end =
        isWriting
        ? Phrase(vi: "Chưa ghi gì: hãy sửa các lỗi trên.", en: "Nothing was written: mend the errors above.")
        : Phrase(
          vi: "Chưa dựng trang được: hãy sửa các lỗi trên.", en: "The site cannot be built: mend the errors above.")
      text += end[language] + "\n"
    }
    write(text, to: .error)
  }

  /// Where a build's time went.
  func show(_ timeline: Timeline) {
    write(TimingReport(timeline).text(in: language, peakMemory: Stopwatch.peakMemory), to: .error)
  }

  /// A note beside the result.
  func tell(_ phrase: Phrase) {
    if !isQuiet { write(phrase[language] + "\n", to: .error) }
  }

  /// What came of a command.
  func say(_ phrase: Phrase) {
    if !isQuiet { write(phrase[language] + "\n", to: .output) }
  }

  /// Whether a line may come and go on standard error: it is a terminal that can, and somebody wants to be told.
  var showsProgress: Bool {
    if isQuiet || isatty(Stream.error.rawValue) != 1 { return false }
    return getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// How many findings there are: `2 warnings, 7 information`.
  func count(_ list: FindingList) -> String {
    let report = TextReport(language: language, isColoured: false)
    let told = Severity.allCases.reversed().filter { list.count($0) > 0 }.map {
      "\(list.count($0)) \(plural(report.word($0), list.count($0)))"
    }
    return told.isEmpty
      ? Phrase(vi: "không có phát hiện", en: "no findings")[language] : told.joined(separator: ", ")
  }

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
    text.withBytes { bytes in
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
