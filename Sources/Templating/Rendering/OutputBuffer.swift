import Bytes

/// Bytes that grow: what templates are rendered into. One buffer serves many pages: ``reset()`` keeps its memory.
public struct OutputBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes are in it.
  public private(set) var count = 0

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 0) {
    self.capacity = max(capacity, 256)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// Whether nothing has been appended since the beginning or the last reset.
  public var isEmpty: Bool { count == 0 }

  /// Forgets the bytes and keeps the room.
  public mutating func reset() { count = 0 }

  /// Appends bytes as they are.
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    if let base = bytes.baseAddress {
      append(base.assumingMemoryBound(to: UInt8.self), count: bytes.count)
    }
  }

  /// Appends a text as it is.
  public mutating func append(_ text: String) {
    text.withBytes { utf8 in
      if let base = utf8.baseAddress { append(base, count: utf8.count) }
    }
  }

  /// Appends one byte.
  public mutating func append(_ byte: UInt8) {
    room(for: 1)
    start[count] = byte
    count += 1
  }

  /// Appends a whole number in plain digits.
  public mutating func append(_ number: Int) {
    room(for: BytePen.mostDigits)
    var pen = BytePen(start + count)
    pen.put(number)
    count = pen.place - start
  }

  /// Gives access to the bytes, which are valid UTF-8 when templates and texts were.
  public borrowing func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The bytes as a text.
  public var text: String {
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Appends `count` bytes from `base`.
  @inline(__always)
  mutating func append(_ base: UnsafePointer<UInt8>, count added: Int) {
    room(for: added)
    (start + count).update(from: base, count: added)
    count += added
  }

  /// Makes sure that `added` more bytes fit.
  @inline(__always)
  private mutating func room(for added: Int) {
    if capacity - count < added { grow(by: added) }
  }

  @inline(never)
  private mutating func grow(by added: Int) {
    capacity = max(capacity * 2, count + added)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
