import Files
import Website

/// A published file, and what it was made from.
struct PublishedFile: Sendable, Equatable {
  /// What ``SiteInputs`` says, with what decides how it looks; nil for a file that is made every time.
  var inputs: Fingerprint?
  var checksum: SHA256
  /// In bytes.
  var size: Int
}

/// What each published file was made from: what is made from the same need not be made again.
struct FileMemory: Sendable {
  /// The program and the folders.
  var setting: Fingerprint
  /// The output as it was left: where it is another, nothing is known of its files.
  var output: Fingerprint
  /// Of the text of the list of files that was published with them.
  var list: Fingerprint
  var files: FileList
  /// The folders of the published tree, and perhaps some that it does not have.
  var folders: Set<String> = []
  /// Whether somebody else's files are among the published ones.
  var hasForeignFiles = false
  /// The tree that was published before; nil where it is not kept.
  var spare: SpareTree?
  /// What the search index was made from.
  var search = SearchMemory()
}

extension FileMemory {
  private static let magic = "bantin: files, form 2\n"

  /// The file's bytes: the form, a fingerprint of the rest, the rest.
  var encoded: [UInt8] {
    CacheFile.bytes(Self.magic, expecting: files.size + search.size + (64 << 10)) { body in
      var (setting, output, list) = (setting, output, list)
      body.pass(&setting)
      body.pass(&output)
      body.pass(&list)
      files.write(to: &body)
      var (folders, hasForeignFiles, spare, search) = (folders, hasForeignFiles, spare, search)
      body.pass(&folders)
      body.pass(&hasForeignFiles)
      body.pass(&spare)
      body.pass(&search.keys)
      body.pass(&search.entries)
      body.pass(&search.filters)
      body.pass(&search.others)
    }
  }

  /// nil where a single bit is not as it was written.
  init?(encoded bytes: [UInt8]) {
    let memory: FileMemory? = CacheFile.body(Self.magic, of: bytes) { body in
      var reader = ValueCoder(reading: body)
      var memory = FileMemory(setting: .zero, output: .zero, list: .zero, files: FileList())
      reader.pass(&memory.setting)
      reader.pass(&memory.output)
      reader.pass(&memory.list)
      guard let files = FileList(from: &reader, of: bytes) else { return nil }
      memory.files = files
      reader.pass(&memory.folders)
      reader.pass(&memory.hasForeignFiles)
      reader.pass(&memory.spare)
      reader.pass(&memory.search.keys)
      reader.pass(&memory.search.entries)
      reader.pass(&memory.search.filters)
      reader.pass(&memory.search.others)
      return reader.isDamaged || !reader.isAtEnd ? nil : memory
    }
    guard let memory else { return nil }
    self = memory
  }
}

extension Fingerprint: Storable {
  static var blank: Fingerprint { .zero }
  mutating func pass(through coder: inout ValueCoder) { coder.pass(&self) }
}

extension PublishedFile: Storable {
  static let blank = PublishedFile(inputs: nil, checksum: SHA256(of: []), size: 0)

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&inputs)
    coder.pass(&size)
    checksum.withUnsafeMutableBytes { coder.pass(fixed: $0) }
  }
}
