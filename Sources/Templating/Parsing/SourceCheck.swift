import Diagnostics

/// Looks at a template's bytes before they are parsed: their number, their encoding, and NUL.
enum SourceCheck {
  /// The source as it is parsed, and what is wrong with its bytes.
  static func check(_ source: TemplateSource, limits: Limits) -> (source: TemplateSource, findings: [Finding]) {
    let file = SourceLocation(path: source.path)
    if source.bytes.count > limits.sourceBytes {
      return (
        source.with(bytes: []),
        [TemplateMistake.sourceTooLarge(at: file, bytes: source.bytes.count, limit: limits.sourceBytes)]
      )
    }
    var findings: [Finding] = []
    var bytes = source.bytes
    if let place = bytes.firstIndex(of: 0) {
      findings.append(TemplateMistake.nulCharacter(at: location(of: place, in: source)))
      bytes.removeAll { $0 == 0 }
    }
    if let place = firstInvalid(bytes) {
      findings.append(TemplateMistake.notUTF8(at: location(of: place, in: source.with(bytes: bytes))))
      bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
    }
    return (source.with(bytes: bytes), findings)
  }

  /// Where the first bytes are that are not UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var place = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): place += scalar.count
      case .error: return place
      case .emptyInput: return nil
      }
    }
  }

  private static func location(of place: Int, in source: TemplateSource) -> SourceLocation {
    SourceLocation(path: source.path, point: SourcePoint(of: place, in: source.bytes))
  }
}

extension TemplateSource {
  fileprivate func with(bytes: [UInt8]) -> TemplateSource {
    TemplateSource(name: name, path: path, bytes: bytes, kind: kind)
  }
}
