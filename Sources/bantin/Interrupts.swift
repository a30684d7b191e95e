@preconcurrency import Dispatch
import Glibc

/// Ctrl-C, a closed terminal and a polite request to end (SIGTERM), as something to wait for. The second one ends the program at once.
struct Interrupts: Sendable {
  let signals: AsyncStream<Void>

  init() {
    let (signals, signal) = AsyncStream.makeStream(of: Void.self)
    self.signals = signals
    let queue = DispatchQueue(label: "bantin.interrupts")
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // What the signal would do otherwise is to end the program before the source tells of it.
      Glibc.signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      nonisolated(unsafe) var count = 0
      source.setEventHandler {
        // The source holds itself: it is wanted for as long as the program runs. The queue is serial: nobody else counts.
        _ = source
        count += 1
        if count > 1 { _exit(128 + number) }
        signal.yield()
      }
      source.resume()
    }
  }
}
