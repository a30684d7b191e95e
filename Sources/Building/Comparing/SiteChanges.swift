/// What publishing would change.
package struct SiteChanges: Sendable, Equatable {
  package enum Kind: String, Sendable { case added, changed, removed }

  /// A page that readers would see differently.
  package struct Page: Sendable, Equatable {
    package let address: String
    package let title: String
    package let kind: Kind
    /// For a page that is there before and after: the lines that change; empty where only its markup does.
    package let lines: [LineChange]
  }

  /// Any other file: a table, a feed, a picture.
  package struct File: Sendable, Equatable {
    package let address: String
    package let kind: Kind
  }

  /// A line of what a reader sees.
  package struct LineChange: Sendable, Hashable {
    package let isAdded: Bool
    package let text: String
  }

  /// Pages and files, each sorted by the addresses' bytes.
  package var pages: [Page] = []
  package var files: [File] = []
  /// In the order of years, tables and rows.
  package var figures: [FigureChange] = []

  package var isEmpty: Bool { pages.isEmpty && files.isEmpty }
}

/// A figure of a yearly summary that would change.
package struct FigureChange: Sendable, Equatable {
  package let year: Int
  /// The table's title and what tells the row apart from others, as readers see them.
  package let table: String
  package let row: String
  package let column: String
  /// As they are written; nil where nothing is told.
  package let old: String?
  package let new: String?
  /// The addresses of the records that changed it; where none of them did, of all records behind it.
  package let records: [String]
}
