import Files

/// Published files in the order of their addresses' bytes.
struct FileList: Sendable, Equatable {
  private(set) var addresses: [String] = []
  /// In the order of the addresses.
  private(set) var files: [PublishedFile] = []

  var count: Int { files.count }
  var isEmpty: Bool { files.isEmpty }

  init() {}

  /// - Parameter count: how many there are going to be.
  init(reserving count: Int) {
    addresses.reserveCapacity(count)
    files.reserveCapacity(count)
  }

  /// Where a file stands.
  ///
  /// - Parameter last: where the one stands that was asked for before: most are asked for in their order.
  func place(of address: String, after last: Int = -1) -> Int? {
    if addresses.indices.contains(last + 1), addresses[last + 1].isWritten(as: address) { return last + 1 }
    var (low, high) = (0, addresses.count)
    while low < high {
      let middle = (low + high) / 2
      if addresses[middle].precedes(address) { low = middle + 1 } else { high = middle }
    }
    return low < addresses.count && addresses[low].isWritten(as: address) ? low : nil
  }

  subscript(address: String) -> PublishedFile? { place(of: address).map { files[$0] } }

  /// Adds a file behind all others.
  ///
  /// - Returns: false, and nothing is added, where it does not come after them.
  @discardableResult
  mutating func append(_ file: PublishedFile, at address: String) -> Bool {
    if let last = addresses.last, !last.precedes(address) { return false }
    addresses.append(address)
    files.append(file)
    return true
  }
}
