import Diagnostics

extension FindingKind {
  static let unknownUnit = FindingKind(
    "unknown-unit", .error,
    title: Phrase(vi: "đơn vị chưa có trong danh mục", en: "a unit that the registry does not have"),
    explanation: Phrase(
      vi:
        "Đơn vị được gọi bằng mã, tên hoặc tên gọi khác (aliases) trong content/units/. Sửa tên cho đúng, thêm tên gọi khác, hoặc thêm đơn vị.",
      en:
        "A unit is named by its id, its name or an alias of content/units/. Mend the name, add an alias, or add the unit."
    ))
  static let ambiguousUnit = FindingKind(
    "ambiguous-unit", .error, title: Phrase(vi: "tên chỉ nhiều đơn vị", en: "a name of several units"),
    explanation: Phrase(
      vi: "Nhiều đơn vị cùng tên tồn tại vào ngày đó. Dùng mã của đơn vị thay cho tên.",
      en: "Several units bore that name on that day. Use the unit's id instead of its name."))
  static let unknownCluster = FindingKind(
    "unknown-cluster", .error,
    title: Phrase(vi: "cụm, khối chưa có trong danh mục", en: "a cluster that the registry does not have"),
    explanation: Phrase(
      vi:
        "Mỗi cụm hoặc khối là một tệp trong content/clusters/; mã của nó là đường dẫn không có .yaml, ví dụ bac-ninh/huyen-thi.",
      en:
        "A cluster or bloc is a file of content/clusters/; its id is the path without .yaml, such as bac-ninh/huyen-thi."
    ))
  static let ambiguousCluster = FindingKind(
    "ambiguous-cluster", .error, title: Phrase(vi: "tên chỉ nhiều cụm, khối", en: "a name of several clusters"),
    explanation: Phrase(
      vi: "Hai cụm khác nhau có thể cùng tên và cùng số. Dùng mã (đường dẫn của tệp) thay cho tên.",
      en: "Two clusters may bear the same name and number. Use the id (the file's path) instead of the name."))
  static let unknownAward = FindingKind(
    "unknown-award", .error,
    title: Phrase(vi: "khen thưởng chưa có trong danh mục", en: "an award that the catalogue does not have"),
    explanation: Phrase(
      vi:
        "Danh hiệu và hình thức khen thưởng nằm trong content/awards.yaml. Danh xưng ngoài luật (cờ luân lưu, lá cờ đầu) viết award: other và title.",
      en:
        "Awards stand in content/awards.yaml. What is not statutory (a rotating flag) is written award: other, with a title."
    ))
  static let ambiguousAward = FindingKind(
    "ambiguous-award", .error, title: Phrase(vi: "tên chỉ nhiều khen thưởng", en: "a name of several awards"),
    explanation: Phrase(
      vi: "Dùng mã trong content/awards.yaml thay cho tên.",
      en: "Use the id of content/awards.yaml instead of the name."))
  static let clusterNotOfRecord = FindingKind(
    "cluster-not-of-record", .error,
    title: Phrase(vi: "cụm của mục không thuộc bản tin", en: "an item's cluster is not one of the record's"),
    explanation: Phrase(
      vi: "Khóa cluster của từng mục chỉ được nêu một trong các cụm ghi ở khóa cluster của bản tin.",
      en: "The key cluster of an item names one of the clusters that the record itself names."))
  static let otherWithoutTitle = FindingKind(
    "other-without-title", .error,
    title: Phrase(vi: "khen thưởng khác thiếu tên", en: "another award without its title"),
    explanation: Phrase(
      vi: "Với award: other, khóa title nói đó là gì.", en: "With award: other the key title says what it is."))
  static let duplicateID = FindingKind(
    "duplicate-id", .error, title: Phrase(vi: "mã dùng hai lần", en: "an id used twice"),
    explanation: Phrase(
      vi: "Mỗi mã chỉ thuộc về một đơn vị, khen thưởng hoặc quy tắc.", en: "An id belongs to one unit, award or rule."))
  static let badID = FindingKind(
    "bad-id", .error, title: Phrase(vi: "mã không dùng được", en: "an id that cannot be used"),
    explanation: Phrase(
      vi: "Mã đứng trong địa chỉ trang: chữ thường không dấu, chữ số, dấu gạch nối. Mã của cụm là đường dẫn của tệp.",
      en:
        "Ids stand in addresses: lower-case letters without diacritics, digits, hyphens. A cluster's id is its file's path."
    ))
  static let successionCycle = FindingKind(
    "succession-cycle", .error, title: Phrase(vi: "kế thừa vòng tròn", en: "a succession that leads back"),
    explanation: Phrase(
      vi: "Đi theo successors không được quay lại đơn vị ban đầu. Đơn vị mới cùng tên có mã riêng.",
      en: "Following successors must never lead back. A new unit of the same name has an id of its own."))
  static let successionTarget = FindingKind(
    "succession-target", .error, title: Phrase(vi: "kế thừa thiếu đơn vị", en: "a succession to nobody"),
    explanation: Phrase(
      vi: "Đổi tên, sáp nhập, chia tách cần khóa to; giải thể (abolish) thì không.",
      en: "rename, merge and split need the key to; abolish does not."))

