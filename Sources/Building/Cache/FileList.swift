import Bytes
import Files

/// Published files in the order of their addresses' bytes.
///
/// A build asks what most of them were made from, and nothing else: what was read stays bytes until somebody asks.
struct FileList: Sendable {
  /// By file: its place among those that were read; the complement of its place among ``added``.
  private var places: [Int32] = []
  private var read: Read?
  private var added: [(address: String, file: PublishedFile)] = []

  /// Files as they were written down before.
  private final class Read: Sendable {
    let bytes: [UInt8]
    let entries: [Entry]

    struct Entry: Sendable {
      let start: UInt32
      let address: Range<UInt32>
      let end: UInt32
    }

    init(_ bytes: [UInt8], _ entries: [Entry]) {
      self.bytes = bytes
      self.entries = entries
    }
  }

  var count: Int { places.count }
  var isEmpty: Bool { places.isEmpty }

  init() {}

  /// - Parameter count: how many there are going to be.
  init(reserving count: Int) { places.reserveCapacity(count) }

  /// A file's address.
  func address(at place: Int) -> String { withAddress(at: place) { String(decoding: $0, as: UTF8.self) } }

  private func withAddress<Result>(at place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let place = Int(places[place])
    guard place >= 0, let read else { return added[~place].address.withBytes(body) }
    let address = read.entries[place].address
    return read.bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[Int(address.lowerBound)..<Int(address.upperBound)]))
    }
  }

  subscript(place: Int) -> PublishedFile {
    let place = Int(places[place])
    guard place >= 0, let read else { return added[~place].file }
    let entry = read.entries[place]
    return read.bytes.withUnsafeBytes { bytes in
      let rest = bytes[Int(entry.address.upperBound)..<Int(entry.end)]
      var (coder, file) = (ValueCoder(reading: UnsafeRawBufferPointer(rebasing: rest)), PublishedFile.blank)
      file.pass(through: &coder)
      return file
    }
  }

  /// Where a file stands.
  ///
  /// - Parameter last: where the one stands that was asked for before: most are asked for in their order.
  func place(of address: String, after last: Int = -1) -> Int? {
    address.withBytes { address in
      func isThere(_ place: Int) -> Bool { place < count && withAddress(at: place) { $0.isSame(as: address) } }
      if last >= -1, isThere(last + 1) { return last + 1 }
      let place = firstPlace(from: address)
      return isThere(place) ? place : nil
    }
  }

  /// Where the first file stands that does not come before an address.
  private func firstPlace(from address: UnsafeBufferPointer<UInt8>) -> Int {
    places.indices.firstPlace { place in withAddress(at: place) { !$0.precedes(address) } }
  }

  /// Where the files stand whose addresses begin with these bytes.
  func places(below folder: String) -> Range<Int> {
    folder.withBytes { folder in
      let first = firstPlace(from: folder)
      return first..<(first..<count).firstPlace { place in withAddress(at: place) { !$0.starts(with: folder) } }
    }
  }

  subscript(address: String) -> PublishedFile? { place(of: address).map { self[$0] } }

  /// Whether the file at a place comes after an address.
  func place(_ place: Int, comesAfter address: String) -> Bool { withAddress(at: place) { address.precedes($0) } }

  /// Whether a file comes behind all that are there.
  private func isBehindAll(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    isEmpty || withAddress(at: count - 1) { $0.precedes(address) }
  }

  /// Adds a file behind all others.
  ///
  /// - Returns: false, and nothing is added, where it does not come after them.
  @discardableResult
  mutating func append(_ file: PublishedFile, at address: String) -> Bool {
    guard address.withBytes({ isBehindAll($0) }) else { return false }
    places.append(~Int32(added.count))
    added.append((address, file))
    return true
  }

  /// Adds a file of another list behind all others.
  ///
  /// - Returns: false, and nothing is added, where it does not come after them.
  @discardableResult
  mutating func append(_ place: Int, of other: FileList) -> Bool {
    if read == nil { read = other.read }
    guard read === other.read, other.places[place] >= 0 else {
      return append(other[place], at: other.address(at: place))
    }
    guard other.withAddress(at: place, { isBehindAll($0) }) else { return false }
    places.append(other.places[place])
    return true
  }
}

extension FileList: Equatable {
  static func == (left: FileList, right: FileList) -> Bool {
    left.count == right.count
      && left.places.indices.allSatisfy { place in
        left.withAddress(at: place) { one in right.withAddress(at: place) { $0.isSame(as: one) } }
          && left[place] == right[place]
      }
  }
}

extension FileList {
  /// About how many bytes ``write(to:)`` writes.
  var size: Int {
    added.count * 160 + (read.map { Int(($0.entries.last?.end ?? 0) - ($0.entries.first?.start ?? 0)) } ?? 0)
  }

  /// Writes all files: what was read, as it was read.
  func write(to body: inout ValueCoder) {
    var count = count
    body.pass(&count)
    var place = 0
    while place < count {
      let first = Int(places[place])
      guard let read, first >= 0 else {
        var (address, file) = added[~first]
        body.pass(&address)
        file.pass(through: &body)
        place += 1
        continue
      }
      let start = place
      repeat { place += 1 } while place < count && Int(places[place]) == first + place - start
      body.append(read.bytes[Int(read.entries[first].start)..<Int(read.entries[first + place - start - 1].end)])
    }
  }

  /// Reads what ``write(to:)`` wrote; nil for what cannot be it.
  ///
  /// - Parameter bytes: they end where those end that `reader` reads.
  init?(from reader: inout ValueCoder, of bytes: [UInt8]) {
    let base = bytes.count - reader.size
    var count = 0
    reader.pass(count: &count)
    var entries: [Read.Entry] = []
    entries.reserveCapacity(count)
    func place() -> UInt32? { UInt32(exactly: base + reader.offset) }
    for _ in 0..<count {
      guard let start = place() else { return nil }
      let address = reader.passedText()
      var file = PublishedFile.blank
      file.pass(through: &reader)
      guard let end = place(), !reader.isDamaged else { return nil }
      entries.append(
        Read.Entry(
          start: start, address: UInt32(base + address.lowerBound)..<UInt32(base + address.upperBound), end: end))
    }
    read = Read(bytes, entries)
    places = Array(0..<Int32(count))
    for place in places.indices.dropFirst() {
      let isBehind = withAddress(at: place - 1) { last in withAddress(at: place) { last.precedes($0) } }
      if !isBehind { return nil }
    }
  }
}
