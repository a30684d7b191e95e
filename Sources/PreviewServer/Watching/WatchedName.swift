/// Which names in a watched folder are content, and which are what editors leave for a moment.
enum WatchedName {
  /// Whether a change of that name means a change of what is built: hidden files, backups, locks and half-written files do not.
  static func counts(_ name: Substring) -> Bool {
    if name.isEmpty || name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") { return false }
    if name.hasPrefix("#"), name.hasSuffix("#") { return false }
    // Vim tries with a file of this name whether it may write into a folder.
    if name == "4913" { return false }
    return !leftovers.contains { name.hasSuffix($0) }
  }

  private static let leftovers = [
    ".swp", ".swx", ".swo", ".tmp", ".bak", ".part", ".crdownload", ".bantin-new", "___jb_tmp___", "___jb_old___",
  ]
}
