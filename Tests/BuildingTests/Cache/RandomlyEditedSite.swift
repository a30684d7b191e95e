import Building
import Emulation
import Files
import Glibc
import TestSupport

/// A site that is edited at random, in every way in which offices edit one and a few in which disks and tools do.
struct RandomlyEditedSite {
  let folder: TemporaryFolder
  private(set) var today: CalendarDate
  private(set) var program = Fingerprint(low: 1, high: 1)
  private var random: RandomNumbers
  /// Records by path below the root, in no order that matters.
  private var records: [String] = []
  private var made = 0
  /// What was done, the last of it last.
  private(set) var story: [String] = []

  var root: String { folder["root"] }
  var output: String { folder["site"] }

  init(seed: UInt64, today: CalendarDate) throws {
    folder = try TemporaryFolder()
    random = RandomNumbers(seed: seed)
    self.today = today
    for entry in try Folder.entries(below: Repository.root + "/templates") where entry.kind == .file {
      try folder.write(
        try FileReader.bytes(of: Repository.root + "/templates/" + entry.path), to: "root/templates/" + entry.path)
    }
    for name in ["awards.yaml", "rules.yaml"] {
      try folder.write(try FileReader.bytes(of: Repository.root + "/content/" + name), to: "root/content/" + name)
    }
    try writeSite(title: "Bản tin")
    try writeUnits(names: ["huyện Yên Phong", "huyện Thuận Thành", "thị xã Từ Sơn"])
    try writeCluster(name: "Cụm huyện, thị xã")
    try folder.write(
      "---\ntitle: Giới thiệu\n---\n\nXem [các cụm](cum/index.html).\n", to: "root/content/pages/gioi-thieu.md")
    try folder.write("ảnh số 0", to: "root/content/records/anh.jpg")
    for _ in 0..<5 { try addRecord() }
  }

  /// Does one thing to the site.
  mutating func edit() throws {
    switch Int.random(in: 0..<34, using: &random) {
    case 0...4: try editRecord()
    case 5...6: try addRecord()
    case 7: removeRecord()
    case 8: try moveRecord()
    case 9: try breakOrMend()
    case 10: try writeCluster(name: "Cụm huyện, thị xã \(number())")
    case 11: try writeUnits(names: ["huyện Yên Phong", "huyện Thuận Thành \(number())", "thị xã Từ Sơn"])
    case 12: try writeSite(title: "Bản tin \(number())")
    case 13: try editRules()
    case 14: try editTemplate()
    case 15: try editWords()
    case 16: try replacePhotograph()
    case 17: passDays()
    case 18: changeProgram()
    case 19...20: try damageCache()
    case 21: try damageOutput()
    default: story.append("nothing")
    }
  }

  /// Copies what is published into `site` of another folder.
  func copyOutput(to other: TemporaryFolder) throws {
    guard try SafeFile.exists(output) else { return }
    let tree = try TreeSnapshot(output)
    for path in tree.folders { try other.makeFolder("site/" + path) }
    for (path, file) in tree.files { try other.write(file.bytes, to: "site/" + path) }
  }

  /// Writes every record anew, without what could be wrong with it.
  mutating func mend() throws {
    for (place, path) in records.enumerated() {
      let day = "\(2019 + place % 4)-0\(1 + place / 4 % 9)-11"
      try folder.write(
        "---\ntitle: Bản tin \(place)\ndate: \(day)\nkind: cross-check\ncluster: bac-ninh/huyen-thi\n---\n",
        to: "root/" + path)
    }
    story.append("mend everything")
  }

  private mutating func number() -> Int { Int.random(in: 0..<4, using: &random) }

  private mutating func addRecord() throws {
    made += 1
    let year = 2019 + number()
    let path = "content/records/\(year)/a\(made).md"
    try writeRecord(path, year: year)
    records.append(path)
    story.append("add \(path)")
  }

  private mutating func editRecord() throws {
    guard let path = records.randomElement(using: &random) else { return }
    try writeRecord(path, year: 2019 + number())
    story.append("edit \(path)")
  }

  private mutating func removeRecord() {
    guard records.count > 2, let path = records.randomElement(using: &random) else { return }
    records.removeAll { $0 == path }
    folder.remove("root/" + path)
    story.append("remove \(path)")
  }

  private mutating func moveRecord() throws {
    guard let place = records.indices.randomElement(using: &random) else { return }
    made += 1
    let path = "content/records/\(2019 + number())/b\(made).md"
    let target = "root/" + path
    let parent = target.split(separator: "/").dropLast().joined(separator: "/")
    try folder.makeFolder(parent)
    guard rename(folder["root/" + records[place]], folder[target]) == 0 else { throw FileFailure(.rename, target) }
    story.append("move \(records[place]) to \(path)")
    records[place] = path
  }

  /// Breaks a record, so that nothing may be written, or mends it.
  private mutating func breakOrMend() throws {
    guard !random.oneIn(2), let path = records.first else { return try breakRecord() }
    try writeRecord(path, year: 2020)
    story.append("mend \(path)")
  }

