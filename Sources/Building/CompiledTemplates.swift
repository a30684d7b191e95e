import Diagnostics
import Files
import Website

/// A site's templates, ready to be rendered, with its words and assets.
struct CompiledTemplates: Sendable {
  let folder: TemplateFolder
  let templates: SiteTemplates
  /// What is wrong with them and with the words.
  let findings: [Finding]
  /// The files that they were read from.
  let files: TemplateFiles
  /// What compiling them came to.
  let outcome: TemplateCache

  /// - Parameter known: what compiling these files, or others, came to before.
  /// - Throws: ``FileFailure`` when a file cannot be read.
  init(_ files: TemplateFiles, remembering known: TemplateCache? = nil) async throws(FileFailure) {
    let folder = try await TemplateFolder.read(files)
    var found: [Finding] = []
    if let known, known.files == files.fingerprint {
      templates = SiteTemplates(folder.library, fingerprints: known.fingerprints)
      found = known.findings
    } else {
      templates = await SiteTemplates(folder.library, findings: &found)
    }
    outcome = TemplateCache(files: files.fingerprint, fingerprints: templates.fingerprints, findings: found)
    // Without the file of words, each word in each template would be told to be missing, too.
    if folder.findings.contains(where: { $0.kind == .missingWords }) {
      found.removeAll { $0.kind.id == "unknown-word" }
    }
    findings = folder.findings + found
    self.folder = folder
    self.files = files
  }
}
