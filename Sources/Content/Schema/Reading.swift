import Diagnostics
import Emulation

/// How a node is read as a value. Reading never throws: what is wrong is reported and nil comes back.
struct Reading<Value: Sendable>: Sendable {
  let form: ValueForm
  let read: @Sendable (YAMLNode, inout Decoding) -> Value?

  init(_ form: ValueForm, _ read: @escaping @Sendable (YAMLNode, inout Decoding) -> Value?) {
    self.form = form
    self.read = read
  }
}

extension Reading where Value == String {
  /// A text that is not empty. A key without a value is a key that was left out.
  static let text = text(maximum: nil)

  static func text(maximum: Int?) -> Reading<String> {
    Reading(.text(maximum: maximum)) { node, decoding in
      guard let text = node.text, !text.unicodeScalars.allSatisfy(\.isWhiteSpace) else {
        decoding.reportForm(of: node, expected: .textForm)
        return nil
      }
      return text
    }
  }
}

extension Reading where Value == Bool {
  static let flag = Reading(.flag) { node, decoding in
    switch node.text?.lowercased() {
    case "true", "yes", "có", "đúng": return true
    case "false", "no", "không", "sai": return false
    default:
      decoding.reportForm(of: node, expected: .flagForm)
      return nil
    }
  }
}

extension Reading where Value == Int {
  static func integer(_ range: ClosedRange<Int>) -> Reading<Int> {
    Reading(.integer(range)) { node, decoding in
      guard let text = node.text, let number = Int(text) else {
        decoding.reportForm(of: node, expected: .integerForm)
        return nil
      }
      guard range.contains(number) else {
        decoding.report(.numberOutOfRange(number, range, at: decoding.location(node.point)))
        return nil
      }
      return number
    }
  }

  /// An emulation year.
  static let year = integer(1945...2999)
  /// A number of units, persons or things.
  static let count = integer(0...10_000_000)
}

extension Reading where Value == ExactDecimal {
  static let decimal = Reading(.decimal) { node, decoding in
    guard let text = node.text else {
      decoding.reportForm(of: node, expected: .decimalForm)
      return nil
    }
    switch ExactDecimal.parse(text) {
    case .number(let number): return number
    case .ambiguous(let likely, let other):
      decoding.report(.ambiguousDecimal(text, likely: likely, other: other, at: decoding.location(node.point)))
      return likely
    case .failure(let problem):
      decoding.report(.badDecimal(text, problem, at: decoding.location(node.point)))
      return nil
    }
  }
}

extension Reading where Value == CalendarDate {
  static let day = Reading(.day) { node, decoding in
    guard let text = node.text else {
      decoding.reportForm(of: node, expected: .dayForm)
      return nil
    }
    switch EventDate.parse(text) {
    case .success(.day(let day)): return day
    case .success:
      decoding.reportForm(of: node, expected: .dayForm)
      return nil
    case .failure(let error):
      decoding.report(.badDate(text, error, at: decoding.location(node.point)))
      return nil
    }
  }
}

extension Reading where Value == EventDate {
  static let eventDate = Reading(.eventDate) { node, decoding in
    guard let text = node.text else {
      decoding.reportForm(of: node, expected: .eventDateForm)
      return nil
    }
    switch EventDate.parse(text) {
    case .success(let date): return date
    case .failure(let error):
      decoding.report(.badDate(text, error, at: decoding.location(node.point)))
      return nil
    }
  }
}

extension Reading where Value == DateTime {
  static let dateTime = Reading(.dateTime) { node, decoding in
    guard let text = node.text, case .success(let value) = DateTime.parse(text) else {
      decoding.reportForm(of: node, expected: .dateTimeForm)
      return nil
    }
    return value
  }
}

extension Reading where Value == MeetingTime {
  static let time: Reading<MeetingTime> = {
    let words = Words<DayPart>()
    return Reading(.time) { node, decoding in
      guard let text = node.text else {
        decoding.reportForm(of: node, expected: .timeForm)
        return nil
      }
      if let part = words.lookUp(text) { return .part(part) }
      if case .success(let clock) = ClockTime.parse(text) { return .clock(clock) }
      decoding.reportForm(of: node, expected: .timeForm)
      return nil
    }
  }()
}

