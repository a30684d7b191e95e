import Diagnostics
import Emulation

/// Finds the units that a sheet names: by id, name or alias, by the abbreviations that offices use, and by the name without its kind.
struct SheetUnits {
  let known: KnownContent
  let cluster: Handle<Cluster>
  let date: EventDate
  /// The members in the year of the sheet; empty where they are not known.
  let members: [Handle<Unit>]

  enum Match: Equatable {
    case unit(Handle<Unit>)
    /// Written another way, such as an abbreviation.
    case understood(Handle<Unit>)
    case unknown(near: [String])
  }

  init(known: KnownContent, cluster: Handle<Cluster>, year: Int, date: EventDate) {
    self.known = known
    self.cluster = cluster
    self.date = date
    members = known.registry.membership(of: cluster, in: year)?.units.compactMap(\.target) ?? []
  }

  func match(_ written: String) -> Match {
    if let unit = resolve(written) { return .unit(unit) }
    for form in Self.forms(of: written) { if let unit = resolve(form) { return .understood(unit) } }
    // What is written is the end of the name of one member: "Yên Phong" of "huyện Yên Phong".
    for form in [written] + Self.forms(of: written) {
      let slug = VietnameseText.slug(form)
      let ending = members.filter { member in
        names(of: member).contains { name in
          let whole = VietnameseText.slug(name)
          return whole == slug || whole.hasSuffix("-" + slug)
        }
      }
      if ending.count == 1 { return .understood(ending[0]) }
    }
    let units = members.isEmpty ? Array(known.registry.unitHandles) : members
    return .unknown(near: near(written, among: units))
  }

  func name(_ unit: Handle<Unit>) -> String { known.registry.name(of: unit, at: date) }

  func id(_ unit: Handle<Unit>) -> String { known.registry.id(of: unit) }

  private func resolve(_ written: String) -> Handle<Unit>? {
    var reference = Reference<Unit>(written, at: .wholeFile)
    var findings: [Finding] = []
    Resolver(registry: known.registry).resolve(
      &reference, path: "", at: date, organiser: known.registry.organiser(of: cluster), members: members,
      findings: &findings)
    return reference.target
  }

  private func names(of unit: Handle<Unit>) -> [String] {
    let unit = known.registry[unit]
    return [unit.name.value] + unit.aliases.map(\.value) + unit.names.compactMap { $0.name?.value }
  }

  /// Names without diacritics and kind are compared: all members may be "huyện … Mẫu".
  private func near(_ written: String, among units: [Handle<Unit>]) -> [String] {
    let found = Suggestion.nearest(to: written, among: units.lazy.flatMap(names), fold: Self.bare)
    var shown: [String] = []
    for name in found {
      let unit = units.first { names(of: $0).contains(name) }.map(self.name) ?? name
      if !shown.contains(unit) { shown.append(unit) }
    }
    return shown
  }

  private static func bare(_ name: String) -> String {
    let slug = VietnameseText.slug(name)
    let kinds = ["huyen-", "thi-xa-", "thanh-pho-", "thi-tran-", "xa-", "phuong-", "tinh-", "so-", "ban-", "truong-"]
    guard let kind = kinds.first(where: slug.hasPrefix) else { return slug }
    return String(slug.dropFirst(kind.count))
  }

  private static let abbreviations: [(String, String)] = [
    ("h.", "huyện "), ("tp.", "thành phố "), ("tp ", "thành phố "), ("tx.", "thị xã "), ("tx ", "thị xã "),
    ("tt.", "thị trấn "), ("p.", "phường "), ("x.", "xã "), ("s.", "sở "), ("ubnd ", ""), ("ủy ban nhân dân ", ""),
    ("mttq ", "Ủy ban MTTQ "), ("uỷ ban nhân dân ", ""),
  ]

  /// What the words may stand for: "H. Yên Phong", "UBND huyện Yên Phong", "1. Yên Phong".
  private static func forms(of written: String) -> [String] {
    var forms: [String] = []
    var text = String(written.drop { $0.isNumber || ".)- ".contains($0) })
    if text != written { forms.append(text) }
    // An abbreviation may follow another: "UBND H. Yên Phong".
    for _ in 0..<2 {
      let lower = text.lowercased()
      guard let (short, long) = abbreviations.first(where: { lower.hasPrefix($0.0) }) else { break }
      text = long + String(text.dropFirst(short.count).drop { $0 == " " })
      forms.append(text)
    }
    return forms
  }
}