  /// Makes a mistake, so that nothing may be written.
  mutating func breakRecord() throws {
    guard let path = records.first else { return }
    try folder.write("---\ntitle: Hỏng\ndate: 2020-13-45\n---\n", to: "root/" + path)
    story.append("break \(path)")
  }

  private mutating func writeRecord(_ path: String, year: Int) throws {
    var lines = [
      "title: Hội nghị số \(number()) của tệp \(path.split(separator: "/").last ?? "")",
      "date: \(year)-0\(1 + number())-1\(number())",
      "kind: \(["annual-review", "midyear-review", "compact-signing", "cross-check"][number()])",
      "cluster: bac-ninh/huyen-thi",
    ]
    if random.oneIn(3) { lines.append("publish: 2026-01-1\(number())") }
    if random.oneIn(6) { lines.append("draft: true") }
    if random.oneIn(4) { lines.append("withdrawn: 2025-06-01") }
    if random.oneIn(2) { lines.append("leadership:\n  - year: \(year + 1)\n    leader: u\(number() % 3)") }
    if random.oneIn(2) {
      lines.append(
        "results:\n  ranking:\n    - {unit: u0, score: \(90 + number())}\n    - {unit: u1, score: \(80 + number())}")
    }
    if random.oneIn(10), let other = records.randomElement(using: &random) {
      lines.append("same-event: \(other.dropFirst(16))")
    }
    var text = "---\n" + lines.joined(separator: "\n") + "\n---\n"
    if random.oneIn(2) { text += "\nLời số \(number()).\n" }
    if random.oneIn(10), let other = records.randomElement(using: &random) {
      text += "\nXem [tin khác](\(other.dropFirst(16))).\n"
    }
    try folder.write(text, to: "root/" + path)
  }

  private func writeSite(title: String) throws {
    try folder.write(
      "title: \(title)\norganisation: {name: Ban Thi đua}\nbase-url: https://thidua.example.vn/\nlanguage: vi\n",
      to: "root/content/site.yaml")
  }

  private func writeUnits(names: [String]) throws {
    let units = names.enumerated().map { "- id: u\($0)\n  name: \($1)\n  kind: district\n  parent: bac-ninh\n" }
    try folder.write(
      "- id: bac-ninh\n  name: tỉnh Bắc Ninh\n  kind: province\n" + units.joined(), to: "root/content/units/tinh.yaml")
  }

  private func writeCluster(name: String) throws {
    try folder.write(
      "name: \(name)\nkind: cluster\norganiser: bac-ninh\nscope: province\nmembers:\n  - from: 2018\n    complete: true\n    units: [u0, u1, u2]\n",
      to: "root/content/clusters/bac-ninh/huyen-thi.yaml")
  }

  private mutating func editRules() throws {
    let text = try folder.text("root/content/rules.yaml")
    try folder.write(
      text.hasSuffix("# đổi\n") ? String(text.dropLast(6)) : text + "# đổi\n", to: "root/content/rules.yaml")
    story.append("edit rules")
  }

  private mutating func editTemplate() throws {
    let name = ["parts/footer.mustache", "bulletin.mustache", "assets/bantin.css", "assets/page.js"][number()]
    let text = try folder.text("root/templates/" + name)
    try folder.write(text + "\n", to: "root/templates/" + name)
    story.append("edit \(name)")
  }

  private mutating func editWords() throws {
    try folder.write("home: Trang đầu \(number())\n", to: "root/content/templates/words/vi.yaml")
    story.append("edit words")
  }

  /// Other bytes, as many of them, and the old time.
  private mutating func replacePhotograph() throws {
    let path = folder["root/content/records/anh.jpg"]
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    try folder.write("ảnh số \(number())", to: "root/content/records/anh.jpg")
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, path, &times, 0)
    story.append("replace the photograph")
  }

  private mutating func passDays() {
    today = today.adding(days: number() - 1) ?? today
    story.append("it is \(today.iso)")
  }

  private mutating func changeProgram() {
    program.low = UInt64(number())
    story.append("program \(program.low)")
  }

  private mutating func damageCache() throws {
    let path = "root/.bantin/last-build"
    guard var bytes = try? FileReader.bytes(of: folder[path]), !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch number() {
    case 0: bytes.removeLast(bytes.count - place)
    case 1: bytes.append(0)
    case 2: return folder.remove("root/.bantin")
    default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
    try folder.write(bytes, to: path)
    story.append("damage the cache")
  }

  private mutating func damageOutput() throws {
    guard try SafeFile.exists(output) else { return }
    switch number() {
    case 0: folder.remove("site/index.html")
    case 1: try folder.write("khác", to: "site/index.html")
    case 2: try folder.write("thừa", to: "site/thua/thua.html")
    default: folder.remove("site/ban-tin")
    }
    story.append("damage the output")
  }
}
