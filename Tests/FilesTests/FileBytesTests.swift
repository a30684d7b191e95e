import Glibc
import TestSupport
import Testing

@testable import Files

@Suite("The bytes of a file that is read in parts")
struct FileBytesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("Read where they lie they are the same as in a copy", arguments: [0, 1, 4095, 4096, 10000])
  func same(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try folder.write(bytes, to: "a")
    for file in [FileBytes(bytes), try FileBytes(mapping: folder["a"])] {
      #expect(file.count == count)
      #expect([UInt8](file[0..<count]) == bytes)
      #expect([UInt8](file[count / 3..<count / 2]) == Array(bytes[count / 3..<count / 2]))
    }
  }

  @Test("A file that gets another one's name meanwhile stays as it was")
  func replaced() throws {
    try folder.write("một", to: "a")
    let file = try FileBytes(mapping: folder["a"])
    try SafeFile.replace(folder["a"], with: Array("hai".utf8), isDurable: false)
    #expect(String(decoding: file[0..<file.count], as: UTF8.self) == "một")
  }

  @Test("What is no file, or is not there, is refused")
  func refused() throws {
    try folder.pipe("pipe")
    #expect(throws: FileFailure(.read, folder["pipe"], code: EINVAL)) { try FileBytes(mapping: folder["pipe"]) }
    #expect(throws: FileFailure(.read, folder.path, code: EINVAL)) { try FileBytes(mapping: folder.path) }
    #expect(throws: FileFailure(.open, folder["none"], code: ENOENT)) { try FileBytes(mapping: folder["none"]) }
  }
}
