import Emulation

extension Composer {
  /// A year at a glance. Every figure leads to the part of the summary that it sums up.
  ///
  /// - Parameters:
  ///   - short: only what the home page has room for.
  ///   - base: the summary's address from this page; empty on the summary itself.
  func figures(of summary: YearlySummary, short: Bool, base: String) -> [Figure] {
    var figures: [Figure] = []
    func add(_ name: String, _ text: String, anchor: String, detail: String? = nil) {
      figures.append(
        Figure(term: Term(text: text, href: "\(base)#\(anchor)"), label: words["figure.\(name)"], detail: detail))
    }
    let held = summary.records.filter { archive.isHeld($0) }
    add("meetings", notation.grouped(held.count), anchor: "cuoc-hop")
    let reporting = summary.clusters.filter { cluster in cluster.records.contains { archive.isHeld($0) }
    }.count
    add(
      "reporting", "\(reporting)/\(summary.clusters.count)", anchor: "cuoc-hop")
    var units: Int?
    var persons: Int?
    var isBound = false
    for line in summary.tally {
      guard let counts = line.counts[.proposed] else { continue }
      if let count = counts.units { units = (units ?? 0) + count }
      if let count = counts.persons { persons = (persons ?? 0) + count }
      isBound = isBound || counts.isBound
    }
    if let units { add("proposed-units", quantity(isBound ? .atLeast(units) : .exactly(units)), anchor: "khen-thuong") }
    if let persons {
      add("proposed-persons", quantity(isBound ? .atLeast(persons) : .exactly(persons)), anchor: "khen-thuong")
    }
    let nextLeaders = summary.clusters.count { $0.nextLeadership?.leader != nil }
    if nextLeaders > 0 {
      add("next-leaders", "\(nextLeaders)/\(summary.clusters.count)", anchor: "lanh-dao")
    }
    if short { return figures }
    if !summary.movements.isEmpty {
      add("movements", notation.grouped(summary.movements.count), anchor: "phong-trao")
    }
    for sum in commendationSums(summary) {
      let label = [
        sum.countedAs.map { words["counted-as", $0] } ?? "", words["to", sum.recipients], words["figure.commended"],
      ]
      figures.append(
        Figure(
          term: Term(text: quantity(sum.quantity), href: "\(base)#bieu-duong"),
          label: label.filter { !$0.isEmpty }.joined(separator: " ")))
    }
    return figures
  }

  private struct CommendationSum {
    var recipients: CommendationRecipients
    var countedAs: CountedAs?
    var quantity: Quantity
  }

  /// Occurrences and recipients, units and persons are different things and are never added up. A sum with a lower bound in it is one.
  private func commendationSums(_ summary: YearlySummary) -> [CommendationSum] {
    var sums: [CommendationSum] = []
    for line in summary.commendations {
      let item = archive[line.record].commendations[line.index]
      guard let recipients = item.recipients?.value, let quantity = item.quantity?.value else { continue }
      if let place = sums.firstIndex(where: { $0.recipients == recipients && $0.countedAs == item.countedAs?.value }) {
        let number = sums[place].quantity.number + quantity.number
        sums[place].quantity = sums[place].quantity.isBound || quantity.isBound ? .atLeast(number) : .exactly(number)
      } else {
        sums.append(CommendationSum(recipients: recipients, countedAs: item.countedAs?.value, quantity: quantity))
      }
    }
    return sums
  }
}
