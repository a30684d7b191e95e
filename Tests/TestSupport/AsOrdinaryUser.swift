import CTestSupport
import Glibc

/// Runs `body` with the rights of an ordinary user in the eyes of file systems, since to root nothing is read-only. Only the calling thread
/// is meant, which is why `body` may not wait.
@discardableResult
package func asOrdinaryUser<Value>(_ body: () throws -> Value) rethrows -> Value {
  let before = setfsuid(65_534)
  defer { _ = setfsuid(UInt32(before)) }
  return try body()
}
