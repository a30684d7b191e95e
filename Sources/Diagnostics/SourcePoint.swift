/// A point in a source file.
///
/// `column` counts Unicode scalars, which is what parsers count cheaply; what a reader is shown counts
/// characters, and ``SourceText`` turns one into the other when a finding is printed.
public struct SourcePoint: Sendable, Hashable, Comparable {
  /// The line, from 1. 0 where there is no line to name (a whole file, a missing file).
  public var line: Int32
  /// The column in Unicode scalars, from 1. 0 where there is no column to name.
  public var column: Int32

  /// A point at a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  /// The whole file, or nowhere in particular in it.
  public static let wholeFile = SourcePoint(line: 0, column: 0)

  /// Lines first, then columns.
  public static func < (left: SourcePoint, right: SourcePoint) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A point in a named file.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// The file's path, relative to the site's root, with `/` between its parts.
  public var path: String
  /// Where in the file.
  public var point: SourcePoint

  /// A point in the file at `path`; the whole file if no point is given.
  public init(path: String, point: SourcePoint = .wholeFile) {
    self.path = path
    self.point = point
  }

  /// Paths by their bytes, whatever the locale; then lines and columns.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.path == right.path { return left.point < right.point }
    return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}
