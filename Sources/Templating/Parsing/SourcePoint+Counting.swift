import Diagnostics

extension SourcePoint {
  /// The point of a byte of a text, which must begin a scalar.
  init(of place: Int, in bytes: [UInt8]) {
    let before = bytes[..<place]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    self.init(line: 1 + before.count { $0 == 0x0A }, column: 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 })
  }
}
