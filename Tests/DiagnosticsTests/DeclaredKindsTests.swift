import Glibc
import Testing

/// Every kind of finding of the package, as its sources declare it.
@Suite("The identifiers of findings")
struct DeclaredKindsTests {
  private struct Declared: Sendable {
    let file: String
    let id: String
    let severity: String
  }

  private static let sources: String = {
    // Tests/DiagnosticsTests/DeclaredKindsTests.swift
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/Sources"
  }()

  /// The identifiers that stand where a kind is made.
  private static let declared: [Declared] = files(below: sources).flatMap { path in
    text(of: path).matches(of: /(?:FindingKind|\bkind)\(\s*"([^"]*)",\s*\.(\w+)/).map { match in
      Declared(file: path, id: String(match.1), severity: String(match.2))
    }
  }

  @Test("are in kebab-case")
  func kebabCase() {
    #expect(Self.declared.count > 60)
    for kind in Self.declared {
      #expect(kind.id.wholeMatch(of: /[a-z]+(-[a-z0-9]+)*/) != nil, "\(kind.id) of \(kind.file)")
      #expect(["error", "warning", "information"].contains(kind.severity), "\(kind.id) of \(kind.file)")
    }
  }

  @Test("are each of one kind in the whole package")
  func unique() {
    let places = Dictionary(grouping: Self.declared, by: \.id)
    for (id, kinds) in places { #expect(kinds.count == 1, "\(id) is declared in \(kinds.map(\.file))") }
  }

  @Test("are found wherever a kind is declared")
  func found() {
    // A kind that is made in a way that the pattern does not see would escape all of these tests.
    let made = Self.files(below: Self.sources).reduce(0) { count, path in
      count + Self.text(of: path).matches(of: /static (?:let|var) \w+(?:: FindingKind)? = (?:FindingKind|kind)\(/).count
    }
    #expect(Self.declared.count == made)
  }

  /// The Swift files below a folder.
  private static func files(below folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let path = folder + "/" + name
      if name.hasSuffix(".swift") { found.append(path) } else { found += files(below: path) }
    }
    return found
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&part, 1, part.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += part[..<count]
    }
  }
}
