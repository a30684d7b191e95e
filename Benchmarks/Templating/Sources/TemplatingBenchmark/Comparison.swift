/// Two ways of doing the same thing, timed in turns, so that whatever else the machine does falls on both.
struct Comparison: CustomStringConvertible {
  /// The median time of one rendering, in µs.
  let ours: Double
  let theirs: Double
  let rounds: Int

  static func run(ours: () -> Int, theirs: () -> Int, rounds: Int = 101) -> Comparison {
    var times: (ours: [Double], theirs: [Double]) = ([], [])
    for _ in 0..<rounds {
      times.ours.append(time(ours, repetitions: 500))
      times.theirs.append(time(theirs, repetitions: 10))
    }
    return Comparison(ours: median(times.ours), theirs: median(times.theirs), rounds: rounds)
  }

  private static func time(_ body: () -> Int, repetitions: Int) -> Double {
    var bytes = 0
    let duration = ContinuousClock().measure {
      for _ in 0..<repetitions { bytes &+= body() }
    }
    precondition(bytes > 0)
    let (seconds, attoseconds) = duration.components
    return (Double(seconds) * 1e6 + Double(attoseconds) / 1e12) / Double(repetitions)
  }

  private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  var description: String {
    """
    Templating      \(rounded(ours)) µs a page (median of \(rounds) rounds)
    swift-mustache  \(rounded(theirs)) µs a page
    ratio           \(rounded(theirs / ours))
    """
  }

  private func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
