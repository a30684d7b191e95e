import Files

/// Published files in the order of their addresses' bytes.
struct FileList: Sendable, Equatable {
  private(set) var addresses: [String] = []
  /// In the order of the addresses.
  private(set) var files: [PublishedFile] = []
  private var places: [String: Int32] = [:]

  var count: Int { files.count }
  var isEmpty: Bool { files.isEmpty }

  init() {}

  /// - Parameter count: how many there are going to be.
  init(reserving count: Int) {
    addresses.reserveCapacity(count)
    files.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  /// Where a file stands.
  func place(of address: String) -> Int? { places[address].map(Int.init) }

  subscript(address: String) -> PublishedFile? { place(of: address).map { files[$0] } }

  /// Adds a file behind all others.
  ///
  /// - Returns: false, and nothing is added, where it does not come after them.
  @discardableResult
  mutating func append(_ file: PublishedFile, at address: String) -> Bool {
    if let last = addresses.last, !last.precedes(address) { return false }
    places[address] = Int32(truncatingIfNeeded: files.count)
    addresses.append(address)
    files.append(file)
    return true
  }
}
