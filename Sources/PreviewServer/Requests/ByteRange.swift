/// The part of a file that a request wants (RFC 9110, section 14). Several parts at once are not sent apart: such a request gets the whole file, as
/// the standard allows.
enum ByteRange: Equatable {
  case whole
  case part(Range<Int>)
  case unsatisfiable

  /// - Parameters:
  ///   - header: the request's `Range`, nil where there is none.
  ///   - size: of the file, in bytes.
  init(_ header: String?, size: Int) {
    self = .whole
    guard let header, header.hasPrefix("bytes=") else { return }
    let set = header.dropFirst(6)
    guard !set.contains(",") else { return }
    let ends = set.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard ends.count == 2 else { return }
    let (first, last) = (Self.number(ends[0]), Self.number(ends[1]))
    switch (first, last) {
    case (let first?, let last?) where first <= last:
      self = first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
    case (let first?, nil) where ends[1].isEmpty: self = first < size ? .part(first..<size) : .unsatisfiable
    case (nil, let last?) where ends[0].isEmpty:
      self = last > 0 && size > 0 ? .part(max(0, size - last)..<size) : .unsatisfiable
    default: return
    }
  }

  private static func number(_ digits: Substring) -> Int? {
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(digits) ?? .max - 1
  }
}
