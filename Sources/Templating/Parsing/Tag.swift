import Diagnostics

/// A tag as it was met in the text.
struct Tag {
  enum Kind: Hashable {
    case variable, rawVariable, section, inverted, partial, parent, block, close, comment, delimiters

    /// The kind that a sigil tells; nil where the character begins a name.
    init?(sigil: UInt8) {
      switch sigil {
      case UInt8(ascii: "&"): self = .rawVariable
      case UInt8(ascii: "#"): self = .section
      case UInt8(ascii: "^"): self = .inverted
      case UInt8(ascii: ">"): self = .partial
      case UInt8(ascii: "<"): self = .parent
      case UInt8(ascii: "$"): self = .block
      case UInt8(ascii: "/"): self = .close
      case UInt8(ascii: "!"): self = .comment
      case UInt8(ascii: "="): self = .delimiters
      default: return nil
      }
    }

    /// Whether the tag shows something where it stands.
    var isShown: Bool { self == .variable || self == .rawVariable }

    /// Whether a closing tag belongs to it.
    var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
  }

  var kind: Kind
  var name: String
  /// Where the name begins; where the tag begins if it has none.
  var point: SourcePoint
  /// For a closing tag: how many open tags it closes (more than one where tags cross), and what it closes.
  var closes = 0
  var closed: Kind?
}
