import Glibc
import Synchronization

/// Threads of this program's own, one a processor, on which commands do their work.
///
/// Tasks run on those of libdispatch otherwise, whose manager looks every second below `/proc` how its threads are, and ends the process by a trap
/// where it cannot open a file there. A build to which files are refused must end with a sentence.
final class WorkerThreads: TaskExecutor {
  /// nil where the system gives not one thread: tasks then run where they always do.
  static let shared = WorkerThreads(count: max(2, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  private let jobs = Mutex(Queue())
  /// As many as there are jobs. It lives as long as the program.
  private nonisolated(unsafe) let waiting: UnsafeMutablePointer<sem_t>

  /// First come, first served.
  private struct Queue {
    private var jobs: [UnownedJob?] = []
    private var next = 0

    mutating func append(_ job: UnownedJob) { jobs.append(job) }

    mutating func popFirst() -> UnownedJob? {
      guard next < jobs.count else { return nil }
      let job = jobs[next]
      next += 1
      if next == jobs.count {
        jobs.removeAll(keepingCapacity: true)
        next = 0
      }
      return job
    }
  }

  private init?(count: Int) {
    waiting = .allocate(capacity: 1)
    sem_init(waiting, 0, 0)
    let started = (0..<count).count { _ in Self.start(self) }
    if started == 0 { return nil }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    sem_post(waiting)
  }

  private static func start(_ threads: WorkerThreads) -> Bool {
    var thread = pthread_t()
    let itself = Unmanaged.passRetained(threads)
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<WorkerThreads>.fromOpaque(pointer).takeRetainedValue().work() }
        return nil
      }, itself.toOpaque())
    guard code == 0 else {
      itself.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  private func work() -> Never {
    while true {
      while sem_wait(waiting) != 0 {}
      if let job = jobs.withLock({ $0.popFirst() }) { job.runSynchronously(on: asUnownedTaskExecutor()) }
    }
  }
}
