import Synchronization
import Testing

@testable import Content

@Suite("Work on all cores")
struct ParallelTests {
  /// Counts how many of its kind there are.
  private final class Thing: Sendable {
    let number: Int
    private let alive: Count

    final class Count: Sendable {
      let value = Atomic<Int>(0)
    }

    init(_ number: Int, _ alive: Count) {
      self.number = number
      self.alive = alive
      alive.value.add(1, ordering: .relaxed)
    }

    deinit { alive.value.subtract(1, ordering: .relaxed) }
  }

  private struct Refusal: Error, Equatable { let place: Int }

  @Test("Results stand in the order of their numbers, in whatever batches", arguments: [0, 1, 2, 16, 17, 1000])
  func order(count: Int) async {
    let alive = Thing.Count()
    for batch in [nil, 1, 3, 5000] {
      let things = await Parallel.map(count: count, batch: batch) { Thing($0, alive) }
      #expect(things.map(\.number) == Array(0..<count))
      withExtendedLifetime(things) { #expect(alive.value.load(ordering: .relaxed) == count) }
    }
    #expect(alive.value.load(ordering: .relaxed) == 0)
    #expect(await Parallel.map(Array(0..<count)) { "\($0)" } == (0..<count).map { "\($0)" })
  }

  @Test("What is given away is taken once, and held by nobody afterwards", arguments: [0, 1, 17, 1000])
  func giving(count: Int) async {
    let alive = Thing.Count()
    let taken = await Parallel.map(giving: (0..<count).map { Thing($0, alive) }) { place, thing in
      (place, thing.number, place % 3 == 0 ? thing : nil)
    }
    #expect(taken.map(\.0) == Array(0..<count) && taken.map(\.1) == Array(0..<count))
    withExtendedLifetime(taken) {
      #expect(alive.value.load(ordering: .relaxed) == (0..<count).count { $0 % 3 == 0 })
    }
  }

  @Test(
    "The first failure is thrown, and nothing that was made is left over",
    arguments: [[7], [500, 3], [0, 999], Array(0..<1000)])
  func failures(places: [Int]) async {
    let alive = Thing.Count()
    let refused = Set(places)
    for batch in [nil, 1, 64, 5000] {
      await #expect(throws: Refusal(place: places.min() ?? 0)) {
        _ = try await Parallel.map(count: 1000, batch: batch) { place throws(Refusal) in
          if refused.contains(place) { throw Refusal(place: place) }
          return Thing(place, alive)
        }
      }
      #expect(alive.value.load(ordering: .relaxed) == 0)
    }
  }
}
