import Building
import Emulation
import Files
import Glibc
import TestSupport

/// A site that is edited at random, in every way in which offices edit one and a few in which disks and tools do.
struct RandomlyEditedSite {
  private(set) var site: RebuiltSite
  private var random: RandomNumbers
  /// Records by path below the root, in no order that matters.
  private var records: [String] = []
  private var made = 0
  /// What was last kept: its records, and all files below the root.
  private var published: (records: [String], files: [String: [UInt8]])?
  /// What was done, the last of it last.
  private(set) var story: [String] = []

  private var folder: TemporaryFolder { site.folder }

  init(seed: UInt64, today: CalendarDate) throws {
    site = try RebuiltSite(today: today, inOneProcess: seed.isMultiple(of: 2))
    random = RandomNumbers(seed: seed)
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
    try writeCouncil(name: "Khối sở, ngành")
    try writePages()
    try folder.write(try Self.photograph(0), to: "root/content/records/anh.jpg")
    try folder.write("unit;score\nu0;95\nu1;90\n", to: "root/content/records/diem.csv")
    for _ in 0..<5 { try addRecord() }
  }

  /// Does one thing to the site.
  mutating func edit() throws {
    switch Int.random(in: 0..<40, using: &random) {
    case 22...25: try editRecord()
    case 26: try writePages()
    case 27: try writeCouncil(name: "Khối sở, ngành \(number())")
    case 28: try editAwards()
    case 0...4: try editRecord()
    case 5...6: try addRecord()
    case 7: removeRecord()
    case 8: try moveRecord()
    case 9: try breakOrMend()
    case 10: try writeCluster(name: "Cụm huyện, thị xã \(number())")
    case 11: try writeUnits(names: ["huyện Yên Phong", "huyện Thuận Thành \(number())", "thị xã Từ Sơn"])
    case 12: try writeSite(title: "Bản tin \(number())")
    case 13: try editRules()
    case 29: try editScores()
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

  /// Keeps what was written, to come back to it: of chains that go on with a mistake, most builds would prove nothing.
  mutating func remember() throws {
    let files = try TreeSnapshot(site.root).contents.filter { !$0.key.hasPrefix(".bantin") }
    published = (records, files)
  }

  /// Puts back what was last kept.
  mutating func goBack() throws {
    guard let (records, files) = published else { return try startAnew() }
    for (path, bytes) in try TreeSnapshot(site.root).contents where !path.hasPrefix(".bantin") && files[path] != bytes {
      folder.remove("root/" + path)
    }
    for (path, bytes) in files where try !SafeFile.exists(folder["root/" + path]) {
      try folder.write(bytes, to: "root/" + path)
    }
    self.records = records
    story.append("back to what was published")
  }

  /// Writes every record without what could be wrong with it.
  private mutating func startAnew() throws {
    for (place, path) in records.enumerated() {
      let day = "\(2019 + place % 4)-0\(1 + place / 4 % 9)-11"
      try folder.write(
        "---\ntitle: Bản tin \(place)\ndate: \(day)\nkind: cross-check\ncluster: bac-ninh/huyen-thi\n---\n",
        to: "root/" + path)
    }
    try writePages()
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
      [
        "cluster: bac-ninh/huyen-thi", "cluster: bac-ninh/huyen-thi", "cluster: bac-ninh/so-nganh",
        "cluster: [bac-ninh/huyen-thi, bac-ninh/so-nganh]",
      ][number()],
    ]
    if random.oneIn(3) { lines.append("venue: Hội trường \(number())") }
    if random.oneIn(3) { lines.append("summary: Tóm tắt \(number())") }
    if random.oneIn(4) { lines.append("status: \(["planned", "cancelled", "held", "planned"][number()])") }
    if random.oneIn(8) { lines.append("aliases: [tin-cu/\(path.split(separator: "/").last ?? "").html]") }
    if random.oneIn(4) { lines.append("photos:\n  - {file: ../anh.jpg, caption: Ảnh \(number())}") }
    if random.oneIn(2) {
      let recipients = ["[u0]", "all", "others", "[u1, u2]"][number()]
      lines.append(
        "awards:\n  - {award: co-thi-dua-chinh-phu, to: \(recipients)}\n  - {award: bang-khen-tinh, to: [u2]}")
    }
    if random.oneIn(4) { lines.append("commendations:\n  - {to: units, count: \(100 + number())}") }
    if random.oneIn(4) { lines.append("movements:\n  - {name: Phong trào \(number())}") }
    if random.oneIn(4) {
      lines.append("corrections:\n  - {date: 2025-0\(1 + number())-01, field: title, from: Cũ, to: Mới}")
    }
    if random.oneIn(3) { lines.append("publish: 2026-01-1\(number())") }
    if random.oneIn(6) { lines.append("draft: true") }
    if random.oneIn(4) { lines.append("withdrawn: 2025-06-01") }
    if random.oneIn(2) { lines.append("leadership:\n  - year: \(year + 1)\n    leader: u\(number() % 3)") }
    if random.oneIn(6) {
      lines.append("results:\n  file: ../diem.csv")
    } else if random.oneIn(2) {
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
    var text = "title: \(title)\norganisation: {name: Ban Thi đua}\nlanguage: vi\n"
    if !title.hasSuffix("1") { text += "base-url: https://thidua.example.vn/\n" }
    if title.hasSuffix("2") { text += "menu:\n  - {title: Giới thiệu, link: pages/gioi-thieu.md}\n" }
    if title.hasSuffix("3") { text += "persons-in-open-data: true\nsummary-organisers: [bac-ninh]\n" }
    try folder.write(text, to: "root/content/site.yaml")
  }

  private func writeUnits(names: [String]) throws {
    let units = names.enumerated().map { "- id: u\($0)\n  name: \($1)\n  kind: district\n  parent: bac-ninh\n" }
    try folder.write(
      "- id: bac-ninh\n  name: tỉnh Bắc Ninh\n  kind: province\n" + units.joined(), to: "root/content/units/tinh.yaml")
  }

  private func writeCluster(name: String) throws {
    try folder.write(
      "name: \(name)\nkind: cluster\norganiser: bac-ninh\nscope: province\nmembers:\n  - from: 2018\n    complete: true\n    units: [u0, u1\(name.hasSuffix("3") ? "" : ", u2")]\n",
      to: "root/content/clusters/bac-ninh/huyen-thi.yaml")
  }

  private func writeCouncil(name: String) throws {
    var text =
      "name: \(name)\nkind: bloc\norganiser: bac-ninh\nscope: province\nmembers:\n  - from: 2019\n    units: [u1, u2]\n"
    if name.hasSuffix("1") { text += "leaders:\n  - {year: 2020, leader: u1}\n" }
    if name.hasSuffix("2") { text += "leader-word: Trưởng nhóm\npart-of: bac-ninh/huyen-thi\n" }
    try folder.write(text, to: "root/content/clusters/bac-ninh/so-nganh.yaml")
  }

  private mutating func writePages() throws {
    try folder.write(
      "---\ntitle: Giới thiệu \(number())\n---\n\nXem [các cụm](cum/index.html) và [năm](tong-hop/202\(number()).html).\n",
      to: "root/content/pages/gioi-thieu.md")
    if random.oneIn(2) {
      try folder.write("---\ntitle: Chào mừng\n---\n\nLời chào \(number()).\n", to: "root/content/pages/index.md")
    } else {
      folder.remove("root/content/pages/index.md")
    }
    story.append("write pages")
  }

  private mutating func editAwards() throws {
    let text = try FileReader.bytes(of: Repository.root + "/content/awards.yaml")
    try folder.write(
      String(decoding: text, as: UTF8.self).replacing(
        "Cờ thi đua của Chính phủ", with: "Cờ thi đua Chính phủ \(number())"),
      to: "root/content/awards.yaml")
    story.append("edit awards")
  }

  /// One of some small photographs.
  private static func photograph(_ number: Int) throws -> [UInt8] {
    let name = ["grey", "turned", "upright", "wide"][number]
    return try FileReader.bytes(of: Repository.root + "/Tests/PhotographsTests/Fixtures/\(name).jpg")
  }

  private mutating func editRules() throws {
    let text = try folder.text("root/content/rules.yaml")
    try folder.write(
      text.hasSuffix("# đổi\n") ? String(text.dropLast(6)) : text + "# đổi\n", to: "root/content/rules.yaml")
    story.append("edit rules")
  }

  private mutating func editScores() throws {
    try folder.write("unit;score\nu0;9\(number())\nu1;8\(number())\n", to: "root/content/records/diem.csv")
    story.append("edit scores")
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
    // A photograph may end in anything: all are made as long as the longest.
    let photographs = try (0..<4).map { try Self.photograph($0) }
    let length = photographs.map(\.count).max() ?? 0
    let photograph = photographs[number()]
    try folder.write(
      photograph + [UInt8](repeating: 0, count: length - photograph.count), to: "root/content/records/anh.jpg")
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, path, &times, 0)
    story.append("replace the photograph")
  }

  private mutating func passDays() {
    site.today = site.today.adding(days: number() - 1) ?? site.today
    story.append("it is \(site.today.iso)")
  }

  private mutating func changeProgram() {
    site.program.low = UInt64(number())
    story.append("program \(site.program.low)")
  }

  private mutating func damageCache() throws {
    let files = ["files", "last-build", "records", "checks", "years", "templates", "registry"]
    let path = "root/.bantin/" + files[Int.random(in: 0..<files.count, using: &random)]
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
    guard try SafeFile.exists(site.output) else { return }
    switch number() {
    case 0: folder.remove("site/index.html")
    case 1: try folder.write("khác", to: "site/index.html")
    case 2: try folder.write("thừa", to: "site/thua/thua.html")
    default: folder.remove("site/ban-tin")
    }
    story.append("damage the output")
  }
}
