/// The line that a finding is about, in two parts: what stands before the offending value, and the value with the rest of the line.
public struct Quotation: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// What stands before the value.
  public let before: String
  /// The value and what follows it.
  public let marked: String
}

extension FindingList {
  /// The line of a place; nil where the place is a whole file or the file cannot be read.
  public func quotation(of location: SourceLocation) -> Quotation? {
    guard location.point.column > 0, let line = line(location), let column = index(location) else { return nil }
    return Quotation(
      line: Int(location.point.line), before: String(line[..<column]), marked: String(line[column...]))
  }

  /// A place as people read it: `content/records/x.md:6:10`, the column in characters.
  public func place(of location: SourceLocation) -> String {
    location.point.line == 0 ? location.path : "\(location.path):\(location.point.line):\(column(location))"
  }
}
