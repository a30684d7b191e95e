/// Work on all cores whose result does not depend on how many there are.
enum Parallel {
  /// Transforms every element, in batches, and gives the results in the elements' order.
  ///
  /// - Parameter batch: how many at a time; nil for as many as keep all cores busy.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], batch: Int? = nil, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    await map(count: elements.count, batch: batch) { transform(elements[$0]) }
  }

  /// The same of numbers from 0, which may be places in several lists: to pair what stands there would be to copy it.
  static func map<Result: Sendable>(
    count: Int, batch: Int? = nil, _ transform: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    let batch = batch ?? min(128, max(1, count / 16))
    if count <= batch { return (0..<count).map(transform) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: count, by: batch) {
        group.addTask { (start, (start..<min(start + batch, count)).map(transform)) }
      }
      var parts: [Int: [Result]] = [:]
      for await (start, part) in group { parts[start] = part }
      return parts.keys.sorted().flatMap { parts[$0] ?? [] }
    }
  }
}
