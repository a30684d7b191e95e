import Diagnostics
import Emulation

// What can be wrong with the form of a file: its YAML, its keys, its values.

extension FindingKind {
  static let yamlSyntax = FindingKind(
    "yaml-syntax", .error, title: Phrase(vi: "phần đầu không đúng cú pháp YAML", en: "the front matter is not YAML"),
    explanation: Phrase(
      vi: """
        Phần đầu của bản tin và các tệp danh mục viết theo YAML: mỗi dòng một “khóa: giá trị”, danh sách bắt đầu bằng “- ”, thụt đầu dòng bằng dấu cách. \
        Giá trị có dấu hai chấm, dấu thăng hoặc bắt đầu bằng ký tự đặc biệt thì đặt trong dấu nháy kép.
        """,
      en: """
        Front matter and registry files are YAML: one “key: value” a line, list items begin with “- ”, indentation is made of spaces. \
        Put a value that holds a colon or a hash, or begins with a special character, between double quotes.
        """))
  static let yamlFeature = FindingKind(
    "yaml-feature", .error, title: Phrase(vi: "tính năng YAML không được dùng", en: "a YAML feature that is not used here"),
    explanation: Phrase(
      vi: "Neo (&), bí danh (*), nhiều văn bản trong một tệp và cấu trúc lồng quá sâu không được dùng: chúng làm tệp khó đọc và có thể phình to vô hạn.",
      en: "Anchors (&), aliases (*), several documents in one file and very deep nesting are refused: they make files hard to read and can grow without bound."))
  static let duplicateKey = FindingKind(
    "duplicate-key", .error, title: Phrase(vi: "một khóa viết hai lần", en: "a key written twice"),
    explanation: Phrase(
      vi: "Mỗi khóa chỉ được viết một lần; nếu viết hai lần thì không biết giá trị nào đúng. Xóa một trong hai, hoặc gộp lại thành danh sách.",
      en: "A key may stand once; written twice, nobody can tell which value is meant. Remove one, or make a list of both."))
  static let unknownKey = FindingKind(
    "unknown-key", .error, title: Phrase(vi: "khóa không có trong định dạng", en: "a key that the format does not have"),
    explanation: Phrase(
      vi: "Khóa lạ không bao giờ bị bỏ qua, vì một khóa viết sai sẽ làm mất dữ liệu mà không ai biết. Khóa riêng của cơ quan bắt đầu bằng “x-”.",
      en: "Unknown keys are never ignored: a misspelt key would lose data without anybody noticing. An office's own keys begin with “x-”."))
  static let missingKey = FindingKind(
    "missing-key", .error, title: Phrase(vi: "thiếu khóa bắt buộc", en: "a required key is missing"),
    explanation: Phrase(
      vi: "Bản tin cần có title, date, kind và cluster (hoặc organiser); các mục khác cần những khóa nêu trong thông báo.",
      en: "A record needs title, date, kind and cluster (or organiser); other items need the keys that the message names."))
  static let wrongForm = FindingKind(
    "wrong-form", .error, title: Phrase(vi: "giá trị không đúng dạng", en: "a value of the wrong form"),
    explanation: Phrase(
      vi: "Giá trị được đọc theo kiểu mà khóa cần: chữ, số, ngày, danh sách hoặc các khóa con.",
      en: "A value is read by the type that its key wants: text, number, date, list or keys of its own."))
  static let badDate = FindingKind(
    "bad-date", .error, title: Phrase(vi: "ngày không hợp lệ", en: "not a date"),
    explanation: Phrase(
      vi: "Ngày viết 2020-12-03 hoặc 03/12/2020. Không rõ ngày thì viết tháng (2020-12), năm (2020) hoặc “unknown” kèm khóa year.",
      en: "Dates are 2020-12-03 or 03/12/2020. If the day is not known, write the month (2020-12), the year (2020), or “unknown” with the key year."))
  static let unknownWord = FindingKind(
    "unknown-word", .error, title: Phrase(vi: "từ không có trong danh mục", en: "a word that is not in the list"),
    explanation: Phrase(
      vi: "Khóa này chỉ nhận các từ trong danh mục, tiếng Anh hoặc tiếng Việt, không phân biệt chữ hoa, chữ thường.",
      en: "This key takes the words of a list only, English or Vietnamese, in any letter case."))
  static let ambiguousDecimal = FindingKind(
    "ambiguous-decimal", .warning, title: Phrase(vi: "số có thể hiểu hai cách", en: "a number that can be read in two ways"),
    explanation: Phrase(
      vi: "“1.286” có thể là một nghìn hai trăm tám mươi sáu hoặc một phẩy hai tám sáu. Viết 1286 hoặc 1,286.",
      en: "“1.286” may be one thousand two hundred eighty-six or one point two eight six. Write 1286 or 1,286."))
  static let invalidText = FindingKind(
    "invalid-text", .error, title: Phrase(vi: "tệp không phải văn bản UTF-8", en: "the file is not UTF-8 text"),
    explanation: Phrase(
      vi: "Lưu tệp bằng mã UTF-8 (trong Notepad hoặc VS Code: Save with encoding → UTF-8).",
      en: "Save the file as UTF-8 (in Notepad or VS Code: Save with encoding → UTF-8)."))
  static let frontMatter = FindingKind(
    "front-matter", .error, title: Phrase(vi: "không tìm thấy phần đầu của bản tin", en: "no front matter"),
    explanation: Phrase(
      vi: "Bản tin bắt đầu bằng một dòng “---”, rồi các khóa, rồi một dòng “---” nữa, sau đó là nội dung.",
      en: "A record begins with a line “---”, then keys, then another line “---”, then the text."))
  static let inconsistentValue = FindingKind(
    "inconsistent-value", .error, title: Phrase(vi: "giá trị mâu thuẫn", en: "values that contradict each other"),
    explanation: Phrase(
      vi: "Hai giá trị trong cùng một mục không thể cùng đúng; sửa một trong hai.",
      en: "Two values of one item cannot both be true; mend one of them."))

