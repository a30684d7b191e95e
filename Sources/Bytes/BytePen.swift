/// Puts bytes one behind the other where room has been made for them.
@frozen @usableFromInline
package struct BytePen {
  /// Where the next byte goes.
  @usableFromInline package private(set) var place: UnsafeMutablePointer<UInt8>

  /// - Parameter start: where there is room for all that is going to be put.
  @inlinable @inline(__always)
  package init(_ start: UnsafeMutablePointer<UInt8>) { place = start }

  @inlinable @inline(__always)
  package mutating func put(_ byte: UInt8) {
    place.initialize(to: byte)
    place += 1
  }

  /// Puts `byte` `count` times.
  @inlinable @inline(__always)
  package mutating func put(_ byte: UInt8, times count: Int) {
    place.initialize(repeating: byte, count: count)
    place += count
  }

  @inlinable @inline(__always)
  package mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    place.initialize(from: source, count: bytes.count)
    place += bytes.count
  }

  /// How many bytes a whole number has at most.
  @inlinable @inline(__always)
  package static var mostDigits: Int { 20 }

  /// Puts a whole number in plain digits.
  @inlinable
  package mutating func put(_ number: Int) {
    if number < 0 { put(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var length = 1
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    rest = number.magnitude
    for digit in (0..<length).reversed() {
      (place + digit).initialize(to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    place += length
  }

  /// Puts a text's UTF-8.
  @inlinable @inline(__always)
  package mutating func put(_ text: borrowing String) {
    let start = place
    // Not of the closure's own: each change of one that is caught would be watched.
    let count = text.withBytes { bytes in
      if let source = bytes.baseAddress { start.initialize(from: source, count: bytes.count) }
      return bytes.count
    }
    place += count
  }
}

extension Array<UInt8> {
  /// Makes room once for at most `size` bytes, which `write` puts behind those that are there.
  @inlinable @inline(__always)
  package mutating func append(atMost size: Int, _ write: (inout BytePen) -> Void) {
    append(addingCapacity: size) { room in
      room.withUnsafeMutableBufferPointer { room, count in
        guard let start = room.baseAddress else { return }
        var pen = BytePen(start)
        write(&pen)
        count = pen.place - start
        precondition(count <= room.count, "more bytes were put than there was room for")
      }
    }
  }
}

extension Array<UInt8> {
  /// Appends a whole number in plain digits.
  @inlinable
  package mutating func append(decimal number: Int) { append(atMost: BytePen.mostDigits) { $0.put(number) } }
}

extension String {
  /// A text of at most `size` bytes of UTF-8, which `write` puts.
  @inlinable @inline(__always)
  init(atMost size: Int, _ write: (inout BytePen) -> Void) {
    self.init(unsafeUninitializedCapacity: size) { room in
      guard let start = room.baseAddress else { return 0 }
      var pen = BytePen(start)
      write(&pen)
      return pen.place - start
    }
  }
}
