import Synchronization
import Testing

@testable import bantin

@Suite("The program's own threads")
struct WorkerThreadTests {
  @Test("Thousands of tasks within tasks are all run, on them")
  func all() async throws {
    let threads = try #require(WorkerThreads.shared)
    let sum = await withTaskExecutorPreference(threads) {
      await withTaskGroup(of: Int.self) { outer in
        for number in 0..<50 {
          outer.addTask {
            await withTaskGroup(of: Int.self) { inner in
              for other in 0..<100 {
                inner.addTask {
                  await Task.yield()
                  return withUnsafeCurrentTask {
                    $0?.unownedTaskExecutor == threads.asUnownedTaskExecutor() ? number * other : -1
                  }
                }
              }
              return await inner.reduce(0, +)
            }
          }
        }
        return await outer.reduce(0, +)
      }
    }
    #expect(sum == 49 * 50 / 2 * 99 * 100 / 2)
  }

  @Test("What a task throws comes out, and so does what it returns after sleeping")
  func outcomes() async throws {
    struct Failure: Error, Equatable {}
    await #expect(throws: Failure()) {
      try await withTaskExecutorPreference(WorkerThreads.shared) { throw Failure() }
    }
    let woken = try await withTaskExecutorPreference(WorkerThreads.shared) {
      try await Task.sleep(for: .milliseconds(1))
      return true
    }
    #expect(woken)
  }
}
