import Diagnostics
import Emulation
import Files

/// Writes what the cache keeps: numbers in a fixed width, least byte first; texts with their length before them.
struct CacheWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) } }

  mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ fingerprint: Fingerprint) {
    add(fingerprint.low)
    add(fingerprint.high)
  }

  mutating func add<Value>(_ values: [Value], _ each: (inout CacheWriter, Value) -> Void) {
    add(values.count)
    for value in values { each(&self, value) }
  }

  mutating func add<Value>(_ value: Value?, _ each: (inout CacheWriter, Value) -> Void) {
    add(value == nil ? 0 : 1)
    if let value { each(&self, value) }
  }
}

/// Reads what ``CacheWriter`` wrote. Whatever is not as it was written is nil: a damaged cache is no cache.
struct CacheReader {
  private let bytes: [UInt8]
  private var place = 0

  /// How many bytes have been read.
  var offset: Int { place }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything has been read.
  var isAtEnd: Bool { place == bytes.count }

  mutating func number() -> UInt64? {
    guard bytes.count - place >= 8 else { return nil }
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
    place += 8
    return UInt64(littleEndian: number)
  }

  mutating func int() -> Int? { number().map { Int(truncatingIfNeeded: $0) } }

  mutating func text() -> String? {
    guard let count = int(), count >= 0, count <= bytes.count - place else { return nil }
    defer { place += count }
    return String(validating: bytes[place..<place + count], as: UTF8.self)
  }

  mutating func fingerprint() -> Fingerprint? {
    guard let low = number(), let high = number() else { return nil }
    return Fingerprint(low: low, high: high)
  }

  mutating func array<Value>(_ each: (inout CacheReader) -> Value?) -> [Value]? {
    guard let count = int(), count >= 0, count <= bytes.count - place else { return nil }
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count {
      guard let value = each(&self) else { return nil }
      values.append(value)
    }
    return values
  }

  /// What may be missing: nil inside nil is a missing value, nil alone a damaged one.
  mutating func optional<Value>(_ each: (inout CacheReader) -> Value?) -> Value?? {
    switch int() {
    case 0: return .some(nil)
    case 1: return each(&self).map { .some($0) }
    default: return nil
    }
  }
}
