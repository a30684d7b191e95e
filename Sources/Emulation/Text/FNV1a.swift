/// The 64-bit FNV-1a hash: it tells versions of one thing apart, is the same on every machine and in every run, and promises nothing more.
package struct FNV1a: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  /// The hash of bytes.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { add(bytes) }

  /// The hash of bytes.
  package init(_ bytes: [UInt8]) { add(bytes) }

  package mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  package mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }
}
