/// The lines of a source file, to quote them and to count their columns as an editor shows them.
public struct SourceText: Sendable {
  private let lines: [Substring]

  /// - Parameter text: the file without a byte order mark, in the form in which it was read.
  public init(_ text: String) {
    // Lines end as parsers count them: \n, \r\n or \r. Swift takes \r\n as one character.
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
  }

  /// The line of that number, from 1.
  public func line(_ number: Int32) -> Substring? {
    lines.indices.contains(Int(number) - 1) ? lines[Int(number) - 1] : nil
  }

  /// The column in characters of a column in Unicode scalars: an "ế" of three scalars is one character.
  public func characterColumn(_ point: SourcePoint) -> Int {
    guard point.column > 0 else { return 0 }
    guard let line = line(point.line) else { return Int(point.column) }
    let before = line.unicodeScalars.prefix(Int(point.column) - 1)
    let beyond = Int(point.column) - 1 - before.count
    return String(String.UnicodeScalarView(before)).count + beyond + 1
  }
}
