import Diagnostics
import Emulation

/// Where a file that a record names lies: beside the record, or below its folder, and never outside `content/`.
package enum Attachment {
  /// The path relative to the site's root; nil where the name leads out of `content/`.
  package static func path(of name: String, besides record: String) -> String? {
    guard !name.hasPrefix("/"), !name.contains("\\"), !name.contains("\0") else { return nil }
    var parts = record.split(separator: "/").dropLast().map(String.init)
    for part in name.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.first == "content" && parts.count > 1 ? parts.joined(separator: "/") : nil
  }
}

extension FindingKind {
  static let orphanFile = FindingKind(
    "orphan-file", .warning, title: Phrase(vi: "tệp không bản tin nào nêu", en: "a file that no record names"),
    explanation: Phrase(
      vi:
        "Ảnh và CSV trong content/records/ phải được một bản tin nêu ở photos hoặc results; tệp thừa không được đăng.",
      en:
        "Pictures and CSV in content/records/ are named by a record under photos or results; others are not published.")
  )
  static let missingAlternative = FindingKind(
    "missing-alternative", .warning, title: Phrase(vi: "ảnh thiếu mô tả", en: "a picture without a text alternative"),
    explanation: Phrase(
      vi: "Khóa alt mô tả điều nhìn thấy trong ảnh, cho người dùng trình đọc màn hình.",
      en: "The key alt tells what a picture shows, for people who use a screen reader."))

  /// Every kind that looking at attachments may find.
  package static let attachmentKinds: [FindingKind] = [.orphanFile, .missingAlternative]
}

extension ContentFolder {
  /// What is wrong with the files that records name, and with those that none does.
  package func checkAttachments() -> [Finding] {
    let known = Set(attachments)
    var named = Set<String>()
    var findings: [Finding] = []
    for file in records {
      let record = file.value
      func check(_ name: Fact<String>) {
        let location = SourceLocation(path: record.path, point: name.point)
        guard let path = Attachment.path(of: name.value, besides: record.path) else {
          findings.append(.outsideContent(name.value, at: location))
          return
        }
        named.insert(path)
        if !known.contains(path) {
          let near = Suggestion.nearest(to: path, among: attachments, fold: { $0.lowercased() })
          findings.append(.noSuchAttachment(name.value, path: path, near: near, at: location))
        }
      }
      for photo in record.photos {
        // A caption alone shows nothing that would want telling.
        guard let name = photo.file else { continue }
        check(name)
        if photo.alt == nil {
          findings.append(.noAlternative(at: SourceLocation(path: record.path, point: photo.point)))
        }
      }
      for results in record.results { if let name = results.file { check(name) } }
    }
    for path in attachments where !named.contains(path) && path.hasPrefix("content/records/") {
      findings.append(.orphan(path))
    }
    return findings
  }
}

extension Finding {
  static func outsideContent(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      .missingFile, at: location,
      Phrase(vi: "“\(shortened(name))” nằm ngoài content/", en: "“\(shortened(name))” lies outside content/"),
      help: Phrase(
        vi: "Đặt tệp cạnh bản tin và chỉ ghi tên tệp.", en: "Put the file beside the record and write its name alone."))
  }

  static func noSuchAttachment(_ name: String, path: String, near: [String], at location: SourceLocation) -> Finding {
    Finding(
      .missingFile, at: location,
      Phrase(
        vi: "không có tệp “\(shortened(name))” cạnh bản tin",
        en: "there is no file “\(shortened(name))” beside the record"),
      help: near.isEmpty
        ? Phrase(vi: "Đặt tệp tại \(path), hoặc sửa tên.", en: "Put it at \(path), or mend the name.")
        : didYouMean(near))
  }

  static func noAlternative(at location: SourceLocation) -> Finding {
    Finding(
      .missingAlternative, at: location, Phrase(vi: "ảnh này chưa có “alt”", en: "this picture has no “alt”"),
      help: Phrase(vi: "Thêm “alt: …”: trong ảnh nhìn thấy gì.", en: "Add “alt: …”: what the picture shows."))
  }

  static func orphan(_ path: String) -> Finding {
    Finding(
      .orphanFile, at: SourceLocation(path: path),
      Phrase(vi: "không bản tin nào nêu tệp này", en: "no record names this file"),
      help: Phrase(
        vi: "Nêu tệp ở photos hoặc results của bản tin, hoặc xóa.",
        en: "Name it under photos or results of a record, or remove it."))
  }
}
