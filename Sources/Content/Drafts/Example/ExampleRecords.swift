/// Meetings of the example that come once, each with what the regular ones do not have: as a clerk wrote them.
enum ExampleRecords {
  /// Files below `content/records/`, by their paths there.
  static var all: [(path: String, text: String)] { meetings + joint + unusual + later }
}
