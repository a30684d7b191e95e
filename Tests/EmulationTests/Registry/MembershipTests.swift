import Diagnostics
import Testing

@testable import Emulation

@Suite("Who belongs to a cluster in a year")
struct MembershipTests {
  /// Lists that begin in these years, told apart by their lines.
  private func line(of starts: [Int?], in year: Int) -> Int32? {
    var lists: [Membership] = []
    for (place, start) in starts.enumerated() {
      var list = Membership(at: SourcePoint(line: place + 1, column: 1))
      if let start { list.from = Fact(start) }
      lists.append(list)
    }
    return lists.valid(in: year)?.point.line
  }

  @Test("the last list that begins no later")
  func last() {
    #expect(line(of: [nil, 2018, 2020], in: 2017) == 1)
    #expect(line(of: [nil, 2018, 2020], in: 2018) == 2)
    #expect(line(of: [nil, 2018, 2020], in: 2025) == 3)
    #expect(line(of: [2020, 2018], in: 2021) == 1)
  }

  @Test("nobody before the first list; of two that begin together the first")
  func others() {
    #expect(line(of: [2018], in: 2017) == nil)
    #expect(line(of: [], in: 2017) == nil)
    #expect(line(of: [2018, 2018], in: 2019) == 1)
    #expect(line(of: [nil, nil], in: 2019) == 1)
  }
}
