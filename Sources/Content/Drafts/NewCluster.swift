import Diagnostics
import Emulation

/// A cluster or bloc to start from.
package struct NewCluster: Sendable {
  /// The path of its file below `content/clusters/`, without `.yaml`.
  package var id: String
  package var name: String
  /// A unit by id, name or alias.
  package var organiser: String
  package var language: Language

  package init(id: String, name: String, organiser: String, language: Language = .vietnamese) {
    self.id = id
    self.name = name
    self.organiser = organiser
    self.language = language
  }

  /// - Throws: ``DraftRefusal``.
  package func draft(in content: ContentFolder) throws(DraftRefusal) -> Draft {
    let known = KnownContent(content)
    guard id.split(separator: "/", omittingEmptySubsequences: false).allSatisfy({ KnownContent.isID($0) }) else {
      throw .badID(id)
    }
    if let cluster = known.registry.cluster(id: id) { throw .idTaken(id, path: known.registry[cluster].path) }
    let organiser = known.registry[try known.unit(organiser)]
    let isBloc = VietnameseText.matchingKey(name).hasPrefix("khối")
    var text = DraftText(language: language)
    text.comment(
      vi: "Một cụm hoặc khối thi đua. Mã của nó là đường dẫn của tệp này: \(id).",
      en: "An emulation cluster or bloc. Its id is the path of this file: \(id).")
    text.key("name", name)
    text.line(
      "kind: \(isBloc ? "bloc" : "cluster")", Phrase(vi: "cluster (cụm) hoặc bloc (khối)", en: "cluster or bloc"))
    text.key("organiser", organiser.id.value, Phrase(vi: organiser.name.value, en: organiser.name.value))
    text.commented(["scope: province"])
    text.commented(["founded:", "  document: 12/QĐ-UBND", "  date: 2011-03-01"])
    text.comment(
      vi:
        "Thành viên theo năm thi đua; năm không ghi dùng danh sách gần nhất trước đó. Chưa rõ danh sách thì chỉ ghi count.",
      en:
        "Members by emulation year; a year that is not listed has the last list before it. Where the list is not known, tell count alone."
    )
    text.commented(["members:", "  - from: 2020", "    units:", "      - …", "    complete: true"])
    text.comment(vi: "Cụm trưởng của những năm không có bản tin.", en: "Leaders of years of which no record tells.")
    text.commented(["leaders:", "  - year: 2020", "    leader: …"])
    return Draft(path: "content/clusters/\(id).yaml", text: text.text)
  }
}