  /// Every kind that reading the form of a file may find.
  static let formKinds: [FindingKind] = [
    .yamlSyntax, .yamlFeature, .duplicateKey, .unknownKey, .missingKey, .wrongForm, .badDate, .unknownWord,
    .ambiguousDecimal, .invalidText, .frontMatter, .inconsistentValue,
  ]
}

extension Finding {
  static func severalDocuments(at location: SourceLocation) -> Finding {
    Finding(
      .yamlFeature, at: location,
      Phrase(vi: "tệp có hơn một văn bản YAML", en: "the file holds more than one YAML document"),
      help: Phrase(vi: "Xóa dòng “---” thừa ở giữa tệp.", en: "Remove the extra “---” line in the middle."))
  }

  static func tooComplex(at location: SourceLocation, depthLimit: Int, nodeLimit: Int) -> Finding {
    Finding(
      .yamlFeature, at: location,
      Phrase(
        vi: "tệp lồng quá \(depthLimit) tầng hoặc có quá \(nodeLimit) giá trị",
        en: "the file is nested deeper than \(depthLimit) levels or holds more than \(nodeLimit) values"))
  }

  static func anchor(at location: SourceLocation) -> Finding {
    Finding(
      .yamlFeature, at: location, Phrase(vi: "không dùng neo “&” trong tệp này", en: "anchors (“&”) are not used here"),
      help: Phrase(vi: "Nếu “&” là chữ, đặt giá trị trong dấu nháy kép.", en: "If the “&” is text, put the value between double quotes."))
  }

  static func alias(at location: SourceLocation) -> Finding {
    Finding(
      .yamlFeature, at: location, Phrase(vi: "không dùng bí danh “*” trong tệp này", en: "aliases (“*”) are not used here"),
      help: Phrase(vi: "Nếu “*” là chữ, đặt giá trị trong dấu nháy kép.", en: "If the “*” is text, put the value between double quotes."))
  }

  static func keyIsNoText(at location: SourceLocation) -> Finding {
    Finding(.yamlSyntax, at: location, Phrase(vi: "khóa phải là chữ", en: "a key must be a text"))
  }

  static func duplicateKey(_ key: String, at location: SourceLocation, first: SourcePoint) -> Finding {
    Finding(
      .duplicateKey, at: location,
      Phrase(vi: "khóa “\(key)” viết hai lần", en: "the key “\(key)” stands twice"),
      help: Phrase(vi: "Giữ lại một, hoặc gộp thành một danh sách.", en: "Keep one, or make one list of both."),
      related: [
        Note(SourceLocation(path: location.path, point: first), Phrase(vi: "lần đầu ở đây", en: "first written here"))
      ])
  }