extension Reading where Value == Votes {
  static let votes = Reading(.votes) { node, decoding in
    // "9/9" and "9 / 9"; nothing else may stand beside the numbers.
    let parts = (node.text ?? "").split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      let words = part.split(separator: " ")
      return words.count == 1 ? Int(words[0]) : nil
    }
    guard numbers.count == parts.count, (1...2).contains(numbers.count), numbers.allSatisfy({ $0 >= 0 }) else {
      decoding.reportForm(of: node, expected: .votesForm)
      return nil
    }
    if numbers.count == 2, numbers[0] > numbers[1] {
      decoding.report(.moreVotesThanCast(numbers[0], numbers[1], at: decoding.location(node.point)))
      return nil
    }
    return Votes(inFavour: numbers[0], cast: numbers.count == 2 ? numbers[1] : nil)
  }
}

extension Reading where Value: Enumeration {
  /// One of the words of `Value`, English or Vietnamese; letter case, white space and tone placement do not matter.
  static var word: Reading<Value> {
    let words = Words<Value>()
    return Reading(.enumeration(words.all)) { node, decoding in
      guard let text = node.text else {
        decoding.reportForm(of: node, expected: .wordForm)
        return nil
      }
      if let value = words.lookUp(text) { return value }
      decoding.reportUnlisted(text, at: node.point, shown: words.shown, all: words.all)
      return nil
    }
  }
}

extension Reading {
  /// The value itself, or a mapping: `{value: …, as-printed: …, certainty: …, note: …}`.
  static func fact<Inner>(_ inner: Reading<Inner>) -> Reading<Fact<Inner>> where Value == Fact<Inner> {
    Reading<Fact<Inner>>(.fact(of: inner.form)) { node, decoding in
      guard case .mapping(let entries, let isFlow) = node.content, node["value"] != nil else {
        guard let value = inner.read(node, &decoding) else { return nil }
        return Fact(value, at: node.point)
      }
      var remark = RemarkBuilder()
      var value: Inner?
      var point = node.point
      for entry in entries {
        if entry.key == "value" {
          point = entry.value.point
          value = inner.read(entry.value, &decoding)
        } else if !remark.take(entry, &decoding), !entry.key.hasPrefix("x-") {
          decoding.reportUnknown(entry, in: "value", known: ["value"] + RemarkBuilder.keys, isFlow: isFlow)
        }
      }
      guard let value else { return nil }
      return Fact(value, at: point, remark: remark.remark)
    }
  }

  /// A list of values. An item that cannot be read is reported and left out.
  static func list<Item>(_ item: Reading<Item>) -> Reading<[Item]> where Value == [Item] {
    Reading<[Item]>(.list(of: item.form)) { node, decoding in
      guard case .sequence(let nodes) = node.content else {
        decoding.reportForm(of: node, expected: .listForm)
        return nil
      }
      return nodes.compactMap { $0.saysNothing ? nil : item.read($0, &decoding) }
    }
  }

  /// One value, or a list of them.
  static func oneOrMany<Item>(_ item: Reading<Item>) -> Reading<[Item]> where Value == [Item] {
    Reading<[Item]>(.oneOrMany(of: item.form)) { node, decoding in
      if case .sequence(let nodes) = node.content {
        return nodes.compactMap { $0.saysNothing ? nil : item.read($0, &decoding) }
      }
      return item.read(node, &decoding).map { [$0] }
    }
  }

  /// The name, id or alias of a thing of the registry.
  static func reference<Target>(_ kind: ReferenceKind) -> Reading<Reference<Target>> where Value == Reference<Target> {
    let fact = Reading<Fact<String>>.fact(.text)
    return Reading<Reference<Target>>(.fact(of: .reference(kind))) { node, decoding in
      guard let fact = fact.read(node, &decoding) else { return nil }
      return Reference(fact.value, at: fact.point, remark: fact.remark)
    }
  }
}

extension Reading<Reference<Unit>> {
  static let unit = reference(.unit)
}

extension Reading<Reference<Cluster>> {
  static let cluster = reference(.cluster)
}

extension Reading<Reference<Award>> {
  static let award = reference(.award)
}
