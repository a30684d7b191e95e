import Content
import Emulation
import Files
import Synchronization
import Website

/// What builds in one process leave each other: what they read, checked, summed up and compiled.
///
/// It is for who builds one site again and again. Nothing of it is on the disk.
package final class BuildMemory: Sendable {
  struct Record: Sendable {
    let origin: RecordOrigin
    let file: ReadFile<MeetingRecord>
    let checked: CheckedRecord
  }

  struct State: Sendable {
    /// By path; none whose file may have changed unseen.
    var records: [String: Record] = [:]
    /// The registry that they were resolved by.
    var registry = Fingerprint.zero
    var summaries: Summaries?
    var years: YearCache?
    var templates: CompiledTemplates?
    var files: Decoded<FileMemory>?
    var checked: Decoded<CheckedRegistry>?
  }

  /// The summaries of all years; some may not have been worked out.
  struct Summaries: Sendable {
    /// The registry and what is set of the site.
    let registry: Fingerprint
    let archive: Archive
    let years: YearlySummaries
  }

  private let held = Mutex(State())

  package init() {}

  var state: State { held.withLock { $0 } }

  /// Keeps what a build read and checked.
  func keep(_ content: ContentFolder, _ checked: [CheckedRecord], isSettled: (FileStamp) -> Bool) {
    var records: [String: Record] = [:]
    records.reserveCapacity(checked.count)
    for ((file, origin), checked) in zip(zip(content.records, content.origins), checked)
    where origin.isSettled(isSettled) {
      records[file.value.path] = Record(origin: origin, file: file, checked: checked)
    }
    let (kept, registry) = (records, content.registryFingerprint)
    held.withLock {
      $0.records = kept
      $0.registry = registry
    }
  }

  func keep(_ summaries: Summaries) { held.withLock { $0.summaries = summaries } }
  func keep(_ years: YearCache) { held.withLock { $0.years = years } }
  func keep(_ templates: CompiledTemplates) { held.withLock { $0.templates = templates } }
  func keep(_ files: Decoded<FileMemory>) { held.withLock { $0.files = files } }
  func keep(_ registry: Decoded<CheckedRegistry>) { held.withLock { $0.checked = registry } }
}
