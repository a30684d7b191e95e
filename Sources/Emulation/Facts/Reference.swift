import Diagnostics

/// The place of a thing in the registry, small enough to be carried everywhere.
@usableFromInline package struct Handle<Target>: Sendable, Hashable, Comparable {
  @usableFromInline package let index: Int32

  @inlinable package init(_ index: Int) { self.index = Int32(index) }

  @inlinable package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A unit, a cluster or an award as a file names it: by id, name or alias.
///
/// Reading leaves `target` empty; ``Resolver`` fills it in, by the record's date and organiser.
@usableFromInline package struct Reference<Target>: Sendable, Hashable {
  /// The words of the file.
  @usableFromInline package var written: String
  /// Where they stand.
  @usableFromInline package var point: SourcePoint
  /// What is said beside them.
  @usableFromInline package var remark: Remark?
  /// What they name; nil until resolved, or where nothing of that name is known.
  @usableFromInline package var target: Handle<Target>?

  @inlinable package init(_ written: String, at point: SourcePoint = .wholeFile, remark: Remark? = nil) {
    self.written = written
    self.point = point
    self.remark = remark
  }
}