  static func unclosedQuote(at location: SourceLocation, single: Bool) -> Finding {
    let quote = single ? "'" : "\""
    return Finding(
      .yamlSyntax, at: location,
      Phrase(vi: "dấu nháy \(quote) mở ở đây không được đóng lại", en: "the quote \(quote) that opens here is never closed"),
      help: Phrase(
        vi: single
          ? "Thêm dấu ' ở cuối giá trị; dấu ' bên trong viết hai lần ('')."
          : "Thêm dấu \" ở cuối giá trị; dấu \" bên trong viết là \\\".",
        en: single
          ? "Add ' at the end of the value; a ' inside is written twice ('')."
          : "Add \" at the end of the value; a \" inside is written \\\"."))
  }

  static func yamlSyntax(problem: String, context: String, at location: SourceLocation, began: SourceLocation) -> Finding {
    let (message, help) = YAMLProblem.words(problem: problem, context: context)
    let related: [Note] =
      context.isEmpty || began == location
      ? [] : [Note(began, Phrase(vi: "phần đang đọc bắt đầu ở đây", en: "what was being read began here"))]
    return Finding(.yamlSyntax, at: location, message, help: help, related: related)
  }

  static func unknownKey(_ key: String, in name: String, known: [String], at location: SourceLocation) -> Finding {
    let near = Suggestion.nearest(to: key, among: known, fold: foldedName)
    let help =
      near.isEmpty
      ? Phrase(
        vi: "Các khóa có thể dùng: \(known.joined(separator: ", ")). Khóa riêng của cơ quan bắt đầu bằng “x-”.",
        en: "Keys that may stand here: \(known.joined(separator: ", ")). An office's own keys begin with “x-”.")
      : didYouMean(near)
    return Finding(
      .unknownKey, at: location,
      Phrase(vi: "“\(name)” không có khóa “\(key)”", en: "“\(name)” has no key “\(key)”"), help: help)
  }

  static func commaInFlowMapping(_ key: String, at location: SourceLocation) -> Finding {
    Finding(
      .unknownKey, at: location,
      Phrase(
        vi: "“\(key)” không phải là khóa: trong dạng {…}, dấu phẩy bắt đầu một khóa mới",
        en: "“\(key)” is no key: inside {…} a comma begins a new key"),
      help: Phrase(
        vi: "Đặt cả giá trị trong dấu nháy kép, hoặc viết mỗi khóa trên một dòng riêng thay cho {…}.",
        en: "Put the whole value between double quotes, or write each key on a line of its own instead of {…}."))
  }

  static func missingKey(
    _ key: String, in name: String, meaning: Phrase, at location: SourceLocation, empty: SourceLocation?
  ) -> Finding {
    if let empty {
      return Finding(
        .missingKey, at: empty,
        Phrase(vi: "khóa “\(key)” của “\(name)” chưa có giá trị", en: "the key “\(key)” of “\(name)” has no value"),
        help: Phrase(vi: "“\(key)”: \(meaning.vi).", en: "“\(key)”: \(meaning.en)."))
    }
    return Finding(
      .missingKey, at: location, Phrase(vi: "“\(name)” thiếu khóa “\(key)”", en: "“\(name)” lacks the key “\(key)”"),
      help: Phrase(vi: "Thêm dòng “\(key): …” (\(meaning.vi)).", en: "Add a line “\(key): …” (\(meaning.en))."))
  }

  static func wrongForm(expected: ExpectedForm, _ node: YAMLNode, in decoding: Decoding) -> Finding {
    let found =
      switch node.content {
      case .scalar(let text, _): Phrase(vi: "“\(shortened(text))”", en: "“\(shortened(text))”")
      case .sequence: Phrase(vi: "một danh sách", en: "a list")
      case .mapping: Phrase(vi: "các khóa con", en: "keys")
      }
    return Finding(
      .wrongForm, at: decoding.location(node.point),
      Phrase(vi: "cần \(expected.phrase.vi), nhưng ở đây là \(found.vi)", en: "expected \(expected.phrase.en), found \(found.en)"),
      help: expected.help)
  }

  static func numberOutOfRange(_ number: Int, _ range: ClosedRange<Int>, at location: SourceLocation) -> Finding {
    Finding(
      .wrongForm, at: location,
      Phrase(
        vi: "\(number) không nằm trong khoảng từ \(range.lowerBound) đến \(range.upperBound)",
        en: "\(number) is not between \(range.lowerBound) and \(range.upperBound)"))
  }

