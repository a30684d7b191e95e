import Files

/// Published files in the order of their addresses' bytes.
struct FileList: Sendable, Equatable {
  private(set) var addresses: [String] = []
  /// In the order of the addresses.
  private(set) var files: [PublishedFile] = []
  /// Where entries were written down before, for those that have not changed since.
  private var written: Written?
  /// By file: its place in ``written``; -1 for none.
  private var origins: [Int32] = []

  private final class Written: Sendable {
    let bytes: [UInt8]
    /// Where each entry begins, and where the last one ends.
    let starts: [Int]

    init(_ bytes: [UInt8], starts: [Int]) {
      self.bytes = bytes
      self.starts = starts
    }
  }

  var count: Int { files.count }
  var isEmpty: Bool { files.isEmpty }

  init() {}

  /// - Parameter count: how many there are going to be.
  init(reserving count: Int) {
    addresses.reserveCapacity(count)
    files.reserveCapacity(count)
    origins.reserveCapacity(count)
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
    append(file, at: address, origin: -1)
  }

  /// Adds a file of another list behind all others.
  mutating func append(_ place: Int, of other: FileList) {
    if written == nil { written = other.written }
    let origin = written === other.written ? other.origins[place] : -1
    append(other.files[place], at: other.addresses[place], origin: origin)
  }

  @discardableResult
  private mutating func append(_ file: PublishedFile, at address: String, origin: Int32) -> Bool {
    if let last = addresses.last, !last.precedes(address) { return false }
    origins.append(origin)
    addresses.append(address)
    files.append(file)
    return true
  }

  static func == (left: FileList, right: FileList) -> Bool {
    left.addresses == right.addresses && left.files == right.files
  }
}

extension FileList {
  /// Writes all entries: what has not changed since they were read, as it was read.
  func write(to body: inout ValueCoder) {
    var count = count
    body.pass(&count)
    var place = 0
    while place < count {
      let first = origins[place]
      guard let written, first >= 0 else {
        var (address, file) = (addresses[place], files[place])
        body.pass(&address)
        file.pass(through: &body)
        place += 1
        continue
      }
      var end = place + 1
      while end < count, Int(origins[end]) == Int(first) + end - place { end += 1 }
      body.append(written.bytes[written.starts[Int(first)]..<written.starts[Int(first) + end - place]])
      place = end
    }
  }

  /// Reads what ``write(to:)`` wrote; nil for what cannot be it.
  ///
  /// - Parameter bytes: they end where those end that `reader` reads.
  init?(from reader: inout ValueCoder, of bytes: [UInt8]) {
    let base = bytes.count - reader.size
    var count = 0
    reader.pass(count: &count)
    self.init(reserving: count)
    var starts: [Int] = []
    starts.reserveCapacity(count + 1)
    for place in 0..<count {
      var (address, file) = ("", PublishedFile.blank)
      starts.append(base + reader.offset)
      reader.pass(&address)
      file.pass(through: &reader)
      guard append(file, at: address, origin: Int32(truncatingIfNeeded: place)) else { return nil }
    }
    starts.append(base + reader.offset)
    written = Written(bytes, starts: starts)
  }
}
