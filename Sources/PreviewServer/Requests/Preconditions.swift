import FlyingFox

/// What a browser already has (RFC 9110, section 13).
enum Preconditions {
  /// Whether the browser has what it asks for.
  ///
  /// - Parameters:
  ///   - tag: the entity tag with its quotes.
  ///   - changed: seconds since 1970; nil where the tag alone decides.
  static func hasCurrent(_ headers: HTTPHeaders, tag: String, changed: Int?) -> Bool {
    if let tags = headers[HTTPHeader("If-None-Match")] {
      return tags.split(separator: ",").map { $0.drop { $0 == " " } }.contains { known in
        let known = known.hasPrefix("W/") ? known.dropFirst(2) : known
        return known == tag || known == "*"
      }
    }
    guard let changed, let since = headers[HTTPHeader("If-Modified-Since")].flatMap(HTTPDate.seconds) else {
      return false
    }
    return changed <= since
  }

  /// The part of the file that is wanted; the whole of it where the browser's other part is of another file.
  static func range(_ headers: HTTPHeaders, tag: String, changed: Int?, size: Int) -> ByteRange {
    if let condition = headers[HTTPHeader("If-Range")], condition != tag {
      guard let changed, HTTPDate.seconds(condition) == changed else { return .whole }
    }
    return ByteRange(headers[HTTPHeader("Range")], size: size)
  }
}
