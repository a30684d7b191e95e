/// Commendations that may be added up: of units or of persons, counted as recipients or as occurrences (lượt), never mixed.
package struct CommendationSum: Sendable, Hashable {
  package let recipients: CommendationRecipients?
  package let countedAs: CountedAs?
  /// A lower bound if one of its numbers is; nil where no number is told.
  package var quantity: Quantity?
  package var records: [Handle<MeetingRecord>] = []
}

extension Archive {
  /// The year's commendations added up, units before persons, in the order in which they are told otherwise.
  package func commendationSums(of summary: YearlySummary) -> [CommendationSum] {
    var sums: [CommendationSum] = []
    for line in summary.commendations {
      let item = self[line.record].commendations[line.index]
      let (recipients, countedAs) = (item.recipients?.value, item.countedAs?.value)
      let place =
        sums.firstIndex { $0.recipients == recipients && $0.countedAs == countedAs } ?? sums.count
      if place == sums.count { sums.append(CommendationSum(recipients: recipients, countedAs: countedAs)) }
      if let quantity = item.quantity?.value {
        sums[place].quantity = sums[place].quantity.map { $0 + quantity } ?? quantity
      }
      if sums[place].records.last != line.record { sums[place].records.append(line.record) }
    }
    return sums.enumerated().sorted { left, right in
      let orders = (left.element.order, right.element.order)
      return orders.0 != orders.1 ? orders.0 < orders.1 : left.offset < right.offset
    }.map(\.element)
  }
}

extension CommendationSum {
  private var place: Int { recipients.flatMap { CommendationRecipients.allCases.firstIndex(of: $0) } ?? 2 }
  fileprivate var order: Int { place * 4 + (countedAs.flatMap { CountedAs.allCases.firstIndex(of: $0) } ?? 2) }
}

extension Quantity {
  /// The sum; a lower bound if either is.
  package static func + (left: Quantity, right: Quantity) -> Quantity {
    let number = left.number + right.number
    return left.isBound || right.isBound ? .atLeast(number) : .exactly(number)
  }
}
