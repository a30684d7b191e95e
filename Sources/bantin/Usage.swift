import Glibc

/// What the process has used: time on the clock, time on the processors, memory. Told on request and never part of what is written.
struct Usage: CustomStringConvertible {
  /// Nanoseconds.
  private var wall: Int
  /// Nanoseconds on all processors together.
  private var processor: Int
  /// The greatest memory so far, in KiB.
  private let memory: Int

  static var now: Usage {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Usage(
      wall: nanoseconds(CLOCK_MONOTONIC), processor: nanoseconds(CLOCK_PROCESS_CPUTIME_ID), memory: usage.ru_maxrss)
  }

  private static func nanoseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// What was used between two moments.
  static func - (end: Usage, start: Usage) -> Usage {
    Usage(wall: end.wall - start.wall, processor: end.processor - start.processor, memory: end.memory)
  }

  var description: String {
    "\(wall / 1_000_000) ms wall, \(processor / 1_000_000) ms CPU, \(memory / 1024) MiB peak"
  }
}
