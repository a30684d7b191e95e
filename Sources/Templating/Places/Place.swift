import Diagnostics

/// Where in a page the text of a template stands, which decides how a value is escaped there.
enum Place: Sendable, Hashable {
  case markup(MarkupPlace)
  case json(JSONPlace)
  /// Plain text: nothing is escaped.
  case plain

  /// The beginning of a file.
  init(_ kind: TemplateKind) {
    switch kind {
    case .html: self = .markup(MarkupPlace(isXML: false))
    case .xml: self = .markup(MarkupPlace(isXML: true))
    case .json: self = .json(JSONPlace())
    case .text: self = .plain
    }
  }

  /// Goes on over literal bytes.
  mutating func pass(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch self {
    case .markup(var place):
      place.pass(bytes)
      self = .markup(place)
    case .json(var place):
      for byte in bytes { place.pass(byte) }
      self = .json(place)
    case .plain: break
    }
  }

  /// Goes on over a value.
  mutating func passValue() {
    if case .markup(var place) = self {
      place.passValue()
      self = .markup(place)
    }
  }

  /// What was read since `start` may be left out when a page is rendered.
  mutating func mayHaveSkipped(since start: Place) {
    if case .markup(let start) = start, case .markup(var place) = self {
      place.mayHaveSkipped(since: start)
      self = .markup(place)
    }
  }

  /// How a value is escaped here.
  var escape: Escape {
    switch self {
    case .markup(let place):
      place.json != nil ? .scriptJSON : place.isXML ? .xml : .html
    case .json: .json
    case .plain: .none
    }
  }
}
