import Files
import TestSupport
import Testing

@testable import Building

@Suite("The manifest of a published folder")
struct ManifestTests {
  @Test(
    "SHA-256 of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(text: String, digits: String) {
    let checksum = SHA256(of: Array(text.utf8))
    #expect(checksum.hexadecimal == digits)
    #expect(SHA256(hexadecimal: digits.utf8) == checksum)
    #expect(SHA256(hexadecimal: digits.uppercased().utf8) == checksum)
  }

  @Test(
    "What is no checksum", arguments: ["", "abc", String(repeating: "g", count: 64), String(repeating: "a", count: 65)])
  func noChecksum(digits: String) { #expect(SHA256(hexadecimal: digits.utf8) == nil) }

  private static let manifest = Manifest(files: [
    "b.html": SHA256(of: [1]), "a/b c.html": SHA256(of: [2]), "ảnh.jpg": SHA256(of: [3]),
  ])

  @Test("A list with some files changed is the list that would be written")
  func edited() {
    var random = RandomNumbers(seed: 5)
    for round in 0..<300 {
      func names(_ count: Int) -> [String] {
        (0..<count).map { _ in
          let depth = Int.random(in: 1...3, using: &random)
          return (0..<depth).map { _ in "ảnh a-b_c".map(String.init).shuffled(using: &random).prefix(2).joined() }
            .joined(separator: "/")
        }
      }
      var manifest = Manifest(files: [:])
      for name in names(round % 40) { manifest.files[name] = SHA256(of: Array(name.utf8)) }
      var edits: [String: SHA256?] = [:]
      for name in names(3) { edits.updateValue(SHA256(of: [1]), forKey: name) }
      for name in manifest.files.keys.sorted().shuffled(using: &random).prefix(round % 5) {
        edits.updateValue(random.oneIn(2) ? SHA256(of: [2]) : nil, forKey: name)
      }
      if random.oneIn(3) { edits.updateValue(nil, forKey: "không có") }
      let old = manifest.text
      for (name, checksum) in edits { manifest.files[name] = checksum }
      #expect(
        Manifest.text(old, with: edits.map { Manifest.Edit(address: $0.key, checksum: $0.value) }) == manifest.text)
    }
  }

  @Test("What is written is read, sorted by bytes")
  func written() throws {
    let text = Self.manifest.text
    #expect(try Manifest(text) == Self.manifest)
    let names = String(decoding: text, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.dropFirst(66) }
    #expect(names == ["a/b c.html", "b.html", "ảnh.jpg"])
    #expect(Manifest.isMarker(text))
    #expect(Manifest.isMarker([]))
    #expect(!Manifest.isMarker(Array("hello".utf8)))
  }

  @Test("A damaged line is told by its number", arguments: ["nonsense", "12  a.html", ""])
  func damage(line: String) throws {
    let text = Self.manifest.text + Array((line.isEmpty ? Self.twice : line).utf8) + [10]
    #expect(throws: Manifest.Damage(line: 6)) { try Manifest(text) }
    #expect(Manifest.read(text).manifest.files.keys.sorted() == Self.manifest.files.keys.sorted())
  }

  private static let twice = SHA256(of: [9]).hexadecimal + "  b.html"
}
