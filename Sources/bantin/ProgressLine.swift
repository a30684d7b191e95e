import Building
import Diagnostics
import Glibc

/// One line of a terminal that tells how far a build is, and is gone when it is done.
struct ProgressLine: Sendable {
  let console: Console
  let progress: BuildProgress

  /// Runs `body`. What takes longer than half a second is told ten times a second from then on.
  func during<Result>(_ body: () async throws -> Result) async rethrows -> Result {
    guard console.showsProgress else { return try await body() }
    let teller = Task {
      try? await Task.sleep(for: .milliseconds(500))
      while !Task.isCancelled {
        // To the first column, and what stood there is wiped away. Without wrapping (DECAWM): in a window narrower than the words a second line
        // would be begun, and each telling would leave one behind.
        console.write("\r\u{1B}[K\u{1B}[?7l" + Self.words(progress.state)[console.language] + "\u{1B}[?7h", to: .error)
        try? await Task.sleep(for: .milliseconds(100))
      }
    }
    let start = ContinuousClock.now
    let result: Result
    do { result = try await body() } catch {
      await end(teller, start)
      throw error
    }
    await end(teller, start)
    return result
  }

  private func end(_ teller: Task<Void, Never>, _ start: ContinuousClock.Instant) async {
    teller.cancel()
    await teller.value
    if ContinuousClock.now - start > .milliseconds(500) { console.write("\r\u{1B}[K", to: .error) }
  }

  private static func words(_ state: BuildProgress.State) -> Phrase {
    let (vi, en) =
      switch state.stage {
      case .reading: ("Đọc nội dung", "Reading")
      case .checking: ("Kiểm tra bản tin", "Checking records")
      case .pictures: ("Làm các cỡ ảnh", "Making sizes of pictures")
      case .rendering: ("Dựng trang", "Making pages")
      case .publishing: ("Ghi vào chỗ", "Putting in place")
      }
    let count = state.total == 0 ? "" : state.done == 0 ? " (\(state.total))" : " \(state.done)/\(state.total)"
    return Phrase(vi: "\(vi)\(count) …", en: "\(en)\(count) …")
  }
}
