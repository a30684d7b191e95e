import CXLSXWriter

/// The library that workbooks are written with, as it is on this machine.
package enum ReportLibraries {
  /// Name and version: `libxlsxwriter 1.1.4`.
  package static var versions: [String] {
    ["libxlsxwriter \(lxw_version().map { String(cString: $0) } ?? "?")"]
  }
}
