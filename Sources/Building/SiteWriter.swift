import Files
import Synchronization
import Website

/// Writes the files of a site, and spares those that would be made from what they were made from the last time.
final class SiteWriter: MachineFiles.Output, Sendable {
  private let sink: any SiteSink
  /// What is published, where all of it is as the last build left it.
  private let before: FileList
  /// What the published search index was made from.
  let searchBefore: SearchMemory?
  private let search = Mutex(SearchMemory())
  private let inputs = Mutex<[String: Fingerprint]>([:])
  private let sizes = Mutex<(files: Int, bytes: Int)>((0, 0))

  init(_ sink: any SiteSink, before: FileMemory?) {
    self.sink = sink
    self.before = before?.files ?? FileList()
    searchBefore = before?.search
  }

  /// How many files were made, whether or not they came out as they had been, and their bytes.
  var made: (files: Int, bytes: Int) { sizes.withLock { $0 } }

  /// What the files were made from that were written and are known by that, by address.
  var madeFrom: [String: Fingerprint] { inputs.withLock { $0 } }

  /// Makes sure that what follows can be written.
  func prepare(for addresses: [String]) throws {
    if before.isEmpty { inputs.withLock { $0.reserveCapacity($0.count + addresses.count) } }
    try sink.prepare(for: addresses)
  }

  /// Keeps files as they are published, if all of them were made from the same.
  func keep(_ addresses: [String], madeFrom fingerprint: Fingerprint) throws -> Bool {
    if before.isEmpty { return false }
    var places: [Int] = []
    for address in addresses {
      guard let place = before.place(of: address), before[place].inputs == fingerprint else { return false }
      places.append(place)
    }
    for place in places { try sink.keep(place, of: before) }
    return true
  }

  /// Keeps a file as it is published, if it was made from the same.
  func keep(_ address: String, madeFrom fingerprint: Fingerprint) throws -> Bool {
    var last = -1
    return try keep(address, madeFrom: fingerprint, after: &last)
  }

  /// The same of one of many files that are asked for in the order of their addresses.
  ///
  /// - Parameter last: the place of the last of them among the published ones; -1 before the first.
  func keep(_ address: String, madeFrom fingerprint: Fingerprint, after last: inout Int) throws -> Bool {
    guard let place = before.place(of: address, after: last) else { return false }
    last = place
    guard before[place].inputs == fingerprint else { return false }
    try sink.keep(place, of: before)
    return true
  }

  /// Whether files are published that were made from something else.
  func isStale(_ addresses: [String], madeFrom fingerprint: Fingerprint) -> Bool {
    addresses.contains { before[$0].map { $0.inputs != fingerprint } ?? false }
  }

  /// Keeps files as they are published, whatever they were made from: the next build makes them.
  ///
  /// - Returns: false where one of them is not published; then nothing is kept.
  func postpone(_ addresses: [String]) throws -> Bool {
    let places = addresses.compactMap { before.place(of: $0) }
    guard places.count == addresses.count else { return false }
    for place in places { try sink.keep(place, of: before) }
    return true
  }

  /// Writes a file.
  ///
  /// - Parameter fingerprint: of all that it was made from; nil for what is made every time.
  func write(_ contents: UnsafeRawBufferPointer, to address: String, madeFrom fingerprint: Fingerprint? = nil) throws {
    try sink.write(contents, to: address)
    sizes.withLock { sizes in
      sizes.files += 1
      sizes.bytes += contents.count
    }
    if let fingerprint { inputs.withLock { $0[address] = fingerprint } }
  }

  func write(_ contents: [UInt8], to address: String, madeFrom fingerprint: Fingerprint) throws {
    try contents.withUnsafeBytes { try write($0, to: address, madeFrom: fingerprint) }
  }

  /// Writes a file that is made every time.
  func write(_ contents: [UInt8], to address: String) throws {
    try contents.withUnsafeBytes { try write($0, to: address) }
  }

  /// The published files below a folder by address, and what they were made from; none where nothing is known of them.
  func published(below folder: String) -> [String: Fingerprint] {
    var published: [String: Fingerprint] = [:]
    for place in before.places(below: folder) { published[before.address(at: place)] = before[place].inputs }
    return published
  }

  /// What the search index was made from this time.
  var searchMemory: SearchMemory {
    get { search.withLock { $0 } }
    set { search.withLock { $0 = newValue } }
  }

  /// The bytes of a published file.
  func published(_ address: String) throws -> [UInt8] { try sink.published(address) }
}
