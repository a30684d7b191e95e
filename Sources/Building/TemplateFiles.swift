import Files

/// The files that a site's look is made from, by what they are to it, not read yet.
struct TemplateFiles: Sendable {
  let root: String
  /// Which file of words counts: `templates/words/LANGUAGE.yaml`.
  let language: String
  /// The file of words by its name below the folder of templates.
  let nameOfWords: String
  /// By name below the folder of templates: the path of the file that counts, relative to the root.
  private(set) var paths: [String: String] = [:]
  /// The files of words, relative to the root; the later ones count more.
  private(set) var words: [String] = []
  /// The state of all of them.
  private(set) var stamps: [FileStamp] = []
  /// Of all names and states.
  let fingerprint: Fingerprint

  /// Looks at `templates/` and `content/templates/` below the root.
  ///
  /// - Throws: ``FileFailure`` when a folder cannot be listed.
  init(root: String, language: String) throws(FileFailure) {
    self.root = root
    self.language = language
    nameOfWords = "words/\(language).yaml"
    var mixer = FingerprintMixer()
    mixer.add(language)
    for folder in ["templates", "content/templates"] {
      for entry in try Folder.entries(below: root + "/" + folder) {
        guard entry.kind == .file, let stamp = entry.stamp else { continue }
        let path = folder + "/" + entry.path
        if entry.path == nameOfWords { words.append(path) } else { paths[entry.path] = path }
        stamps.append(stamp)
        mixer.add(path)
        mixer.add(stamp)
      }
    }
    fingerprint = mixer.fingerprint
  }
}
