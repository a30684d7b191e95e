import Glibc

/// The public Mustache specification's cases: https://github.com/mustache/spec, folder `specs`.
enum SpecificationFile {
  static let names = [
    "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~dynamic-names", "~inheritance",
  ]

  /// The folder that `MUSTACHE_SPEC` names, or the one beside the repository; nil where there is none.
  static var folder: String? {
    let named = getenv("MUSTACHE_SPEC").map { String(cString: $0) }
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return [named, "/\(root)/../shared/mustache-spec"].compactMap { $0 }
      .first { access("\($0)/sections.json", R_OK) == 0 }
  }

  /// The cases of a file; none where it cannot be read.
  static func cases(_ name: String) -> [SpecificationCase] {
    guard let folder, let bytes = bytes("\(folder)/\(name).json"), let file = JSONReader.read(bytes) else { return [] }
    return file["tests"].items.map(SpecificationCase.init)
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}

/// One case: a template, what it is given and what must come out.
struct SpecificationCase: Sendable, CustomStringConvertible {
  let name: String
  let template: String
  let partials: [String: String]
  let data: JSONValue
  let expected: String

  init(_ json: JSONValue) {
    name = json["name"].text ?? ""
    template = json["template"].text ?? ""
    partials = json["partials"].fields.compactMapValues(\.text)
    data = json["data"]
    expected = json["expected"].text ?? ""
  }

  var description: String { name }
}
