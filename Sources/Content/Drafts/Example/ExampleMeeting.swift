/// One of the meetings that every cluster of the example holds every year, made by the recipe.
struct ExampleMeeting: Sendable {
  enum Kind: Int, Sendable, CaseIterable { case compact, midyear, annual }

  let cluster: ExampleCluster
  /// The cluster's place in ``ExampleClusters/all``.
  let place: Int
  let kind: Kind
  let year: Int

  /// Signed in February to April, reviewed in July, closed in December or in January of the next year. Clusters of communes signed in
  /// August 2025, when they were a month old.
  var date: String {
    let day = { (first: Int) in (first < 10 ? "0" : "") + String(first) }
    switch kind {
    case .compact where cluster.from != nil: return "2025-08-\(day(12 + place - 10))"
    case .compact: return "\(year)-03-\(day(5 + place * 2))"
    case .midyear: return "\(year)-07-\(day(3 + place * 2))"
    case .annual where place >= 8: return "\(year + 1)-01-\(day(3 + place))"
    case .annual: return "\(year)-12-\(day(5 + place * 3))"
    }
  }

  var slug: String {
    let word = [Kind.compact: "ky-giao-uoc", .midyear: "so-ket-6-thang", .annual: "tong-ket"][kind] ?? ""
    return "\(cluster.slug)-\(word)-\(year)"
  }
  var folder: String { "content/records/\(date.prefix(4))" }
  var leader: String { cluster.leaders[year] ?? "" }
  var order: [ExampleScore] { ExampleScore.ranking(of: cluster, place: place, year: year) }

  /// The record and its table.
  var files: [NewSite.File] {
    var files = [NewSite.File(path: "\(folder)/\(slug).md", bytes: Array(text.utf8))]
    if kind == .annual, case .file(let separator) = cluster.results {
      let ranking = ExampleScore.ranking(of: cluster, place: place, year: year, scale: 10)
      let csv = ExampleScore.csv(ranking, separator: separator)
      files.append(NewSite.File(path: "\(folder)/\(slug).csv", bytes: Array(csv.utf8)))
    }
    return files
  }

  var pictureFile: NewSite.File? {
    picture.map { NewSite.File(path: "\(folder)/\(slug).png", bytes: ExamplePicture(scene: $0).png) }
  }

  /// A few meetings have a picture.
  var picture: ExamplePicture.Scene? {
    switch (kind, place, year) {
    case (.annual, 0, 2023), (.annual, 7, 2024): .hall
    case (.compact, 2, 2023), (.compact, 10, 2025): .signing
    case (.annual, 1, 2024), (.annual, 12, 2025): .handover
    default: nil
    }
  }

  /// Results that the record says were announced and are not told.
  var hidesResults: Bool { cluster.slug == "khoi-doan-the" && year == 2025 }

  /// An element of a list, in turn with the place, the year and the kind.
  func pick<Element>(_ list: [Element], _ slot: Int) -> Element {
    list[(place * 3 + (year - 2023) * 2 + kind.rawValue + slot) % list.count]
  }

  /// The name of a unit as readers know it.
  static func name(_ unit: String) -> String {
    let all = ExampleUnits.files.lazy.flatMap(\.units)
    guard let name = all.first(where: { $0.id == unit })?.name else { return unit }
    return name
  }

  /// Some clerks write ids, others names.
  func written(_ unit: String) -> String { place % 3 == 1 ? Self.name(unit) : unit }

  var title: String {
    switch kind {
    case .compact: "\(cluster.name) ký kết giao ước thi đua năm \(year)"
    case .midyear where place % 2 == 0: "\(cluster.name) sơ kết 6 tháng đầu năm \(year)"
    case .midyear: "\(cluster.name) nhìn lại nửa đầu năm \(year)"
    case .annual where place % 3 == 2: "\(cluster.name) tổng kết phong trào thi đua năm \(year)"
    case .annual: "\(cluster.name) tổng kết năm \(year)"
    }
  }
}
