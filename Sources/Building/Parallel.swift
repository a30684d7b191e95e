/// Work on all cores whose result does not depend on how many there are.
enum Parallel {
  /// Transforms every element, in batches, and gives the results in the elements' order.
  ///
  /// - Parameter batch: how many at a time; nil for as many as keep all cores busy.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], batch: Int? = nil, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
    let batch = batch ?? min(128, max(1, elements.count / 16))
    if elements.count <= batch { return elements.map(transform) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for start in stride(from: 0, to: elements.count, by: batch) {
        group.addTask { (start, elements[start..<min(start + batch, elements.count)].map(transform)) }
      }
      var parts: [Int: [Result]] = [:]
      for await (start, part) in group { parts[start] = part }
      return parts.keys.sorted().flatMap { parts[$0] ?? [] }
    }
  }
}
