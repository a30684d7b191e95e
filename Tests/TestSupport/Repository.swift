/// Where the repository is whose content and templates tests build.
package enum Repository {
  /// The folder that holds `Package.swift`, without a slash at the end.
  package static let root: String = {
    // Tests/TestSupport/Repository.swift
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  }()
}
