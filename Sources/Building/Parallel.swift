/// Work on all cores whose result does not depend on how many there are.
enum Parallel {
  /// Transforms every element, in batches, and gives the results in the elements' order.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], batch: Int = 128, _ transform: @escaping @Sendable (Element) -> Result
  ) async -> [Result] {
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
