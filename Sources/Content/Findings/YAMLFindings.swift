import Diagnostics

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
      help: Phrase(
        vi: "Nếu “&” là chữ, đặt giá trị trong dấu nháy kép.",
        en: "If the “&” is text, put the value between double quotes."))
  }

  static func alias(at location: SourceLocation) -> Finding {
    Finding(
      .yamlFeature, at: location,
      Phrase(vi: "không dùng bí danh “*” trong tệp này", en: "aliases (“*”) are not used here"),
      help: Phrase(
        vi: "Nếu “*” là chữ, đặt giá trị trong dấu nháy kép.",
        en: "If the “*” is text, put the value between double quotes."))
  }

  static func tag(at location: SourceLocation) -> Finding {
    Finding(
      .yamlFeature, at: location, Phrase(vi: "không dùng thẻ “!” trong tệp này", en: "tags (“!”) are not used here"),
      help: Phrase(
        vi: "Nếu “!” là chữ, đặt giá trị trong dấu nháy kép.",
        en: "If the “!” is text, put the value between double quotes."))
  }

  static func keyIsNoText(at location: SourceLocation) -> Finding {
    Finding(.yamlSyntax, at: location, Phrase(vi: "khóa phải là chữ", en: "a key must be a text"))
  }

  static func duplicateKey(_ key: String, at location: SourceLocation, first: SourcePoint) -> Finding {
    let key = shortened(key)
    return Finding(
      .duplicateKey, at: location,
      Phrase(vi: "khóa “\(key)” viết hai lần", en: "the key “\(key)” stands twice"),
      help: Phrase(vi: "Giữ lại một, hoặc gộp thành một danh sách.", en: "Keep one, or make one list of both."),
      related: [
        Note(SourceLocation(path: location.path, point: first), Phrase(vi: "lần đầu ở đây", en: "first written here"))
      ])
  }

  static func unclosedQuote(at location: SourceLocation) -> Finding {
    Finding(
      .yamlSyntax, at: location,
      Phrase(vi: "dấu nháy mở ở đây không được đóng lại", en: "the quote that opens here is never closed"),
      help: Phrase(
        vi:
          "Đóng giá trị bằng chính dấu nháy ấy; bên trong \"…\" viết \\\" cho dấu \", bên trong '…' viết '' cho dấu '.",
        en: "Close the value with the same quote; inside \"…\" write \\\" for \", inside '…' write '' for '."))
  }

  static func unclosedBracket(_ bracket: String, at location: SourceLocation, noticed: SourceLocation) -> Finding {
    let closing = bracket == "[" ? "]" : "}"
    return Finding(
      .yamlSyntax, at: location,
      Phrase(
        vi: "dấu “\(bracket)” mở ở đây không được đóng lại",
        en: "the bracket “\(bracket)” that opens here is never closed"),
      help: Phrase(
        vi: "Thêm “\(closing)”, hoặc viết mỗi mục trên một dòng riêng.",
        en: "Add “\(closing)”, or write each item on a line of its own."),
      related: [Note(noticed, Phrase(vi: "đến đây thì không đọc tiếp được", en: "here it could be read no further"))])
  }

  static func textAfterValue(at location: SourceLocation) -> Finding {
    Finding(
      .yamlSyntax, at: location,
      Phrase(
        vi: "phần chữ từ đây đứng sau một giá trị đã kết thúc",
        en: "the text from here on follows a value that has ended"),
      help: Phrase(
        vi:
          "Giá trị mở bằng dấu nháy hay ngoặc thì kết thúc ở dấu đóng. Nếu dấu ấy là chữ, đặt cả giá trị trong dấu nháy đơn '…'.",
        en:
          "A value that opens with a quote or bracket ends where that closes. If the mark is text, put the whole value between single quotes '…'."
      ))
  }

  static func yamlSyntax(problem: String, context: String, at location: SourceLocation, began: SourceLocation)
    -> Finding
  {
    let (message, help) = YAMLProblem.words(problem: problem, context: context)
    let related: [Note] =
      context.isEmpty || began == location
      ? [] : [Note(began, Phrase(vi: "phần đang đọc bắt đầu ở đây", en: "what was being read began here"))]
    return Finding(.yamlSyntax, at: location, message, help: help, related: related)
  }
}
