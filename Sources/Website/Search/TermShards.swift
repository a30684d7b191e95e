import Bytes
import Emulation

/// A sorted dictionary of terms, cut into files.
///
/// A cut depends on the term that stands there and on its neighbours' sizes alone, not on what comes before: when a record changes, the
/// files around its words change and all others keep their names and bytes. A file is named by its first term.
struct TermShards: Sendable {
  /// The first terms of the files, the first one's empty; ascending.
  private(set) var firsts: [String] = []
  /// The files that are complete, but for those that were handed on.
  private(set) var files: [ScriptFile] = []

  private let prefix: String
  private var text: [UInt8] = []

  /// Bytes before compression. A first search fetches a handful of files; smaller ones would only make the list of them longer.
  private static let least = 6 << 10
  private static let usual = 12 << 10
  private static let most = 32 << 10

  /// - Parameter prefix: what the files' names begin with: `tu` gives `tu.js`, `tu-thi.js`.
  init(prefix: String) { self.prefix = prefix }

  /// Adds a term's line. Terms come in ascending order of their bytes and hold no white space.
  mutating func add(_ term: String, _ line: (inout [UInt8]) -> Void) {
    if firsts.isEmpty { firsts.append("") }
    let start = text.count
    text.append(contentsOf: term.utf8)
    line(&text)
    text.append(UInt8(ascii: "\n"))
    guard start >= Self.least, Self.isName(term) else { return }
    let size = text.count - start
    let chance = Self.hash(term) % UInt64(Self.usual - Self.least)
    if chance < UInt64(size) || text.count > Self.most {
      let own = text[start...]
      close(upTo: start)
      text = Array(own)
      firsts.append(term)
    }
  }

  /// Begins a file, where none is open. One to which nothing is added is taken over as it is.
  mutating func begin(_ first: String) { firsts.append(first) }

  /// Whether the last term that was added began a file.
  func hasBegun(with term: String) -> Bool { firsts.last == term }

  /// Takes over the file that has begun as it is.
  mutating func takeOver() { text = [] }

  /// Ends the last file.
  mutating func finish() {
    if !firsts.isEmpty { close(upTo: text.count) }
    text = []
  }

  /// Hands on the files that are complete, and keeps them no longer.
  mutating func handOn(_ take: (ScriptFile) throws -> Void) rethrows {
    for file in files { try take(file) }
    files.removeAll(keepingCapacity: true)
  }

  private mutating func close(upTo end: Int) {
    let name = Self.name(prefix, firsts[firsts.count - 1])
    files.append(ScriptFile(name, text[..<end], within: (UInt8(ascii: "`"), UInt8(ascii: "`"))))
  }

  /// The name of the file that begins with the term `first`.
  static func name(_ prefix: String, _ first: String) -> String {
    first.isEmpty
      ? prefix
      : prefix + "-" + String(first.map { $0 == ":" || $0 == "/" ? "_" : $0 })
  }

  /// Whether a file may be named after the term: everywhere, and not like another.
  private static func isName(_ term: String) -> Bool {
    term.utf8.count <= 60
      && term.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
          UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "/"):
          true
        default: false
        }
      }
  }

  private static func hash(_ term: String) -> UInt64 {
    let hash = term.withBytes { FNV1a($0).value }
    return hash ^ hash >> 32
  }
}
