/// Work on all cores whose result does not depend on how many there are.
package enum Parallel {
  /// Transforms every element, in batches, and gives the results in the elements' order.
  ///
  /// - Parameter batch: how many at a time; nil for as many as keep all cores busy.
  /// - Throws: what `transform` throws, of the first batch in which it does.
  package static func map<Element: Sendable, Result: Sendable, Failure: Error>(
    _ elements: [Element], batch: Int? = nil, _ transform: @escaping @Sendable (Element) throws(Failure) -> Result
  ) async throws(Failure) -> [Result] {
    try await map(count: elements.count, batch: batch) { place throws(Failure) in try transform(elements[place]) }
  }

  /// The same of numbers from 0, which may be places in several lists: to pair what stands there would be to copy it.
  package static func map<Result: Sendable, Failure: Error>(
    count: Int, batch: Int? = nil, _ transform: @escaping @Sendable (Int) throws(Failure) -> Result
  ) async throws(Failure) -> [Result] {
    let batch = batch ?? min(128, max(1, count / 16))
    if count <= batch { return try (0..<count).map(transform) }
    let room = Room<Result>(count)
    let failure = await withTaskGroup(of: (Range<Int>, Failure?).self) { group in
      for start in stride(from: 0, to: count, by: batch) {
        let places = start..<min(start + batch, count)
        group.addTask {
          do throws(Failure) {
            try room.fill(places, transform)
            return (places, nil)
          } catch {
            return (places, error)
          }
        }
      }
      var filled: [Range<Int>] = []
      var first: (start: Int, failure: Failure)?
      for await (places, failure) in group {
        guard let failure else {
          filled.append(places)
          continue
        }
        if first.map({ places.lowerBound < $0.start }) ?? true { first = (places.lowerBound, failure) }
      }
      if first != nil { for places in filled { room.clear(places) } }
      return first?.failure
    }
    if let failure { throw failure }
    return room.taken()
  }
}

extension Parallel {
  /// The same of elements that are given away: each is taken out of the list when its turn comes, and `transform` is the last to hold it.
  package static func map<Element: Sendable, Result: Sendable>(
    giving elements: consuming [Element], _ transform: @escaping @Sendable (Int, consuming Element) -> Result
  ) async -> [Result] {
    let gift = Gift(elements)
    return await map(count: gift.count) { transform($0, gift.take(at: $0)) }
  }
}

/// Elements of a list, each of which is taken once.
private final class Gift<Element: Sendable>: @unchecked Sendable {
  let count: Int
  private let elements: UnsafeMutablePointer<Element>

  init(_ list: consuming [Element]) {
    count = list.count
    elements = .allocate(capacity: count)
    list.withUnsafeBufferPointer { list in
      if let first = list.baseAddress { elements.initialize(from: first, count: list.count) }
    }
  }

  deinit { elements.deallocate() }

  func take(at place: Int) -> Element { (elements + place).move() }
}

/// Where results are put as they are made, each task's into places of its own: none is copied afterwards.
private final class Room<Value: Sendable>: @unchecked Sendable {
  private let count: Int
  private let values: UnsafeMutablePointer<Value>

  init(_ count: Int) {
    self.count = count
    values = .allocate(capacity: count)
  }

  deinit { values.deallocate() }

  /// Leaves the places empty where one of them cannot be filled.
  func fill<Failure: Error>(
    _ places: Range<Int>, _ make: @Sendable (Int) throws(Failure) -> Value
  ) throws(Failure) {
    for place in places {
      do throws(Failure) {
        (values + place).initialize(to: try make(place))
      } catch {
        clear(places.lowerBound..<place)
        throw error
      }
    }
  }

  func clear(_ places: Range<Int>) { (values + places.lowerBound).deinitialize(count: places.count) }

  /// All values, once; every place must have been filled.
  func taken() -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      buffer.baseAddress?.moveInitialize(from: values, count: count)
      filled = count
    }
  }
}
