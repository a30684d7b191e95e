import Emulation
import Files

/// A file that pages are shown with: a stylesheet, a script, a picture. Its name in the site carries a fingerprint of its contents, so that a
/// browser may keep it for ever and still sees every change.
struct Asset: Sendable {
  /// What templates call it: `bantin.css`, `icons.print.svg`.
  let constant: String
  /// Its path below `assets/` in the site: `bantin.1f3a9c0d2e.css`.
  let path: String
  let bytes: [UInt8]

  /// Assets under their fingerprinted names. Stylesheets are squeezed, and what they name by `url(…)` is named by its new name.
  ///
  /// - Parameter files: by their paths below `assets/`, sorted.
  static func fingerprinted(_ files: [(name: String, bytes: [UInt8])]) -> [Asset] {
    let others = files.filter { !$0.name.hasSuffix(".css") }.map { Asset($0.name, $0.bytes) }
    let names = Dictionary(
      uniqueKeysWithValues: zip(files.lazy.filter { !$0.name.hasSuffix(".css") }.map(\.name), others.map(\.path)))
    let styles = files.filter { $0.name.hasSuffix(".css") }.map { file in
      Asset(
        file.name,
        Array(Stylesheet(String(decoding: file.bytes, as: UTF8.self)).renamed(names, in: file.name).squeezed.text.utf8))
    }
    return (others + styles).sorted { $0.path.precedes($1.path) }
  }

  private init(_ name: String, _ bytes: [UInt8]) {
    constant = name.replacing("/", with: ".")
    self.bytes = bytes
    guard let stop = name.lastIndex(of: ".") else {
      path = name + "." + Self.fingerprint(of: bytes)
      return
    }
    path = name[..<stop] + "." + Self.fingerprint(of: bytes) + name[stop...]
  }

  /// Ten hexadecimal digits of the 64-bit FNV-1a hash: it tells versions of one file apart and promises nothing more.
  private static func fingerprint(of bytes: [UInt8]) -> String {
    let digits = String(FNV1a(bytes).value, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
  }
}

/// A stylesheet as text, for the two things that a build does to it.
struct Stylesheet: Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// With `url(name)` naming the fingerprinted file. Names are relative to the stylesheet; others stay.
  func renamed(_ names: [String: String], in path: String) -> Stylesheet {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "url(") {
      result += rest[..<start.upperBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstIndex(of: ")") else { break }
      let written = rest[..<end]
      let name = written.filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
      let full = folder.isEmpty ? name : folder + "/" + name
      if let renamed = names[full] {
        result += "\"" + (folder.isEmpty ? renamed : String(renamed.dropFirst(folder.count + 1))) + "\""
      } else {
        result += written
      }
      rest = rest[end...]
    }
    return Stylesheet(result + rest)
  }

  /// Without comments, indentation and empty lines: what costs nothing to read and some bytes to send. Strings are left alone.
  var squeezed: Stylesheet {
    var result = ""
    var quote: Character?
    var isComment = false
    var atLineStart = true
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      if isComment {
        if character == "*", next == "/" {
          isComment = false
          next = characters.next()
        }
        continue
      }
      if let open = quote {
        result.append(character)
        if character == "\\", let escaped = next {
          result.append(escaped)
          next = characters.next()
        } else if character == open {
          quote = nil
        }
        continue
      }
      switch character {
      case "/" where next == "*":
        isComment = true
        next = characters.next()
      case "\"", "'":
        quote = character
        result.append(character)
        atLineStart = false
      case "\n", "\r\n", "\r":
        while result.last == " " { result.removeLast() }
        if !atLineStart { result.append("\n") }
        atLineStart = true
      case " ", "\t":
        if !atLineStart, result.last != " " { result.append(" ") }
      default:
        result.append(character)
        atLineStart = false
      }
    }
    return Stylesheet(result)
  }
}
