import Files
import TestSupport

/// A picture of `Fixtures/`, written by `make-fixtures.py`.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    try FileReader.bytes(of: Repository.root + "/Tests/PhotographsTests/Fixtures/" + name)
  }
}
