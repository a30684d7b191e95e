import Diagnostics
import Emulation
import Files

/// What the last build of a site found and left: where nothing has changed since, there is nothing to do but to say the same again.
struct LastBuild: Sendable {
  /// The program and the folders, everything that decides about the output beside ``sources`` and the day.
  var setting: Fingerprint
  /// `content/` and `templates/` as they were before they were read.
  var sources: Fingerprint
  /// The output as it was left.
  var output: Fingerprint
  var days: DayRange
  var records: Int
  var pages: Int
  /// Files of the output, without the marker.
  var files: Int
  /// Of the output's files, in bytes.
  var bytes: Int
  /// The addresses of files that somebody else put into the output.
  var kept: [String]
  var findings: [Finding]
}

extension LastBuild {
  private static let magic = "bantin: last build, form 1\n"

  /// The file's bytes: the form, a fingerprint of the rest, the rest.
  var encoded: [UInt8] {
    var body = CacheWriter()
    body.add(setting)
    body.add(sources)
    body.add(output)
    body.add(days.first) { $0.add($1) }
    body.add(days.end) { $0.add($1) }
    for number in [records, pages, files, bytes] { body.add(number) }
    body.add(kept) { $0.add($1) }
    body.add(findings) { $0.add($1) }
    var whole = CacheWriter()
    whole.add(Self.magic)
    whole.add(Fingerprint(body.bytes))
    return whole.bytes + body.bytes
  }

  /// nil where a single bit is not as it was written.
  init?(encoded bytes: [UInt8]) {
    var reader = CacheReader(bytes)
    guard reader.text() == Self.magic, let checksum = reader.fingerprint(),
      bytes.dropFirst(reader.offset).withUnsafeBytes({ Fingerprint($0) }) == checksum,
      let setting = reader.fingerprint(), let sources = reader.fingerprint(), let output = reader.fingerprint(),
      let first = reader.optional({ $0.date() }), let end = reader.optional({ $0.date() }),
      let records = reader.int(), let pages = reader.int(), let files = reader.int(), let size = reader.int(),
      let kept = reader.array({ $0.text() }),
      let findings = reader.array({ $0.finding() }), reader.isAtEnd
    else { return nil }
    self.init(
      setting: setting, sources: sources, output: output, days: DayRange(first: first, end: end), records: records,
      pages: pages, files: files, bytes: size, kept: kept, findings: findings)
  }
}
