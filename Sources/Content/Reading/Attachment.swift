/// Where a file that a record names lies: beside the record, or below its folder, and never outside `content/`.
package enum Attachment {
  /// The path relative to the site's root; nil where the name leads out of `content/`.
  package static func path(of name: String, besides record: String) -> String? {
    guard !name.hasPrefix("/"), !name.contains("\\"), !name.contains("\0") else { return nil }
    var parts = record.split(separator: "/").dropLast().map(String.init)
    for part in name.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.first == "content" && parts.count > 1 ? parts.joined(separator: "/") : nil
  }
}
