import Emulation
import Files

/// What search finds: a bulletin, a cluster, a unit, a yearly summary, a page. All that is indexed is shown with the result, so that a
/// reader sees why it was found.
struct SearchEntry: Sendable {
  var address: String
  var title: String
  /// The line below the title: date, kinds, clusters; what a unit is.
  var about = ""
  /// The text that the extract is taken from.
  var text = ""
  /// Names that its page shows beside the text.
  var names = ""

  /// Of all its texts.
  var fingerprint: Fingerprint {
    var mixer = FingerprintMixer()
    mixer.add(address)
    mixer.add(title)
    mixer.add(about)
    mixer.add(text)
    mixer.add(names)
    return mixer.fingerprint
  }

  /// The file of some records' entries, as an expression.
  static func shown(_ entries: [SearchEntry]) -> [UInt8] {
    var bytes = [UInt8(ascii: "[")]
    for (place, entry) in entries.enumerated() {
      if place > 0 { bytes.append(contentsOf: ",\n".utf8) }
      entry.append(to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  /// Reads what ``shown(_:)`` wrote; nil for anything else.
  static func list(_ text: ArraySlice<UInt8>) -> [SearchEntry]? {
    var rest = text
    var entries: [SearchEntry] = []
    guard rest.popFirst() == UInt8(ascii: "[") else { return nil }
    while true {
      guard let texts = JSONTexts.read(&rest), texts.count == 5 else { return nil }
      entries.append(
        SearchEntry(address: texts[0], title: texts[1], about: texts[2], text: texts[3], names: texts[4]))
      switch rest.popFirst() {
      case UInt8(ascii: ","): rest = rest.dropFirst()
      case UInt8(ascii: "]"): return entries
      default: return nil
      }
    }
  }

  /// As a JSON list.
  func append(to bytes: inout [UInt8]) { bytes.append(json: [address, title, about, text, names]) }
}

extension Edition {
  /// What readers may find of a record; nil where it has no page.
  func searchEntry(_ handle: Handle<MeetingRecord>) -> SearchEntry? {
    guard let address = addresses.record(handle) else { return nil }
    let record = archive[handle]
    let date = record.namesDate
    let registry = archive.registry
    var entry = SearchEntry(address: address, title: record.title.value)

    var about = [record.eventDate == .unknown ? words["undated"] : record.eventDate.numeric]
    about += record.kinds.map { words["kind", $0.value] }
    about += record.clusters.compactMap { $0.target.map { registry.name(of: $0, at: date) } }
    if record.status.value != .held { about.append(words["status", record.status.value]) }
    entry.about = about.joined(by: " · ")

    var text = record.summary?.value ?? ""
    let body = bodies[Int(handle.index)].plain
    if !body.isEmpty { text += (text.isEmpty ? "" : " ") + body }
    entry.text = text

    var names = NamesOnce()
    func add(_ name: String?) { if let name, !name.isEmpty { names.add(name) } }
    add(record.venue?.value)
    record.points.forEach { add($0.value) }
    add(record.organiser?.target.map { registry.name(of: $0, at: date) })
    for unit in archive.units(namedBy: handle) { add(registry.name(of: unit, at: date)) }
    // Lists are asked by place where one part of their elements is wanted: the others are not copied.
    for persons in [record.chairs, record.participants] {
      for place in persons.indices { add(persons[place].name?.value) }
    }
    for item in record.awards {
      add(item.award.target.map { registry.shownName(of: $0, at: date) } ?? item.title?.value)
      // The index is a file that anybody can take away whole, as open data are; the page names them in any case.
      if archive.site.personsInOpenData, case .named(let persons) = item.persons {
        for person in persons { add(person.name?.value) }
      }
    }
    for item in record.commendations { add(item.award?.target.map { registry.shownName(of: $0, at: date) }) }
    let (movements, indicators) = (record.movements, record.indicators)
    for place in movements.indices { add(movements[place].name?.value) }
    for place in indicators.indices { add(indicators[place].name?.value) }
    for item in record.documents {
      add(item.number?.value)
      add(item.title?.value)
    }
    record.photos.forEach { add($0.caption?.value) }
    entry.names = names.names.joined(by: " · ")
    return entry
  }

  /// Names in the order in which they are first added.
  private struct NamesOnce {
    private(set) var names: [String] = []
    /// How many bytes each of the first names has: most are told apart by that.
    private var sizes: [Int] = []
    private var known = Set<ExactText>()

    mutating func add(_ name: String) {
      // A record has a dozen names: to look through them is quicker than to hash each.
      if names.count < 32 {
        let size = name.utf8.count
        for place in sizes.indices where sizes[place] == size && names[place].hasSameBytes(as: name) { return }
        names.append(name)
        sizes.append(size)
        return
      }
      if known.isEmpty { known = Set(names.map(ExactText.init)) }
      if known.insert(ExactText(name)).inserted { names.append(name) }
    }
  }

  /// What else readers may find: clusters, units, years, pages, in this order.
  var otherSearchEntries: [SearchEntry] {
    let registry = archive.registry
    let composer = Composer(self, address: Addresses.home)
    var entries: [SearchEntry] = []
    for handle in registry.clusterHandles {
      let cluster = registry[handle]
      let about = [
        words["cluster-kind", cluster.kind.value], cluster.organiser?.target.map { registry.name(of: $0) },
        composer.period(cluster.valid),
      ]
      entries.append(
        SearchEntry(
          address: Addresses.cluster(cluster.id), title: cluster.name.value,
          about: about.compactMap { $0 }.joined(separator: " · "),
          names: Self.otherNames(cluster.aliases, cluster.names)))
    }
    for handle in registry.unitHandles {
      let unit = registry[handle]
      let about = [
        composer.unitKind(unit.kind?.value), unit.parent?.target.map { registry.name(of: $0) },
        composer.period(unit.valid),
      ]
      entries.append(
        SearchEntry(
          address: Addresses.unit(unit.id.value), title: unit.name.value,
          about: about.compactMap { $0 }.joined(separator: " · "), names: Self.otherNames(unit.aliases, unit.names)))
    }
    for year in addresses.summaryYears {
      entries.append(SearchEntry(address: Addresses.summary(year), title: "\(words["summary.title"]) \(year)"))
    }
    for (index, page) in pages.enumerated() {
      let text = [page.summary?.value, pageBodies[index].plain].compactMap { $0 }.filter { !$0.isEmpty }
      entries.append(
        SearchEntry(address: addresses.pages[index], title: page.title.value, text: text.joined(separator: " ")))
    }
    return entries
  }

  private static func otherNames(_ aliases: [Fact<String>], _ names: [DatedName]) -> String {
    (aliases.map(\.value) + names.compactMap { $0.name?.value }).joined(separator: " · ")
  }
}
