import Diagnostics

extension ParsedTemplate {
  /// The white space before the first line that begins inside a node, if one does.
  func firstIndentation(inside index: Int) -> [UInt8]? {
    // A block that begins with a hundred tags on its first line is not looked through to its end each time.
    let inside = nodes[index + 1..<nodes[index].end].prefix(100)
    return inside.first { $0.kind == .lineStart || $0.standsAlone }.map { Array(source.bytes[$0.bytes]) }
  }

  /// Whether a node shows anything but white space.
  func isShown(_ node: Node) -> Bool {
    switch node.kind {
    case .lineStart: false
    case .text: !source.bytes[node.bytes].allSatisfy(TagScanner.isSpace)
    default: true
    }
  }

  /// Where a node begins to show something.
  func point(of node: Node) -> SourcePoint {
    guard node.kind == .text else { return node.point }
    let place = source.bytes[node.bytes].firstIndex { !TagScanner.isSpace($0) } ?? node.bytes.lowerBound
    return SourcePoint(of: place, in: source.bytes)
  }
}
