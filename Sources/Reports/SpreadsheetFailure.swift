import CXLSXWriter

/// The spreadsheet's file could not be written.
package struct SpreadsheetFailure: Error, Sendable, Equatable, CustomStringConvertible {
  package let path: String
  /// The library's own words, in English.
  package let description: String

  init(_ code: lxw_error, path: String) {
    self.path = path
    description = lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
  }
}
