import Glibc

/// The clocks that measure, not those that tell what time it is.
package enum Stopwatch {
  package struct Reading: Sendable {
    /// Since some moment, in nanoseconds.
    package let wall: Int64
    /// What all threads of the process have used, or the one that is asked about, in nanoseconds.
    package let processor: Int64

    package static let zero = Reading(wall: 0, processor: 0)
  }

  package static func now() -> Reading {
    Reading(wall: nanoseconds(CLOCK_MONOTONIC), processor: nanoseconds(CLOCK_PROCESS_CPUTIME_ID))
  }

  /// The same, with what the calling thread alone has used.
  static func nowOnThread() -> Reading {
    Reading(wall: nanoseconds(CLOCK_MONOTONIC), processor: nanoseconds(CLOCK_THREAD_CPUTIME_ID))
  }

  /// The most memory that the process has held so far, in bytes.
  package static var peakMemory: Int {
    var usage = rusage()
    guard getrusage(Int32(truncatingIfNeeded: RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    return usage.ru_maxrss << 10
  }

  /// A number for the calling thread.
  static var thread: UInt { UInt(pthread_self()) }

  private static func nanoseconds(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
