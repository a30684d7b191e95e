import Emulation
import Files

/// What is remembered of records that were read before.
package protocol RecordMemory: Sendable {
  /// What the reading of a record came to; nil unless that is known for all of these files as they are now.
  ///
  /// - Parameters:
  ///   - path: the record's file, relative to the site's root.
  ///   - place: the record's place in the order of all records' files, where it is most likely to have been before.
  ///   - stamp: the file as it is now.
  ///   - tables: the state of another file of the site now; nil for what is not there.
  func record(at path: String, near place: Int, _ stamp: FileStamp, tables: (String) -> FileStamp?) -> RememberedRecord?

  /// Whether the references of what is remembered lead where this registry has them lead.
  ///
  /// - Parameter registry: ``ContentFolder/registryFingerprint``.
  func isResolved(by registry: Fingerprint) -> Bool
}

/// A record that was read before, and the tables that were read with it.
package struct RememberedRecord: Sendable {
  package let file: ReadFile<MeetingRecord>
  package let tables: [RecordOrigin.Table]

  package init(file: ReadFile<MeetingRecord>, tables: [RecordOrigin.Table]) {
    self.file = file
    self.tables = tables
  }
}

/// The files that a record was read from, as they were before they were read.
package struct RecordOrigin: Sendable, Equatable {
  package var stamp: FileStamp
  /// The CSV files that it names, relative to the site's root.
  package var tables: [Table] = []
  /// Whether it was remembered with its references resolved by the registry as it is.
  package var isResolved = false

  package struct Table: Sendable, Equatable {
    package var path: String
    /// nil where there was none.
    package var stamp: FileStamp?

    package init(path: String, stamp: FileStamp?) {
      self.path = path
      self.stamp = stamp
    }
  }

  package init(stamp: FileStamp) { self.stamp = stamp }

  /// Of every CSV file that a record's results name, whether or not it is there.
  static func tables(of record: MeetingRecord, _ stamp: (String) -> FileStamp?) -> [Table] {
    record.results.compactMap { results in
      results.file.flatMap { Attachment.path(of: $0.value, besides: record.path) }.map {
        Table(path: $0, stamp: stamp($0))
      }
    }
  }
}
