import Synchronization

/// A value that is made when it is first asked for, and kept.
package final class MadeOnce<Value: Sendable>: Sendable {
  private let box = AtomicLazyReference<Box>()

  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  package init() {}

  /// - Parameter value: nothing need be made then.
  package init(_ value: Value) { _ = box.storeIfNil(Box(value)) }

  /// The value, if it has been made.
  package var made: Value? { box.load()?.value }

  /// The value. Two who ask at once may both make it; both get the same.
  package func value(_ make: () -> Value) -> Value { (box.load() ?? box.storeIfNil(Box(make()))).value }
}
