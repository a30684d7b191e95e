import Building
import Emulation
import Files
import TestSupport

/// A golden site whose lines get lost, doubled and changed, one at a time.
struct MistypedSite {
  private(set) var site: RebuiltSite
  /// By path below the root.
  private var texts: [String: String] = [:]
  private var last: (path: String, text: String)?

  init(_ golden: GoldenSite, today: CalendarDate, inOneProcess: Bool) throws {
    site = try RebuiltSite(today: today, inOneProcess: inOneProcess)
    for (base, name) in [
      (Repository.root, "templates"), ("\(GoldenSite.folder)/\(golden.name)", "templates"),
      ("\(GoldenSite.folder)/\(golden.name)", "content"),
    ] {
      for entry in try Folder.entries(below: "\(base)/\(name)") where entry.kind == .file {
        let bytes = try FileReader.bytes(of: "\(base)/\(name)/\(entry.path)")
        try site.folder.write(bytes, to: "root/\(name)/\(entry.path)")
        if name == "content", ["md", "yaml", "csv"].contains(where: { entry.path.hasSuffix("." + $0) }) {
          texts["\(name)/\(entry.path)"] = String(decoding: bytes, as: UTF8.self)
        }
      }
    }
  }

  /// - Returns: what was done.
  mutating func mistype(using random: inout RandomNumbers) throws -> String {
    let paths = texts.keys.sorted()
    guard let path = paths.randomElement(using: &random), let text = texts[path] else { return "nothing" }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = lines.indices.randomElement(using: &random) else { return "nothing" }
    let line = lines[place]
    switch Int.random(in: 0..<5, using: &random) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(line, at: place)
    case 2: lines[place] = Self.withOtherDigit(line, using: &random)
    case 3: lines[place] += " khác"
    default:
      // The value of another line of the same key, wherever in the site.
      guard let colon = line.firstIndex(of: ":") else { break }
      let others = texts.keys.sorted().flatMap { (texts[$0] ?? "").split(separator: "\n") }
        .filter { $0.hasPrefix(line[...colon]) && $0 != line }
      if let other = others.randomElement(using: &random) { lines[place] = String(other) }
    }
    last = (path, text)
    let changed = lines.joined(separator: "\n")
    texts[path] = changed
    try site.folder.write(changed, to: "root/" + path)
    return "\(path), line \(place + 1): \(line) → \(lines.indices.contains(place) ? lines[place] : "")"
  }

  /// Takes back what was done last.
  mutating func undo() throws {
    guard let last else { return }
    texts[last.path] = last.text
    try site.folder.write(last.text, to: "root/" + last.path)
  }

  private static func withOtherDigit(_ line: String, using random: inout RandomNumbers) -> String {
    var characters = Array(line)
    let digits = characters.indices.filter { characters[$0].isASCII && characters[$0].isNumber }
    if let place = digits.randomElement(using: &random) {
      characters[place] = Character(String(Int.random(in: 0...9, using: &random)))
    }
    return String(characters)
  }
}
