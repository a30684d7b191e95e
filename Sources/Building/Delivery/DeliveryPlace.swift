/// A place that a site can be brought to.
protocol DeliveryPlace: Sendable {
  /// The bytes of a file there; nil where there is none.
  func contents(of address: String) throws -> [UInt8]?
  /// Whether nothing at all is there.
  func isEmpty() throws -> Bool
  /// Brings files of a folder there. Each takes the old one's place at once.
  func bring(_ addresses: [String], from folder: String) throws
  /// Takes files away, and then folders in which nothing is left. What is not there is no failure.
  func remove(_ addresses: [String], folders: [String]) throws
  /// Which of the files are there not as they are in the folder.
  func differing(_ addresses: [String], from folder: String) throws -> [String]
}

/// Why a site was not brought to a place.
package enum DeliveryRefusal: Error, Sendable, Equatable {
  /// `content/site.yaml` tells no such place; those that it tells.
  case unknownTarget(String, known: [String])
  /// There is no site to bring: none was built into this folder.
  case nothingBuilt(String)
  /// A file of the site is not as it was built.
  case changedSince(String)
  /// The place holds files that Bantin did not bring there.
  case foreignPlace(String)
  /// The list of what is there cannot be read.
  case damagedList(String)
  /// After all was brought, these files are other there than here.
  case notAsSent([String])
  /// The program is not on this machine; Debian's package of it.
  case missingProgram(String, package: String)
  /// The program failed: what it said last.
  case failedProgram(String, status: Int32, message: String)
}
