import Files
import Testing

@testable import Building

@Suite("The list of published files")
struct FileListTests {
  private func file(_ number: UInt8) -> PublishedFile {
    PublishedFile(inputs: number == 0 ? nil : Fingerprint([number]), checksum: SHA256(of: [number]), size: Int(number))
  }

  private func list(_ files: [(String, UInt8)]) -> FileList {
    var list = FileList()
    for (address, number) in files { list.append(file(number), at: address) }
    #expect(list.count == files.count)
    return list
  }

  private func written(_ list: FileList) -> [UInt8] {
    var coder = ValueCoder()
    list.write(to: &coder)
    return coder.bytes
  }

  private func read(_ bytes: [UInt8]) -> FileList? {
    bytes.withUnsafeBytes { buffer in
      var coder = ValueCoder(reading: UnsafeRawBufferPointer(rebasing: buffer[3...]))
      let list = FileList(from: &coder, of: bytes)
      return coder.isAtEnd && !coder.isDamaged ? list : nil
    }
  }

  @Test(
    "A list that came of another one is written as one that was made anew, whatever came and went", arguments: 0..<40)
  func patched(seed: Int) throws {
    var random = RandomNumbers(seed: UInt64(seed))
    let names = (0..<40).map { "a/\($0 < 10 ? "0" : "")\($0)" }
    var wanted = names.filter { _ in Bool.random(using: &random) }.map { ($0, UInt8.random(in: 0...9, using: &random)) }
    var known = list(wanted)
    for _ in 0..<4 {
      let bytes = [1, 2, 3] + written(known)
      known = try #require(read(bytes))
      #expect(known == list(wanted))
      // Twice over what was read once.
      for _ in 0..<2 {
        let before = Dictionary(uniqueKeysWithValues: wanted)
        wanted = []
        var next = FileList()
        for name in names {
          switch Int.random(in: 0..<6, using: &random) {
          case 0:
            wanted.append((name, UInt8.random(in: 0...9, using: &random)))
            next.append(file(wanted[wanted.count - 1].1), at: name)
          case 1: continue
          default:
            guard let number = before[name], let place = known.place(of: name) else { continue }
            wanted.append((name, number))
            next.append(place, of: known)
          }
        }
        #expect(next == list(wanted))
        #expect(written(next) == written(list(wanted)))
        known = next
      }
    }
  }

  @Test("A file is found wherever the one before it was")
  func places() {
    let list = list([("a", 1), ("b", 2), ("e/f", 3), ("đ", 4)])
    for last in [-1, 0, 1, 2, 3, 4, 100] {
      for place in 0..<list.count { #expect(list.place(of: list.address(at: place), after: last) == place) }
      for address in ["", "0", "aa", "đ\u{301}", "d\u{111}", "z"] {
        #expect(list.place(of: address, after: last) == nil)
      }
    }
    #expect(FileList().place(of: "a") == nil)
  }

  @Test("The files of a folder stand together")
  func folders() throws {
    let made = list([("a", 1), ("b", 2), ("b/a", 3), ("b/đ", 4), ("b0", 5), ("c/a", 6)])
    for list in [made, try #require(read([1, 2, 3] + written(made)))] {
      let found = { (folder: String) in list.places(below: folder).map { list.address(at: $0) } }
      #expect(found("b/") == ["b/a", "b/đ"])
      #expect(found("c/") == ["c/a"])
      #expect(found("") == (0..<6).map { list.address(at: $0) })
      #expect(found("b/b") == [])
      #expect(found("z/") == [])
    }
    #expect(FileList().places(below: "a/").isEmpty)
  }

  @Test("Files come in their order, each once")
  func order() {
    var list = list([("a", 1), ("b", 2)])
    for address in ["a", "b", "", "aa"] {
      let isAdded = list.append(file(3), at: address)
      #expect(!isAdded)
    }
    #expect(list.count == 2)
  }
}
