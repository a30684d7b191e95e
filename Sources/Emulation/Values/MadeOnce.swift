import Synchronization

/// A value that is made when it is first asked for, and kept.
package final class MadeOnce<Value: Sendable>: Sendable {
  @usableFromInline let box = AtomicLazyReference<Boxed<Value>>()

  @inlinable
  package init() {}

  /// - Parameter value: nothing need be made then.
  @inlinable
  package init(_ value: Value) { _ = box.storeIfNil(Boxed(value)) }

  /// The value, if it has been made.
  @inlinable
  package var made: Value? { box.load()?.value }

  /// The value. Two who ask at once may both make it; both get the same.
  @inlinable
  package func value(_ make: () -> Value) -> Value { box.value(make) }
}

/// A list of values, each of which is made when it is first asked for, and kept.
package final class MadeOnceEach<Value: Sendable>: @unchecked Sendable {
  // Not an array: references that are set by several threads cannot be copied. Each is set once, atomically; none is touched otherwise until
  // the list goes.
  @usableFromInline let boxes: UnsafeMutableBufferPointer<AtomicLazyReference<Boxed<Value>>>

  /// - Parameter count: of the values.
  package init(count: Int) {
    boxes = .allocate(capacity: count)
    for place in 0..<count { boxes.initializeElement(at: place, to: AtomicLazyReference()) }
  }

  deinit {
    boxes.deinitialize()
    boxes.deallocate()
  }

  /// The value at a place below `count`. Two who ask at once may both make it; both get the same.
  @inlinable
  package func value(at place: Int, _ make: () -> Value) -> Value { boxes[place].value(make) }
}

@usableFromInline
final class Boxed<Value: Sendable>: Sendable {
  @usableFromInline let value: Value
  @inlinable
  init(_ value: Value) { self.value = value }
}

extension AtomicLazyReference {
  @inlinable
  borrowing func value<Value>(_ make: () -> Value) -> Value where Instance == Boxed<Value> {
    (load() ?? storeIfNil(Boxed(make()))).value
  }
}
