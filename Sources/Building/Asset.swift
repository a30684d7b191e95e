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
      Asset(file.name, Stylesheet(file.bytes).renamed(names, in: file.name).squeezed.bytes)
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

/// A stylesheet, for the two things that a build does to it.
struct Stylesheet: Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// With `url(name)` naming the fingerprinted file. Names are relative to the stylesheet; others stay.
  func renamed(_ names: [String: String], in path: String) -> Stylesheet {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let (opening, closing) = ("url(", UInt8(ascii: ")"))
    let isNoName = Set("\"' \t\r\n".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16 * names.count)
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "u")) {
      guard rest[start...].starts(with: opening.utf8) else {
        result += rest[...start]
        rest = rest[(start + 1)...]
        continue
      }
      let (before, after) = (rest[..<(start + opening.utf8.count)], rest[(start + opening.utf8.count)...])
      result += before
      rest = after
      guard let end = after.firstIndex(of: closing) else { break }
      let written = after[..<end]
      let name = String(decoding: written.filter { !isNoName.contains($0) }, as: UTF8.self)
      if let renamed = names[folder + name] {
        result += Array("\"\(renamed.dropFirst(folder.count))\"".utf8)
      } else {
        result += written
      }
      rest = after[end...]
    }
    return Stylesheet(result + rest)
  }

  /// Without comments, indentation and empty lines: what costs nothing to read and some bytes to send. Strings are left alone.
  var squeezed: Stylesheet {
    let (space, newline, backslash) = (UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\\"))
    let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var quote: UInt8?
    var isComment = false
    var atLineStart = true
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : nil
      place += 1
      if isComment {
        if byte == star, next == slash {
          isComment = false
          place += 1
        }
        continue
      }
      if let open = quote {
        result.append(byte)
        if byte == backslash, let next {
          result.append(next)
          place += 1
        } else if byte == open {
          quote = nil
        }
        continue
      }
      switch byte {
      case slash where next == star:
        isComment = true
        place += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        quote = byte
        result.append(byte)
        atLineStart = false
      case newline, UInt8(ascii: "\r"):
        while result.last == space { result.removeLast() }
        if !atLineStart { result.append(newline) }
        atLineStart = true
      case space, UInt8(ascii: "\t"):
        if !atLineStart, result.last != space { result.append(space) }
      default:
        result.append(byte)
        atLineStart = false
      }
    }
    return Stylesheet(result)
  }
}
