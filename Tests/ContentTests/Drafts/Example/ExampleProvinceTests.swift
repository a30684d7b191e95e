import Diagnostics
import Emulation
import Testing

@testable import Content

@Suite("The example province")
struct ExampleProvinceTests {
  private static let records = ExampleProvince.texts.filter {
    $0.path.hasPrefix("content/records/") && $0.path.hasSuffix(".md")
  }

  @Test("Every file is made once, always the same, and named without diacritics")
  func files() {
    let files = ExampleProvince.files
    #expect(files == ExampleProvince.files)
    #expect(Set(files.map(\.path)).count == files.count)
    #expect(files.allSatisfy { $0.path.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test("It is as large as it says: 14 clusters, 91 units, three years")
  func size() {
    #expect(ExampleClusters.all.count == 14)
    #expect(ExampleUnits.files.flatMap(\.units).count == 91)
    #expect(Self.records.count == 111)
  }

  @Test("Every file is in the canonical form")
  func canonical() {
    for file in ExampleProvince.texts {
      guard let kind = Self.kind(of: file.path) else { continue }
      guard case .unchanged = ContentFormatter.format(file.bytes, path: file.path, as: kind) else {
        Issue.record("\(file.path) is not as bantin format writes it")
        continue
      }
    }
  }

  @Test("Every key of the record format is used")
  func keys() throws {
    var used = Set<String>()
    for file in Self.records {
      guard case .success(let source) = SourceFile.normalise(file.bytes, path: file.path),
        case .success(let parts) = FrontMatter.split(source)
      else {
        Issue.record("\(file.path) has no front matter")
        continue
      }
      let yaml = String(decoding: source.bytes[parts.yaml], as: UTF8.self)
      var path: [(indent: Int, key: String)] = []
      for line in yaml.split(separator: "\n") {
        let key = line.drop { $0 == " " || $0 == "-" }.prefix { $0 != ":" }
        let indent = line.distance(from: line.startIndex, to: key.startIndex)
        while let last = path.last, last.indent >= indent { path.removeLast() }
        path.append((indent, String(key)))
        used.insert(path.map(\.key).joined(separator: "."))
      }
    }
    // What the CSV of a ranking holds.
    used.formUnion(["results.ranking.self", "results.ranking.bonus", "results.ranking.penalty"])
    let remarks = Set(RemarkBuilder.keys)
    for path in Self.paths(RecordSchema.schema.form, "") where !used.contains(path) {
      if let last = path.split(separator: ".").last, remarks.contains(String(last)) { continue }
      Issue.record("no record of the example has “\(path)”")
    }
    for key in remarks { #expect(used.contains { $0.hasSuffix("." + key) }, "\(key)") }
  }

  @Test("Every word of the format's enumerations is used")
  func words() {
    let records = Self.records.map { RecordReader.record($0.bytes, path: $0.path).value }
    func all<Word: Enumeration>(_ word: (MeetingRecord) -> [Fact<Word>?]) {
      let used = Set(records.flatMap { record in word(record).compactMap { $0?.value.rawValue } })
      for word in Word.allCases { #expect(used.contains(word.rawValue), "no record says \(word.rawValue)") }
    }
    all { (record) -> [Fact<MeetingKind>?] in record.kinds }
    all { (record) -> [Fact<MeetingStatus>?] in [record.status] }
    all { (record) -> [Fact<MeetingMode>?] in [record.mode] }
    all { (record) -> [Fact<AwardStage>?] in record.awards.map { $0.stage } }
    all { (record) -> [Fact<SelectionMethod>?] in record.leadership.map { $0.by } }
    all { (record) -> [Fact<ResultsMethod>?] in record.results.flatMap { $0.methods } }
    all { (record) -> [Fact<ResultsOutcome>?] in record.results.map { $0.outcome } }
    all { (record) -> [Fact<ParticipantRole>?] in record.participants.map { $0.role } }
    all { (record) -> [Fact<CommendationOccasion>?] in record.commendations.map { $0.occasion } }
    all { (record) -> [Fact<CountedAs>?] in record.commendations.map { $0.countedAs } }
  }

  @Test("Only persons who do not exist are named")
  func persons() {
    let invented = ["Mẫu", "Ví Dụ", "Minh Họa", "Thí Dụ", "Giả Định", "Thử", "Nháp"]
    for file in Self.records {
      let record = RecordReader.record(file.bytes, path: file.path).value
      for name in (record.chairs + record.participants).compactMap({ $0.name?.value }) {
        #expect(invented.contains { name.hasSuffix($0) }, "\(name)")
      }
    }
  }

  private static func kind(of path: String) -> DocumentKind? {
    if path == "content/site.yaml" { return .site }
    if path.hasSuffix(".md") { return path.hasPrefix("content/records/") ? .record : .page }
    if path.hasPrefix("content/units/") { return .units }
    return path.hasPrefix("content/clusters/") ? .cluster : nil
  }

  /// The dotted names of every key below a mapping.
  private static func paths(_ form: MappingForm, _ prefix: String) -> [String] {
    form.keys.flatMap { key in [prefix + key.key] + paths(key.form, prefix + key.key + ".") }
  }

  private static func paths(_ form: ValueForm, _ prefix: String) -> [String] {
    switch form {
    case .mapping(let form): paths(form, prefix)
    case .list(let item), .oneOrMany(let item), .fact(let item): paths(item, prefix)
    case .anyOf(let forms): forms.flatMap { paths($0, prefix) }
    default: []
    }
  }
}
