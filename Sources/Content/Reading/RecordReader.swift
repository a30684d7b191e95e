import Diagnostics
import Emulation

/// A file as it was read: the value, its text, and what was found.
package struct ReadFile<Value: Sendable>: Sendable {
  package var value: Value
  package var body: BodyText
  package var findings: [Finding]

  package init(value: Value, body: BodyText, findings: [Finding]) {
    self.value = value
    self.body = body
    self.findings = findings
  }
}

/// Reads meeting records and pages.
package enum RecordReader {
  /// Reads a meeting record from a file, `path` being relative to the site's root. There is always a value, as far as it
  /// could be read; whether it may be used, the findings tell.
  package static func record(_ raw: [UInt8], path: String) -> ReadFile<MeetingRecord> {
    var facts = MeetingFacts(path: path)
    let (body, findings) = read(raw, path: path, into: &facts) { root, facts, decoding in
      RecordSchema.read(root, into: &facts, &decoding)
    }
    return ReadFile(value: MeetingRecord(consume facts), body: body, findings: findings)
  }

  /// Reads an ordinary page.
  package static func page(_ raw: [UInt8], path: String) -> ReadFile<SitePage> {
    var page = SitePage(path: path)
    let (body, findings) = read(raw, path: path, into: &page, pictures: .files) { root, page, decoding in
      PageSchema.schema.read(root, into: &page, &decoding, start: SourcePoint(line: 1, column: 1))
    }
    return ReadFile(value: page, body: body, findings: findings)
  }

  private static func read<Value: Sendable>(
    _ raw: [UInt8], path: String, into value: inout Value, pictures: BodyPictures = .none,
    _ decode: (YAMLNode, inout Value, inout Decoding) -> Void
  ) -> (body: BodyText, findings: [Finding]) {
    let file: SourceFile
    let parts: FrontMatter
    do {
      file = try SourceFile.normalise(raw, path: path).get()
      parts = try FrontMatter.split(file).get()
    } catch {
      return (BodyText(), [error.finding])
    }
    var body = BodyText()
    var decoding = Decoding(path: path)
    file.bytes.withUnsafeBufferPointer { bytes in
      let root = YAMLParser.parse(UnsafeBufferPointer(rebasing: bytes[parts.yaml]), lineOffset: 1, &decoding)
      // A syntax error has said all there is to say: what could be read before it is not looked at.
      if let root {
        decode(root, &value, &decoding)
      } else if decoding.findings.isEmpty {
        let nothing = YAMLNode(point: SourcePoint(line: 1, column: 1), content: .mapping([], isFlow: false))
        decode(nothing, &value, &decoding)
      }
      body = MarkdownReader.read(
        UnsafeBufferPointer(rebasing: bytes[parts.body]), lineOffset: parts.bodyLineOffset, pictures: pictures,
        &decoding)
      for finding in PersonalNumbers.find(in: bytes, path: path) { decoding.report(finding) }
    }
    return (body, decoding.told)
  }
}