  /// Every kind that resolving references may find.
  static let referenceKinds: [FindingKind] = [
    .unknownUnit, .ambiguousUnit, .unknownCluster, .ambiguousCluster, .unknownAward, .ambiguousAward,
    .clusterNotOfRecord,
    .otherWithoutTitle, .duplicateID, .badID, .successionCycle, .successionTarget,
  ]
}

extension Finding {
  static func unknownUnit(_ reference: Reference<Unit>, in path: String, known: some Sequence<String>) -> Finding {
    unknown(
      .unknownUnit, reference.written, SourceLocation(path: path, point: reference.point), known: known,
      Phrase(vi: "chưa có đơn vị “\(brief(reference.written))”", en: "there is no unit “\(brief(reference.written))”"),
      otherwise: Phrase(
        vi: "Sửa tên, hoặc thêm đơn vị vào một tệp của content/units/.",
        en: "Mend the name, or add the unit to a file of content/units/."))
  }

  static func unknownCluster(_ reference: Reference<Cluster>, in path: String, known: some Sequence<String>) -> Finding
  {
    unknown(
      .unknownCluster, reference.written, SourceLocation(path: path, point: reference.point), known: known,
      Phrase(
        vi: "chưa có cụm, khối “\(brief(reference.written))”", en: "there is no cluster “\(brief(reference.written))”"),
      otherwise: Phrase(
        vi: "Sửa tên, hoặc thêm tệp content/clusters/\(brief(reference.written)).yaml.",
        en: "Mend the name, or add the file content/clusters/\(brief(reference.written)).yaml."))
  }

  static func unknownAward(_ reference: Reference<Award>, in path: String, known: some Sequence<String>) -> Finding {
    unknown(
      .unknownAward, reference.written, SourceLocation(path: path, point: reference.point), known: known,
      Phrase(
        vi: "danh mục khen thưởng không có “\(brief(reference.written))”",
        en: "the catalogue has no award “\(brief(reference.written))”"),
      otherwise: Phrase(
        vi: "Thêm vào content/awards.yaml, hoặc viết “award: other” và “title: \(brief(reference.written))”.",
        en: "Add it to content/awards.yaml, or write “award: other” and “title: \(brief(reference.written))”."))
  }

  private static func unknown(
    _ kind: FindingKind, _ written: String, _ location: SourceLocation, known: some Sequence<String>, _ message: Phrase,
    otherwise: Phrase
  ) -> Finding {
    let near = Suggestion.nearest(to: written, among: known, fold: asID)
    guard !near.isEmpty else { return Finding(kind, at: location, message, help: otherwise) }
    let vi = near.map { "“\($0)”" }.joined(separator: " hoặc ")
    let en = near.map { "“\($0)”" }.joined(separator: " or ")
    return Finding(
      kind, at: location, message,
      help: Phrase(vi: "Có phải ý bạn là \(vi)? \(otherwise.vi)", en: "Did you mean \(en)? \(otherwise.en)"))
  }

  static func ambiguousUnit(_ reference: Reference<Unit>, in path: String, _ candidates: [Unit]) -> Finding {
    ambiguous(
      .ambiguousUnit, reference.written, SourceLocation(path: path, point: reference.point),
      ids: candidates.map(\.id.value),
      Phrase(
        vi: "“\(brief(reference.written))” là tên của \(candidates.count) đơn vị",
        en: "“\(brief(reference.written))” is the name of \(candidates.count) units"),
      notes: candidates.map {
        Note(
          SourceLocation(path: $0.path, point: $0.id.point),
          Phrase(vi: "\($0.id.value): \($0.name.value)", en: "\($0.id.value): \($0.name.value)"))
      })
  }

  static func ambiguousCluster(_ reference: Reference<Cluster>, in path: String, _ candidates: [Cluster]) -> Finding {
    ambiguous(
      .ambiguousCluster, reference.written, SourceLocation(path: path, point: reference.point),
      ids: candidates.map(\.id),
      Phrase(
        vi: "“\(brief(reference.written))” là tên của \(candidates.count) cụm, khối",
        en: "“\(brief(reference.written))” is the name of \(candidates.count) clusters"),
      notes: candidates.map {
        Note(
          SourceLocation(path: $0.path, point: $0.name.point),
          Phrase(vi: "\($0.id): \($0.name.value)", en: "\($0.id): \($0.name.value)"))
      })
  }

