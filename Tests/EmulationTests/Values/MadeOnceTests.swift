import Testing

@testable import Emulation

@Suite("A value that is made once")
struct MadeOnceTests {
  private final class Thing: Sendable {}

  @Test("It is made when it is asked for, and is the same from then on")
  func once() {
    let once = MadeOnce<Int>()
    #expect(once.made == nil)
    #expect(once.value { 1 } == 1)
    #expect(once.value { 2 } == 1)
    #expect(once.made == 1)
    #expect(MadeOnce(3).value { 4 } == 3)
  }

  @Test("All who ask at once get the same")
  func together() async {
    let once = MadeOnce<Thing>()
    let things = await withTaskGroup(of: Thing.self) { group in
      for _ in 0..<64 { group.addTask { once.value { Thing() } } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(things.count == 64)
    #expect(things.allSatisfy { $0 === once.made })
  }

  @Test("Of a list each value is made once, and lives as long as the list")
  func each() async {
    var list: MadeOnceEach<Thing>? = MadeOnceEach(count: 4)
    let made = await withTaskGroup(of: (Int, Thing).self) { [list] group in
      for number in 0..<64 { group.addTask { (number % 3, list?.value(at: number % 3) { Thing() } ?? Thing()) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for place in 0..<3 { #expect(Set(made.filter { $0.0 == place }.map { ObjectIdentifier($0.1) }).count == 1) }
    #expect(Set(made.map { ObjectIdentifier($0.1) }).count == 3)
    weak var last = list?.value(at: 3) { Thing() }
    #expect(last != nil)
    list = nil
    #expect(last == nil)
    #expect(MadeOnceEach<Int>(count: 2).value(at: 1) { 5 } == 5)
  }
}
