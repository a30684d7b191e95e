/// What a build's files go into: a folder that is going to be published, or a comparison with what is published.
protocol SiteSink: Sendable {
  /// Prepares for files at these addresses.
  func prepare(for addresses: [String]) throws
  /// Takes a file, from any thread.
  func write(_ contents: UnsafeRawBufferPointer, to address: String) throws
  /// Takes a file that is published already, from any thread.
  ///
  /// - Parameters:
  ///   - place: of the file among the published ones.
  ///   - before: those of the site before, as the memory of them has it that the sink was made with.
  func keep(_ place: Int, of before: FileList) throws
  /// The bytes of a file that is published already.
  func published(_ address: String) throws -> [UInt8]
}

extension OutputTree: SiteSink {
  func prepare(for addresses: [String]) throws { try makeFolders(for: addresses) }
}
