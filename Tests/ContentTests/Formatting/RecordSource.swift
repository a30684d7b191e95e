/// Makes records that are right, written in every way that a person may choose.
struct RecordSource {
  private var state: UInt64
  private var comments = 0

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  private mutating func number(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func chance(_ one: Int) -> Bool { number(one) == 0 }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(values.count)] }

  private mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for index in values.indices.dropFirst().reversed() { values.swapAt(index, number(index + 1)) }
    return values
  }

  /// A value and the ways to write it.
  private indirect enum Node {
    case text(String)
    case list([Node])
    case keys([(String, Node)])
  }

  mutating func record() -> String {
    var keys: [(String, Node)] = [
      ("title", .text(pick(["Tổng kết", "Sơ kết: 6 tháng", "\"Lễ\" ký kết", "#1 – a"]))),
      ("date", .text(pick(["2020-12-03", "03/12/2020", "12/2020", "2020", "3/12/2020..4/12/2020"]))),
      ("kind", chance(2) ? .text("tổng kết") : .list([.text("annual-review"), .text("launch")])),
      ("cluster", .text("a/b")),
    ]
    let more: [(String, Node)] = [
      ("time", .text(pick(["chiều", "14:00"]))),
      ("venue", .text(pick(["UBND xã", "nhà số 1, phố 2", "a: b", "~", "- a"]))),
      ("year", fact(.text("2020"))), ("host", .list([.text("x"), fact(.text("y"))])),
      ("leadership", .list([leadership(), leadership()])), ("awards", .list((0...number(3)).map { _ in award() })),
      (
        "results",
        .keys(
          shuffled([("scale", .text("100")), ("ranking", .list([ranked(), ranked()])), ("x-a", .list([.text("b")]))]))
      ),
      (
        "sources",
        .list([
          .keys(
            shuffled([
              ("title", .text("Tin: mới")), ("published", .text("04/12/2020 16:30")), ("url", .text("https://a.vn/#b")),
            ]))
        ])
      ),
      (
        "x-own",
        .keys([("c", .text("1")), ("b", .list([.text("2"), .keys([("d", .text("e"))])])), ("a", .text("no"))])
      ),
      ("summary", .text("một hai")), ("aliases", .list([.text("/a"), .text("/b c")])), ("draft", .text("true")),
      ("movements", .list([])),
    ]
    keys += shuffled(more).prefix(number(more.count))
    var text = "---\n"
    if chance(3) { text += comment() + "\n\n" }
    text += lines(shuffled(keys), indent: 0)
    if chance(3) { text += comment() + "\n" }
    return text + "---\nThân.\n"
  }

  private mutating func fact(_ node: Node) -> Node {
    chance(2) ? node : .keys(shuffled([("value", node), ("note", .text("ghi, chú")), ("certainty", .text("likely"))]))
  }

  private mutating func leadership() -> Node {
    .keys(
      shuffled([
        ("year", fact(.text("2021"))), ("leader", fact(.text("xã A"))), ("deputies", .list([.text("b"), .text("c")])),
        ("note", .text("d")),
      ]))
  }

  private mutating func award() -> Node {
    var keys: [(String, Node)] = [("award", .text("co")), ("votes", .text("9/9")), ("stage", .text("đề nghị"))]
    keys.append(("to", chance(2) ? .text("others") : .list([.text("a"), .text("b, c")])))
    if chance(2) {
      keys.append(("persons", .list([.keys(shuffled([("office", .text("Chủ tịch")), ("name", .text("Nguyễn A"))]))])))
    }
    return .keys(shuffled(keys))
  }

  private mutating func ranked() -> Node {
    .keys(shuffled([("unit", .text("a")), ("score", .text("98.5")), ("rank", fact(.text("1")))]))
  }

  // MARK: Ways of writing

  private mutating func comment() -> String {
    comments += 1
    return "# chú thích \(comments)"
  }

  private mutating func trailing() -> String {
    chance(5) ? String(repeating: " ", count: 1 + number(3)) + comment() : ""
  }

  private mutating func before(_ indent: Int) -> String {
    var text = ""
    if chance(8) { text += "\n" }
    if chance(5) { text += String(repeating: " ", count: indent) + comment() + "\n" }
    return text
  }

  private mutating func lines(_ keys: [(String, Node)], indent: Int, first: String? = nil) -> String {
    var text = ""
    for (place, (key, node)) in keys.enumerated() {
      let margin = String(repeating: " ", count: indent)
      if place == 0, let first { text += first } else { text += before(indent) + margin }
      text += "\(chance(9) ? "\"\(key)\"" : key):"
      text += value(node, indent: indent)
    }
    return text
  }

  /// What stands behind a key or a dash, with the line end.
  private mutating func value(_ node: Node, indent: Int) -> String {
    if case .text(let words) = node, words.count > 5, !words.contains(":"), !words.contains("#"), !words.contains("\""),
      chance(6)
    {
      let margin = String(repeating: " ", count: indent + 1 + number(4))
      return " \(pick(["|", ">", "|-", ">-"]))\n\(margin)\(words)\n"
    }
    switch node {
    case .text: return " \(flow(node, isFlow: false))\(trailing())\n"
    case .list(let items):
      if items.isEmpty || chance(3) { return " \(flow(node, isFlow: false))\(trailing())\n" }
      let inner = indent + pick([0, 2, 4])
      let margin = String(repeating: " ", count: inner)
      var text = trailing() + "\n"
      for item in items {
        text += before(inner) + margin + "-"
        if case .keys(let keys) = item, !chance(3) {
          text += lines(keys, indent: inner + 2, first: " ")
        } else {
          text += value(item, indent: inner + 1)
        }
        if chance(9) { text += margin + comment() + "\n" }
      }
      return text
    case .keys(let keys):
      if chance(3) { return " \(flow(node, isFlow: false))\(trailing())\n" }
      return trailing() + "\n" + lines(keys, indent: indent + 2 + number(3))
    }
  }

  /// On one line.
  private mutating func flow(_ node: Node, isFlow: Bool) -> String {
    switch node {
    case .text(let words):
      let isPlain =
        !words.isEmpty && !words.contains(where: { ":#,\"".contains($0) }) && !words.hasPrefix("-") && words != "~"
        || words == "14:00" && !isFlow
      if isPlain, !chance(4) { return words }
      return chance(2) ? "'\(words.replacing("'", with: "''"))'" : "\"\(words.replacing("\"", with: "\\\""))\""
    case .list(let items):
      let written = items.map { flow($0, isFlow: true) }
      return "[\(written.joined(separator: pick([", ", ",  "])))]"
    case .keys(let keys):
      let written = keys.map { "\($0.0): \(flow($0.1, isFlow: true))" }
      return "{\(written.joined(separator: ", "))}"
    }
  }
}