  static func moreVotesThanCast(_ votes: Int, _ cast: Int, at location: SourceLocation) -> Finding {
    Finding(
      .inconsistentValue, at: location,
      Phrase(vi: "\(votes) phiếu trên tổng số \(cast) phiếu là không thể", en: "\(votes) votes of \(cast) cast cannot be"))
  }

  static func ambiguousDecimal(
    _ text: String, likely: ExactDecimal, other: ExactDecimal, at location: SourceLocation
  ) -> Finding {
    Finding(
      .ambiguousDecimal, at: location,
      Phrase(
        vi: "“\(text)” có thể là \(likely.vietnamese) hoặc \(other.vietnamese); được hiểu là \(likely.vietnamese)",
        en: "“\(text)” may be \(likely.plain) or \(other.plain); it is read as \(likely.plain)"),
      help: Phrase(
        vi: "Số nguyên thì viết liền, không có dấu chấm; số lẻ thì viết thêm một chữ số sau dấu phẩy.",
        en: "Write a whole number without marks; write a decimal with one more digit."))
  }

  static func badDecimal(_ text: String, _ problem: DecimalProblem, at location: SourceLocation) -> Finding {
    Finding(.wrongForm, at: location, problem.message(for: shortened(text)), help: problem.help)
  }

  static func badDate(_ text: String, _ problem: DateProblem, at location: SourceLocation) -> Finding {
    Finding(.badDate, at: location, problem.message(for: shortened(text)), help: problem.help)
  }

  static func unknownWord(_ text: String, known: [String], all: [String], at location: SourceLocation) -> Finding {
    let near = Suggestion.nearest(to: text, among: all, fold: foldedName)
    let list = known.joined(separator: ", ")
    return Finding(
      .unknownWord, at: location,
      Phrase(vi: "“\(shortened(text))” không có trong danh mục của khóa này", en: "“\(shortened(text))” is not one of the words of this key"),
      help: near.isEmpty
        ? Phrase(vi: "Dùng một trong các từ: \(list).", en: "Use one of: \(list).")
        : didYouMean(near))
  }

  static func invalidUTF8(at location: SourceLocation) -> Finding {
    Finding(
      .invalidText, at: location, Phrase(vi: "từ đây tệp không phải văn bản UTF-8", en: "from here the file is not UTF-8 text"),
      help: Phrase(vi: "Lưu lại tệp bằng mã UTF-8.", en: "Save the file as UTF-8."))
  }

  static func noFrontMatter(path: String) -> Finding {
    Finding(
      .frontMatter, at: SourceLocation(path: path, point: SourcePoint(line: 1, column: 1)),
      Phrase(vi: "tệp không bắt đầu bằng dòng “---”", en: "the file does not begin with a line “---”"),
      help: Phrase(
        vi: "Dòng đầu tiên là “---”, rồi các khóa (title, date, kind, cluster …), rồi một dòng “---” nữa.",
        en: "The first line is “---”, then keys (title, date, kind, cluster …), then another line “---”."))
  }

  static func unclosedFrontMatter(path: String) -> Finding {
    Finding(
      .frontMatter, at: SourceLocation(path: path, point: SourcePoint(line: 1, column: 1)),
      Phrase(vi: "phần đầu mở bằng “---” nhưng không đóng lại", en: "the front matter that “---” opens is never closed"),
      help: Phrase(
        vi: "Thêm một dòng chỉ có “---” (không có dấu cách) sau khóa cuối cùng.",
        en: "Add a line that is exactly “---” (no blanks) after the last key."))
  }
}

/// "Did you mean", in words.
func didYouMean(_ near: [String]) -> Phrase {
  let vi = near.map { "“\($0)”" }.joined(separator: " hoặc ")
  let en = near.map { "“\($0)”" }.joined(separator: " or ")
  return Phrase(vi: "Có phải ý bạn là \(vi)?", en: "Did you mean \(en)?")
}

/// How names are compared for "did you mean": without diacritics, a space being a dash.
func foldedName(_ name: String) -> String {
  VietnameseText.folded(name).replacing(" ", with: "-").replacing("_", with: "-")
}

/// A text short enough to stand in a message.
func shortened(_ text: String) -> String {
  let line = text.prefix { !$0.isNewline }
  return line.count > 60 ? line.prefix(57) + "…" : String(line)
}
