import Content
import Diagnostics
import Emulation
import Files

/// Records as they were read, by the state of their files: a file that is as it was is not opened again.
///
/// The first part of it is a list, sorted by the bytes of the paths, of what is kept and where; behind it stand the records, of which
/// each has a fingerprint in the list. Nothing is taken from it that is not as it was written.
struct RecordCache {
  /// Of the files that the references in it were resolved by.
  let registry: Fingerprint
  private let file: FileBytes
  private let entries: [Entry]

  private struct Entry: Sendable {
    let path: Range<Int>
    var origin: RecordOrigin
    /// Where the record stands, and its fingerprint.
    let place: Range<Int>
    let fingerprint: Fingerprint
  }

  var count: Int { entries.count }

  /// A record and the tables that were read with it. Of the record its outline is read; the rest stays where it is until somebody asks.
  func record(
    at path: String, near place: Int, _ stamp: FileStamp, tables: (String) -> FileStamp?
  ) -> RememberedRecord? {
    guard let entry = entry(at: path, near: place), entry.origin.stamp == stamp,
      entry.origin.tables.allSatisfy({ tables($0.path) == $0.stamp })
    else { return nil }
    guard Fingerprint(ofMany: file[entry.place]) == entry.fingerprint,
      let read = ReadFile(stored: entry.place, of: file, path: path)
    else {
      return nil
    }
    return RememberedRecord(file: read, tables: entry.origin.tables)
  }

  private func entry(at path: String, near place: Int) -> Entry? {
    // Records are asked for in their order, of which a few have come or gone.
    for near in [place, place - 1, place + 1] where entries.indices.contains(near) {
      if path.isWritten(self.path(of: entries[near])) { return entries[near] }
    }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      let other = self.path(of: entries[middle])
      if path.isWritten(other) { return entries[middle] }
      if path.precedes(other) { high = middle } else { low = middle + 1 }
    }
    return nil
  }

  private func path(of entry: Entry) -> UnsafeBufferPointer<UInt8> {
    file[entry.path].assumingMemoryBound(to: UInt8.self)
  }
}

extension RecordCache {
  private static let magic = "bantin: records, form 5\n"

  private static let longestHead = 128

  /// - Parameter setting: the program and the folders.
  /// - Returns: nil where the list is not as it was written, or is of another program.
  init?(encoded file: FileBytes, setting: Fingerprint) {
    var head = CacheReader([UInt8](file[0..<min(Self.longestHead, file.count)]))
    guard head.text() == Self.magic, let checksum = head.fingerprint(), let length = head.int(),
      length >= 0, length <= file.count - head.offset
    else { return nil }
    let start = head.offset
    let list = file[start..<start + length]
    guard Fingerprint(ofMany: list) == checksum,
      let list = Self.list(list, at: start, before: file.count, setting: setting)
    else { return nil }
    self.file = file
    (registry, entries) = list
  }

  private static func list(
    _ list: UnsafeRawBufferPointer, at start: Int, before end: Int, setting: Fingerprint
  ) -> (registry: Fingerprint, entries: [Entry])? {
    var reader = ValueCoder(reading: list)
    var (written, registry) = (Fingerprint.zero, Fingerprint.zero)
    var count = 0
    reader.pass(&written)
    reader.pass(&registry)
    reader.pass(count: &count)
    guard written == setting else { return nil }
    var entries: [Entry] = []
    entries.reserveCapacity(count)
    var place = start + list.count
    for _ in 0..<count {
      var origin = RecordOrigin(stamp: .nothing)
      var fingerprint = Fingerprint.zero
      var length = 0
      let path = reader.passedText()
      origin.pass(through: &reader)
      reader.pass(&fingerprint)
      reader.pass(&length)
      guard !reader.isDamaged, length >= 0, length <= end - place else { return nil }
      entries.append(
        Entry(
          path: start + path.lowerBound..<start + path.upperBound, origin: origin, place: place..<place + length,
          fingerprint: fingerprint))
      place += length
    }
    return reader.isAtEnd ? (registry, entries) : nil
  }

  /// Some records as they are going to stand in the file, one behind the other.
  private struct Batch: Sendable {
    var records: [Kept] = []
    var bytes: [UInt8] = []

    struct Kept: Sendable {
      let path: String
      let origin: RecordOrigin
      /// How many bytes it has.
      let length: Int
      let fingerprint: Fingerprint
    }

    /// How many records there are at most, and about how many bytes one of them has.
    static let size = 64
    static let recordSize = 3 << 10
  }

