import Glibc
import TestSupport
import Testing

@testable import Files

@Suite("Reading whole files")
struct FileReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("The bytes are the file's", arguments: [0, 1, 4095, 4096, 4097, 1_000_000])
  func bytes(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write(bytes, to: "file")
    #expect(try FileReader.bytes(of: folder["file"]) == bytes)
  }

  @Test("A file that tells no size is read to its end")
  func sizeless() throws {
    // Files of /proc say that they are empty, as does a file that grows while it is read.
    let bytes = try FileReader.bytes(of: "/proc/self/status")
    #expect(String(decoding: bytes, as: UTF8.self).contains("\nPid:"))
  }

  @Test("A file of just the limit is read, one byte more is refused before reading")
  func limit() throws {
    try folder.write([1, 2, 3], to: "file")
    #expect(try FileReader.bytes(of: folder["file"], limit: 3) == [1, 2, 3])
    #expect(throws: FileFailure(.read, folder["file"], code: EFBIG)) {
      try FileReader.bytes(of: folder["file"], limit: 2)
    }
  }

  @Test("The limit holds for a file that tells no size")
  func limitOfSizeless() {
    #expect(throws: FileFailure(.read, "/proc/self/status", code: EFBIG)) {
      try FileReader.bytes(of: "/proc/self/status", limit: 16)
    }
  }

  @Test("The beginning of a file is read, or all of a short one")
  func beginning() throws {
    try folder.write("abc", to: "file")
    #expect(try FileReader.beginning(of: folder["file"], count: 2) == Array("ab".utf8))
    #expect(try FileReader.beginning(of: folder["file"], count: 9) == Array("abc".utf8))
    #expect(try FileReader.beginning(of: folder["file"], count: 0) == [])
    #expect(throws: FileFailure(.read, folder.path, code: EINVAL)) {
      try FileReader.beginning(of: folder.path, count: 2)
    }
    #expect(throws: FileFailure(.open, folder["none"], code: ENOENT)) {
      try FileReader.beginning(of: folder["none"], count: 2)
    }
  }

  @Test("A link to a file is followed")
  func link() throws {
    try folder.write("a", to: "file")
    try folder.link("link", to: "file")
    #expect(try FileReader.bytes(of: folder["link"]) == Array("a".utf8))
  }

  @Test("What is not there cannot be opened")
  func missing() {
    #expect(throws: FileFailure(.open, folder["none"], code: ENOENT)) { try FileReader.bytes(of: folder["none"]) }
  }

  @Test("What may not be read cannot be opened")
  func forbidden() throws {
    try folder.write("a", to: "file")
    chmod(folder.path, 0o755)
    chmod(folder["file"], 0)
    asOrdinaryUser {
      #expect(throws: FileFailure(.open, folder["file"], code: EACCES)) { try FileReader.bytes(of: folder["file"]) }
    }
  }

  @Test("A folder is no file")
  func directory() {
    #expect(throws: FileFailure(.read, folder.path, code: EINVAL)) { try FileReader.bytes(of: folder.path) }
  }

  @Test("A pipe that nobody writes to does not block")
  func pipe() throws {
    try #require(mkfifo(folder["pipe"], 0o600) == 0)
    #expect(throws: FileFailure(.read, folder["pipe"], code: EINVAL)) { try FileReader.bytes(of: folder["pipe"]) }
  }

  @Test("A device that never ends is refused")
  func device() {
    #expect(throws: FileFailure(.read, "/dev/zero", code: EINVAL)) { try FileReader.bytes(of: "/dev/zero") }
  }

  @Test("A file that changes while it is read is read again")
  func changing() throws {
    try folder.write("một", to: "file")
    var changes = ["hai", "ba bốn"]
    let bytes = try FileReader.bytes(of: folder["file"], limit: 100) {
      if !changes.isEmpty { try? folder.write(changes.removeFirst(), to: "file") }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "ba bốn")
  }

  @Test("A file that never stops changing is a failure, not half a file")
  func neverStill() throws {
    try folder.write("", to: "file")
    var text = ""
    #expect(throws: FileFailure(.read, folder["file"], code: EBUSY)) {
      try FileReader.bytes(of: folder["file"], limit: 100) {
        text += "a"
        try? folder.write(text, to: "file")
      }
    }
  }

  @Test("A failure has the system's words")
  func reason() {
    #expect(FileFailure(.open, "x", code: ENOENT).reason == "No such file or directory")
  }
}
