import Files
import Glibc
import Testing

@Suite("System calls that a signal interrupts")
struct RetryingTests {
  @Test("An interrupted call is made again")
  func interrupted() {
    var calls = 0
    let result: Int = retrying {
      calls += 1
      errno = EINTR
      return calls < 3 ? -1 : 7
    }
    #expect(result == 7)
    #expect(calls == 3)
  }

  @Test("Another failure is told at once")
  func failed() {
    var calls = 0
    let result: Int32 = retrying {
      calls += 1
      errno = ENOSPC
      return -1
    }
    #expect(result == -1)
    #expect(calls == 1)
  }
}