  /// The records of a site, for the next time; written down on all cores.
  ///
  /// - Parameters:
  ///   - checked: the same records, resolved by the content's registry.
  ///   - registry: that registry.
  ///   - isSettled: whether a file's state tells it from what may become of it.
  ///   - before: what need not be written down anew.
  /// - Returns: the file in pieces: in one it would be there twice.
  static func encoded(
    _ content: ContentFolder, _ checked: [CheckedRecord], _ registry: Registry, setting: Fingerprint,
    isSettled: @escaping @Sendable (FileStamp) -> Bool, before: RecordCache?
  ) async -> [[UInt8]] {
    let starts = Array(stride(from: 0, to: checked.count, by: Batch.size))
    let batches = await Parallel.map(starts, batch: 1) { start -> Batch in
      var batch = Batch()
      var coder = ValueCoder(behind: [], expecting: Batch.size * Batch.recordSize)
      for place in start..<min(start + Batch.size, checked.count) {
        let (file, origin) = (content.records[place], content.origins[place])
        // What could not be read is not resolved, and not kept.
        guard origin.isSettled(isSettled), let resolved = checked[place].record else { continue }
        let path = file.value.path
        let begin = coder.bytes.count
        let fingerprint: Fingerprint
        if origin.isResolved, let before, let old = before.entry(at: path, near: place) {
          coder.write(before.file[old.place])
          fingerprint = old.fingerprint
        } else {
          file.store(Contribution(resolved, registry), by: &coder)
          fingerprint = coder.bytes.withUnsafeBytes {
            Fingerprint(ofMany: UnsafeRawBufferPointer(rebasing: $0[begin...]))
          }
        }
        batch.records.append(
          Batch.Kept(path: path, origin: origin, length: coder.bytes.count - begin, fingerprint: fingerprint))
      }
      // By themselves: the room that was made for them serves the next ones.
      batch.bytes = coder.bytes.withUnsafeBytes { [UInt8]($0) }
      return batch
    }
    var list = ValueCoder()
    var (setting, registry) = (setting, content.registryFingerprint)
    var count = batches.reduce(0) { $0 + $1.records.count }
    list.pass(&setting)
    list.pass(&registry)
    list.pass(&count)
    for record in batches.lazy.flatMap(\.records) {
      var (path, origin, fingerprint, length) = (record.path, record.origin, record.fingerprint, record.length)
      list.pass(&path)
      origin.pass(through: &list)
      list.pass(&fingerprint)
      list.pass(&length)
    }
    var head = CacheWriter()
    head.add(magic)
    head.add(Fingerprint(ofMany: list.bytes))
    head.add(list.bytes.count)
    return [head.bytes, list.bytes] + batches.map(\.bytes)
  }
}

extension RecordOrigin {
  fileprivate mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&stamp)
    coder.pass(&tables)
  }
}

extension RecordOrigin.Table: Storable {
  static var blank: RecordOrigin.Table { RecordOrigin.Table(path: "", stamp: nil) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&path)
    coder.pass(&stamp)
  }
}

extension FileStamp: Storable {
  static var blank: FileStamp { .nothing }

  mutating func pass(through coder: inout ValueCoder) {
    var numbers = [
      Int(bitPattern: UInt(device)), Int(bitPattern: UInt(inode)), Int(size), Int(modified), Int(changed), Int(mode),
    ]
    for place in numbers.indices { coder.pass(&numbers[place]) }
    device = UInt64(bitPattern: Int64(numbers[0]))
    inode = UInt64(bitPattern: Int64(numbers[1]))
    size = Int64(numbers[2])
    modified = Int64(numbers[3])
    changed = Int64(numbers[4])
    mode = UInt32(truncatingIfNeeded: numbers[5])
  }
}

extension ReadFile<MeetingRecord> {
  /// Writes the file as the cache keeps it, without its path: what every build asks of it first.
  ///
  /// - Parameter contribution: what the record adds to the archive.
  func store(_ contribution: Contribution, by coder: inout ValueCoder) {
    var (facts, addressName, contribution, links) = (value.facts, value.addressName, contribution, body.links)
    facts.passOutline(through: &coder)
    coder.pass(&addressName)
    coder.pass(&contribution)
    coder.pass(&links)
    var found = findings
    coder.pass(&found)
    var markup = body.markup
    coder.pass(&markup)
    facts.passRest(through: &coder)
  }

  /// nil for what cannot have been written so, as far as it is looked at.
  ///
  /// - Parameters:
  ///   - stored: where it stands in `file`, which must be as it was written: of some of it the form is taken for granted.
  ///   - path: the record's file.
  init?(stored: Range<Int>, of file: FileBytes, path: String) {
    var coder = ValueCoder(reading: file[stored])
    var (outline, addressName, contribution) = (MeetingFacts(path: path), "", Contribution.blank)
    var (links, findings): ([BodyText.Link], [Finding]) = ([], [])
    outline.passOutline(through: &coder)
    coder.pass(&addressName)
    coder.pass(&contribution)
    coder.pass(&links)
    coder.pass(&findings)
    let markup = coder.passedText()
    if coder.isDamaged { return nil }
    let start = stored.lowerBound
    let rest = StoredRecord(
      file, markup: start + markup.lowerBound..<start + markup.upperBound,
      facts: start + coder.offset..<stored.upperBound)
    self.init(
      value: MeetingRecord(
        outline: consume outline, addressName: addressName, contribution: consume contribution, source: rest),
      body: BodyText(links: links, from: rest), findings: findings)
  }
}

/// The rest of a record in the bytes of the cache, which are known to be as they were written.
private final class StoredRecord: MeetingSource, TextSource {
  private let file: FileBytes
  private let markup: Range<Int>
  private let rest: Range<Int>

  init(_ file: FileBytes, markup: Range<Int>, facts: Range<Int>) {
    self.file = file
    self.markup = markup
    rest = facts
  }

  func text() -> String { String(decoding: file[markup], as: UTF8.self) }

  func facts(beginningWith outline: MeetingFacts) -> MeetingFacts {
    var coder = ValueCoder(reading: file[rest])
    var facts = outline
    facts.passRest(through: &coder)
    precondition(coder.isAtEnd && !coder.isDamaged, "a record is not kept as it is read")
    return facts
  }
}
