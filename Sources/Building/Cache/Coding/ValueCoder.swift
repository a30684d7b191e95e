import Bytes
import Diagnostics
import Emulation
import Files

/// A value that the cache can hold. Its parts are named once, in one order, for all that is done with them: written, read back, compared.
protocol Storable {
  /// Something that a value can be read into.
  static var blank: Self { get }

  /// Hands every part of the value to the coder.
  mutating func pass(through coder: inout ValueCoder)
}

/// Goes through the parts of values: to write them down, to read them back, or to compare what they mean.
///
/// Of damaged bytes it reads something, and says so by ``isDamaged``; it never reads beyond them.
struct ValueCoder {
  enum Purpose: Sendable {
    case writing, reading
    /// Writes what can be shown of a value: not where it stands in its file, but what its references lead to.
    case comparing
  }

  let purpose: Purpose
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// What the registry's entries are compared by, where anything is compared.
  let registry: RegistryFingerprints?
  /// Whether what was read cannot have been written so.
  private(set) var isDamaged = false
  private let source: UnsafeRawBufferPointer
  private var place = 0

  /// Writes.
  init() {
    purpose = .writing
    registry = nil
    source = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// Writes behind what is written already.
  ///
  /// - Parameter size: about how many bytes are going to be written.
  init(behind head: [UInt8], expecting size: Int) {
    self.init()
    bytes.reserveCapacity(head.count + size)
    bytes += head
  }

  /// Writes bytes as they are.
  mutating func write(_ written: UnsafeRawBufferPointer) { bytes.append(contentsOf: written) }

  /// Compares.
  init(comparingWith registry: RegistryFingerprints) {
    purpose = .comparing
    self.registry = registry
    source = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// Reads `source`, which must outlive the coder.
  init(reading source: UnsafeRawBufferPointer) {
    purpose = .reading
    registry = nil
    self.source = source
  }

  /// How many bytes have been read.
  var offset: Int { place }

  /// How many bytes there are to read.
  var size: Int { source.count }

  /// Whether everything has been read.
  var isAtEnd: Bool { place == source.count }

  /// Leaves unread what has not been read yet.
  ///
  /// - Returns: how many bytes that is.
  mutating func takeRest() -> Int {
    defer { place = source.count }
    return source.count - place
  }

  /// The fingerprint of what has been written since the last time.
  mutating func takeFingerprint() -> Fingerprint {
    defer { bytes.removeAll(keepingCapacity: true) }
    return Fingerprint(bytes)
  }

  /// Replaces what stands at `place` by the fingerprint of all that was written behind it.
  mutating func seal(at place: Int) {
    bytes.withUnsafeMutableBytes { bytes in
      let end = place + MemoryLayout<Fingerprint>.size
      let fingerprint = Fingerprint(ofMany: UnsafeRawBufferPointer(rebasing: bytes[end...]))
      bytes.storeBytes(of: fingerprint.low.littleEndian, toByteOffset: place, as: UInt64.self)
      bytes.storeBytes(of: fingerprint.high.littleEndian, toByteOffset: place + 8, as: UInt64.self)
    }
  }

  /// What is there that cannot have been written is damage.
  mutating func refuse() {
    isDamaged = true
    place = source.count
  }

  @inline(__always)
  mutating func pass(_ byte: inout UInt8) {
    guard purpose == .reading else { return bytes.append(byte) }
    guard place < source.count else { return refuse() }
    byte = source[place]
    place += 1
  }

  /// A number, in seven bits a byte, the lowest first; small ones of either sign are short.
  @inline(__always)
  mutating func pass(_ number: inout Int) {
    if purpose == .reading {
      var (value, shift) = (UInt64(0), UInt64(0))
      while place < source.count, shift < 64 {
        let byte = source[place]
        place += 1
        value |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 {
          number = Int(bitPattern: UInt(value >> 1)) ^ -Int(value & 1)
          return
        }
        shift += 7
      }
      refuse()
    } else {
      var rest = UInt64(bitPattern: Int64(number << 1 ^ number >> 63))
      while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(truncatingIfNeeded: rest))
    }
  }

  mutating func pass(_ flag: inout Bool) {
    var byte: UInt8 = flag ? 1 : 0
    pass(&byte)
    if byte > 1 { refuse() }
    flag = byte == 1
  }

  /// How many elements or bytes follow, each of them a byte at least.
  mutating func pass(count: inout Int) {
    pass(&count)
    if purpose == .reading, count < 0 || count > source.count - place {
      count = 0
      refuse()
    }
  }

  mutating func pass(_ text: inout String) {
    if purpose == .reading {
      var count = 0
      pass(count: &count)
      text = String(decoding: UnsafeRawBufferPointer(rebasing: source[place..<place + count]), as: UTF8.self)
      place += count
    } else {
      var count = text.utf8.count
      pass(&count)
      text.withBytes { bytes.append(contentsOf: $0) }
    }
  }

  /// Passes over a text, and tells where it stands.
  mutating func passedText() -> Range<Int> {
    var count = 0
    pass(count: &count)
    defer { place += count }
    return place..<place + count
  }

  /// A point in a file, which says nothing of what is meant.
  mutating func pass(_ point: inout SourcePoint) {
    if purpose == .comparing { return }
    var (line, column) = (Int(point.line), Int(point.column))
    pass(&line)
    pass(&column)
    if purpose == .reading { point = SourcePoint(line: line, column: column) }
  }

  mutating func pass<Value: Storable>(_ value: inout Value) { value.pass(through: &self) }

  mutating func pass<Value: Storable>(_ value: inout Value?) {
    var isThere = value != nil
    pass(&isThere)
    if isThere {
      var there = value ?? .blank
      there.pass(through: &self)
      if purpose == .reading { value = there }
    } else if purpose == .reading {
      value = nil
    }
  }

  mutating func pass<Value: Storable>(_ values: inout [Value]) {
    var count = values.count
    pass(count: &count)
    if purpose == .reading {
      values = []
      values.reserveCapacity(count)
      for _ in 0..<count {
        var value = Value.blank
        value.pass(through: &self)
        values.append(value)
      }
    } else {
      // A copy of one element, not of them all.
      for var value in values { value.pass(through: &self) }
    }
  }

  /// Most values carry no remark.
  mutating func pass(_ remark: inout Remark?) {
    var isThere = remark != nil
    pass(&isThere)
    guard isThere else {
      if purpose == .reading { remark = nil }
      return
    }
    var (printed, certainty, note) = (remark?.asPrinted, remark?.certainty, remark?.note)
    pass(&printed)
    pass(&certainty)
    pass(&note)
    if purpose == .reading { remark = Remark(asPrinted: printed, certainty: certainty, note: note) }
  }

  /// A fingerprint, as it is.
  mutating func pass(_ fingerprint: inout Fingerprint) {
    pass(fixed: &fingerprint.low)
    pass(fixed: &fingerprint.high)
  }

  /// Eight bytes, the lowest first.
  mutating func pass(fixed number: inout UInt64) {
    if purpose == .reading {
      guard source.count - place >= 8 else { return refuse() }
      number = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    } else {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
  }

  /// Writes what was written before.
  mutating func append(_ written: ArraySlice<UInt8>) { bytes.append(contentsOf: written) }

  /// Bytes whose number is known.
  mutating func pass(fixed array: inout [UInt8]) { array.withUnsafeMutableBytes { pass(fixed: $0) } }

  /// Bytes whose number is known.
  mutating func pass(fixed bytes: UnsafeMutableRawBufferPointer) {
    if purpose == .reading {
      guard source.count - place >= bytes.count else { return refuse() }
      bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: source[place..<place + bytes.count]))
      place += bytes.count
    } else {
      self.bytes.append(contentsOf: bytes)
    }
  }
}