  static func ambiguousAward(_ reference: Reference<Award>, in path: String, _ candidates: [Award]) -> Finding {
    ambiguous(
      .ambiguousAward, reference.written, SourceLocation(path: path, point: reference.point),
      ids: candidates.map(\.id.value),
      Phrase(
        vi: "“\(brief(reference.written))” là tên của \(candidates.count) khen thưởng",
        en: "“\(brief(reference.written))” is the name of \(candidates.count) awards"),
      notes: candidates.map {
        Note(
          SourceLocation(path: $0.path, point: $0.id.point),
          Phrase(vi: "\($0.id.value): \($0.name.value)", en: "\($0.id.value): \($0.name.value)"))
      })
  }

  private static func ambiguous(
    _ kind: FindingKind, _ written: String, _ location: SourceLocation, ids: [String], _ message: Phrase, notes: [Note]
  ) -> Finding {
    let list = ids.joined(separator: ", ")
    return Finding(
      kind, at: location, message,
      help: Phrase(vi: "Dùng một trong các mã: \(list).", en: "Use one of the ids: \(list)."), related: notes)
  }

  static func clusterNotOfRecord(_ reference: Reference<Cluster>, in path: String) -> Finding {
    Finding(
      .clusterNotOfRecord, at: SourceLocation(path: path, point: reference.point),
      Phrase(
        vi: "“\(brief(reference.written))” không phải là cụm của bản tin này",
        en: "“\(brief(reference.written))” is not a cluster of this record"),
      help: Phrase(vi: "Thêm cụm này vào khóa “cluster” của bản tin.", en: "Add it to the record's key “cluster”."))
  }

  static func otherWithoutTitle(at path: String, _ point: SourcePoint) -> Finding {
    Finding(
      .otherWithoutTitle, at: SourceLocation(path: path, point: point),
      Phrase(vi: "“award: other” cần khóa “title”", en: "“award: other” needs the key “title”"),
      help: Phrase(
        vi: "Thêm “title: …”, ví dụ “title: Cờ luân lưu”.", en: "Add “title: …”, such as “title: Cờ luân lưu”."))
  }

  static func duplicateID(_ id: String, at path: String, _ point: SourcePoint, first: String, _ firstPoint: SourcePoint)
    -> Finding
  {
    Finding(
      .duplicateID, at: SourceLocation(path: path, point: point),
      Phrase(vi: "mã “\(id)” đã được dùng", en: "the id “\(id)” is already used"),
      help: Phrase(vi: "Đặt một mã khác.", en: "Give it another id."),
      related: [
        Note(SourceLocation(path: first, point: firstPoint), Phrase(vi: "dùng lần đầu ở đây", en: "first used here"))
      ])
  }

  static func badID(_ id: String, better: String, at location: SourceLocation) -> Finding {
    Finding(
      .badID, at: location,
      Phrase(vi: "mã “\(id)” không dùng được trong địa chỉ", en: "the id “\(id)” cannot stand in an address"),
      help: Phrase(vi: "Dùng “\(better)”.", en: "Use “\(better)”."))
  }

  static func successionCycle(_ unit: Unit, back: Unit, at point: SourcePoint) -> Finding {
    Finding(
      .successionCycle, at: SourceLocation(path: unit.path, point: point),
      Phrase(
        vi: "theo successors, “\(back.id.value)” lại trở thành chính nó",
        en: "following successors, “\(back.id.value)” becomes itself again"),
      help: Phrase(
        vi: "Đơn vị mới cùng tên cần một mã riêng.", en: "A new unit of the same name needs an id of its own."),
      related: [Note(SourceLocation(path: back.path, point: back.id.point), Phrase(vi: "đơn vị này", en: "this unit"))])
  }

  static func successionWithoutTarget(at path: String, _ point: SourcePoint) -> Finding {
    Finding(
      .successionTarget, at: SourceLocation(path: path, point: point),
      Phrase(vi: "mục successors này thiếu khóa “to”", en: "this item of successors lacks the key “to”"),
      help: Phrase(vi: "Thêm “to: …”, hoặc dùng “kind: abolish”.", en: "Add “to: …”, or use “kind: abolish”."))
  }
}

/// A name as an id that is made of it is written. All names that are known are asked for it.
private func asID(_ name: String) -> String {
  let (space, dash) = (UInt8(ascii: " "), UInt8(ascii: "-"))
  return String(decoding: VietnameseText.folded(name).utf8.map { $0 == space ? dash : $0 }, as: UTF8.self)
}

/// A name short enough to stand in a message.
private func brief(_ name: String) -> String {
  name.count > 60 ? name.prefix(57) + "…" : name
}
