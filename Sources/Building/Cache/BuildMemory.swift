import Content
import Emulation
import Files
import Synchronization

/// What builds in one process leave each other: records as they were read and as they were resolved and checked.
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
  }

  private let held = Mutex(State())

  package init() {}

  var state: State { held.withLock { $0 } }

  /// Keeps what a build read and checked.
  func keep(_ content: ContentFolder, _ checked: [CheckedRecord], isSettled: (FileStamp) -> Bool) {
    var state = State(registry: content.registryFingerprint)
    state.records.reserveCapacity(checked.count)
    for ((file, origin), checked) in zip(zip(content.records, content.origins), checked)
    where isSettled(origin.stamp) && origin.tables.allSatisfy({ $0.stamp.map(isSettled) ?? true }) {
      state.records[file.value.path] = Record(origin: origin, file: file, checked: checked)
    }
    held.withLock { $0 = state }
  }
}
