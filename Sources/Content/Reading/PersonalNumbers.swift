import Bytes
import Diagnostics
import Emulation

/// Looks for what a public record must not hold: telephone numbers, e-mail addresses, identity numbers.
enum PersonalNumbers {
  /// Looks through a whole file, front matter and body.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, path: String) -> [Finding] {
    var findings: [Finding] = []
    var position = 0
    var slashes = Slashes()
    let hasAddresses = UnsafeRawBufferPointer(bytes).firstPlace(of: UInt8(ascii: "@")) != nil
    while position < bytes.count {
      if !hasAddresses {
        guard let next = nextRun(bytes, from: position) else { break }
        position = next
      }
      let byte = bytes[position]
      guard isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "@") else {
        position += 1
        continue
      }
      if byte == UInt8(ascii: "@") {
        if let start = addressStart(bytes, at: position) {
          findings.append(.personalNumber(.email, at: location(path, start, bytes)))
          position = tokenEnd(bytes, from: position)
        } else {
          position += 1
        }
      } else {
        let end = numberEnd(bytes, from: position)
        if isTokenStart(bytes, position), isTokenEnd(bytes, end), let kind = kind(bytes[position..<end]),
          !slashes.hasOne(before: position, in: bytes)
        {
          findings.append(.personalNumber(kind, at: location(path, position, bytes)))
        }
        position = end
      }
      if findings.count >= 50 { break }
    }
    return findings
  }

  /// Whether a slash stands between a place and the blank before it: then that is in a web address or a file's name. Asked of ascending
  /// places, so that no byte is looked at twice.
  private struct Slashes {
    private var end = 0
    private var isIn = false

    mutating func hasOne(before position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      for byte in bytes[end..<position] {
        if byte <= 0x20 { isIn = false } else if byte == UInt8(ascii: "/") { isIn = true }
      }
      end = position
      return isIn
    }
  }

  /// The fewest bytes of a number.
  private static let shortest = 10

  enum Kind { case telephone, email, identity }

  /// What a run of digits and separators is: 12 digits without separators an identity number; 10 or 11 digits that begin with 0, or +84, a telephone.
  private static func kind(_ run: Slice<UnsafeBufferPointer<UInt8>>) -> Kind? {
    if run.count < shortest { return nil }
    let digits = run.filter { $0 >= 0x30 && $0 <= 0x39 }
    if digits.count == 12, run.count == 12 { return .identity }
    if run.first == UInt8(ascii: "+") {
      return digits.starts(with: [0x38, 0x34]) && (11...12).contains(digits.count) ? .telephone : nil
    }
    return digits.first == 0x30 && (10...11).contains(digits.count) ? .telephone : nil
  }

  /// Where the next run of digits begins that may be a number; nil where there is none.
  ///
  /// A number has ``shortest`` bytes or more, and of two behind its first that stand together one is a digit (`+ 84`). Most of a file is no
  /// number: only two of eight bytes are looked at.
  private static func nextRun(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int) -> Int? {
    var last = position + shortest - 1
    while last < bytes.count {
      if isDigit(bytes[last]) { return numberStart(bytes, before: last) }
      if isDigit(bytes[last - 1]) { return numberStart(bytes, before: last - 1) }
      last += shortest - 2
    }
    return nil
  }

  /// The beginning of the run of digits in which one stands at `digit`.
  private static func numberStart(_ bytes: UnsafeBufferPointer<UInt8>, before digit: Int) -> Int {
    var start = digit
    while start > 0 {
      let byte = bytes[start - 1]
      if isDigit(byte) {
        start -= 1
      } else if byte == UInt8(ascii: "+") {
        return start - 1
      } else if start > 1, isSeparator(byte), isDigit(bytes[start - 2]) {
        start -= 2
      } else if start > 1, isSeparator(byte), bytes[start - 2] == UInt8(ascii: "+") {
        return start - 2
      } else {
        break
      }
    }
    return start
  }

  /// The end of digits with single blanks, full stops or hyphens between them.
  private static func numberEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count {
      if isDigit(bytes[end]) {
        end += 1
      } else if isSeparator(bytes[end]), end + 1 < bytes.count, isDigit(bytes[end + 1]),
        isDigit(bytes[end - 1]) || bytes[end - 1] == 0x2B
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Where the e-mail address around `@` begins; nil where there is none.
  private static func addressStart(_ bytes: UnsafeBufferPointer<UInt8>, at sign: Int) -> Int? {
    var start = sign
    while start > 0, isAddressByte(bytes[start - 1]) { start -= 1 }
    let end = tokenEnd(bytes, from: sign)
    let domain = bytes[min(sign + 1, end)..<end]
    guard start < sign, domain.dropLast().contains(UInt8(ascii: ".")), domain.allSatisfy(isAddressByte) else {
      return nil
    }
    return start
  }

  private static func tokenEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, isAddressByte(bytes[end]) { end += 1 }
    return end
  }

  private static func isTokenStart(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    position == 0
      || !(isDigit(bytes[position - 1]) || isLetter(bytes[position - 1])
        || [0x2F, 0x2E, 0x2D, 0x2C].contains(bytes[position - 1]))
  }

  private static func isTokenEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    end >= bytes.count || !(isDigit(bytes[end]) || isLetter(bytes[end]) || bytes[end] == 0x2F)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isSeparator(_ byte: UInt8) -> Bool { [0x20, 0x2E, 0x2D].contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte < 0x80 && isLetter(byte)) || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte)
  }

  private static func location(_ path: String, _ position: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> SourceLocation {
    var lineStart = position
    while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    let line = bytes[..<lineStart].count { $0 == UInt8(ascii: "\n") } + 1
    let column = bytes[lineStart..<position].count { $0 & 0xC0 != 0x80 } + 1
    return SourceLocation(path: path, point: SourcePoint(line: line, column: column))
  }
}

extension Finding {
  static func personalNumber(_ kind: PersonalNumbers.Kind, at location: SourceLocation) -> Finding {
    let what =
      switch kind {
      case .telephone: Phrase(vi: "số điện thoại", en: "a telephone number")
      case .email: Phrase(vi: "địa chỉ thư điện tử", en: "an e-mail address")
      case .identity: Phrase(vi: "số căn cước", en: "an identity number")
      }
    return Finding(
      .personalNumbers, at: location,
      Phrase(
        vi: "có vẻ là \(what.vi); bản tin không công bố thông tin riêng của cá nhân",
        en: "this looks like \(what.en); records do not publish personal numbers"),
      help: Phrase(
        vi: "Xóa đi; nếu không phải, chấp nhận bằng “accept”.", en: "Remove it; if it is none, accept it by “accept”."))
  }
}
