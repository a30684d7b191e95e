import Diagnostics

// What reading reports in many places. Where there is no room for another finding, it is counted and not worded.
extension Decoding {
  /// Reports that a value is of another form than the one that is expected.
  mutating func reportForm(of node: YAMLNode, expected: @autoclosure () -> ExpectedForm) {
    if node.isRefused { return }
    if hasRoom {
      report(.wrongForm(expected: expected(), node, in: self))
    } else {
      leaveUntold(.error, at: node.point)
    }
  }

  /// Reports a key that may not stand where it does; in a mapping of the form `{…}` it may be what follows a comma.
  mutating func reportUnknown(
    _ entry: YAMLNode.Entry, in name: String, known: @autoclosure () -> [String], isFlow: Bool
  ) {
    if !hasRoom {
      leaveUntold(.error, at: entry.keyPoint)
    } else if isFlow, entry.value.isEmpty {
      report(.commaInFlowMapping(entry.key, at: location(entry.keyPoint)))
    } else {
      report(.unknownKey(entry.key, in: name, known: known(), at: location(entry.keyPoint)))
    }
  }

  /// Reports a text that is none of the words of a key.
  mutating func reportUnlisted(_ text: String, at point: SourcePoint, shown: [String], all: [String]) {
    if hasRoom {
      report(.unlistedWord(text, known: shown, all: all, at: location(point)))
    } else {
      leaveUntold(.error, at: point)
    }
  }

  /// Reports the second of two keys of which only one may be used.
  mutating func reportBoth(_ first: String, _ second: String, of node: YAMLNode) {
    guard let exact = node[first], !exact.isEmpty, let bound = node.entries?.first(where: { $0.key == second })
    else { return }
    if !bound.value.isEmpty { report(.oneOrTheOther(first, second, at: location(bound.keyPoint))) }
  }
}
