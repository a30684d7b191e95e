import Diagnostics
import Emulation
import Files

/// A unit to start from, added to a file of units without disturbing the rest.
package struct NewUnit: Sendable {
  package var id: String
  package var name: String
  package var kind: String?
  /// A unit by id, name or alias.
  package var parent: String?
  /// The file below `content/`: `units/x.yaml`. If nil: where most units of the same parent are, else a new file named after the parent.
  package var file: String?
  package var language: Language

  package init(
    id: String, name: String, kind: String?, parent: String?, file: String? = nil, language: Language = .vietnamese
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.parent = parent
    self.file = file
    self.language = language
  }

  /// - Parameters:
  ///   - content: what is known of the site.
  ///   - read: the bytes of a file by its path relative to the root; nil where there is none.
  /// - Returns: the whole text of the file, old and new.
  /// - Throws: ``DraftRefusal``, or the ``FileFailure`` of `read`.
  package func draft(in content: ContentFolder, read: (String) throws(FileFailure) -> [UInt8]?) throws -> Draft {
    let known = KnownContent(content)
    guard KnownContent.isID(id) else { throw DraftRefusal.badID(id) }
    if let unit = known.registry.unit(id: id) { throw DraftRefusal.idTaken(id, path: known.registry[unit].path) }
    let parent = try parent.map { name throws(DraftRefusal) in known.registry.id(of: try known.unit(name)) }
    let path = try path(parent, known)
    guard let old = try read(path), !old.isEmpty else {
      var text = DraftText(language: language)
      text.comment(
        vi: "Một danh sách đơn vị; thứ tự là thứ tự của quyết định thành lập.",
        en: "A list of units, in the order of the founding decision.")
      return Draft(path: path, text: text.text + "\n" + item(parent, indent: 0), replaces: try read(path) != nil)
    }
    return Draft(path: path, text: try appended(to: old, path: path, parent), replaces: true)
  }

  private func path(_ parent: String?, _ known: KnownContent) throws(DraftRefusal) -> String {
    if let file {
      let below = file.hasPrefix("content/") ? String(file.dropFirst(8)) : file
      let parts = below.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count > 1, parts[0] == "units", below.hasSuffix(".yaml"), !parts.contains(".."), !parts.contains("")
      else { throw .badID(file) }
      return "content/" + below
    }
    var counts: [String: Int] = [:]
    for unit in known.registry.units where unit.parent?.target.map({ known.registry.id(of: $0) }) == parent {
      counts[unit.path, default: 0] += 1
    }
    // The path decides between files with as many, so that the choice is the same everywhere.
    if let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) { return most.key }
    return "content/units/\(parent ?? "don-vi").yaml"
  }

  private func item(_ parent: String?, indent: Int) -> String {
    var text = DraftText(language: language)
    text.key("- id", id)
    text.key("  name", name)
    if let kind { text.key("  kind", kind) }
    if let parent { text.key("  parent", parent) }
    text.commented(["aliases:", "  - …"], indent: 2)
    text.comment(
      vi: "Ngày thành lập và ngày kết thúc; tên cũ ghi ở names.",
      en: "The first and the last day; earlier names stand under names.", indent: 2)
    text.commented(["valid:", "  from: 2025-07-01"], indent: 2)
    let margin = String(repeating: " ", count: indent)
    return text.text.split(separator: "\n").map { margin + $0 + "\n" }.joined()
  }

  /// The old text with the item at its end, where the list still reads the same and has one unit more.
  private func appended(to old: [UInt8], path: String, _ parent: String?) throws(DraftRefusal) -> String {
    let before = RegistryReader.units(old, path: path)
    guard !before.findings.contains(where: { $0.severity == .error }),
      case .success(let file) = SourceFile.normalise(old, path: path)
    else {
      throw .notAppendable(path: path)
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    let end = text.contains("\r\n") ? "\r\n" : "\n"
    let indent = before.values.first.map { max(0, Int($0.point.column) - 3) } ?? 0
    var whole = text
    if !whole.hasSuffix(end), !whole.isEmpty { whole += end }
    let isSpaced = text.contains(end + end)
    whole += (isSpaced || before.values.isEmpty ? end : "") + item(parent, indent: indent).replacing("\n", with: end)
    let after = RegistryReader.units(Array(whole.utf8), path: path)
    guard after.findings.count == before.findings.count, after.values.dropLast() == before.values[...],
      after.values.last?.id.value == id,
      after.values.last?.parent?.written == parent
    else { throw .notAppendable(path: path) }
    return whole
  }
}
