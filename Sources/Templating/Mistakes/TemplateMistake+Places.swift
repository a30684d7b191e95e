import Diagnostics

extension TemplateMistake {
  static let placeKinds = [
    unescapedText, unquotedAttribute, valueInTag, valueInScript, htmlInAttribute, htmlInJSON, unquotedJSON, textAsLink,
    unevenMarkup,
  ]

  static let unescapedText = FindingKind(
    "unescaped-text", .error,
    title: Phrase(vi: "chữ được đưa vào mà không mã hóa", en: "a text passes unescaped"),
    explanation: Phrase(
      vi: "{{{tên}}} và {{&tên}} chỉ dành cho đoạn HTML làm sẵn. Chữ thường có thể chứa dấu < hay &, làm hỏng trang.",
      en: "{{{name}}} and {{&name}} are for ready markup only. A text may hold < or &, which would break the page."))

  static func unescapedText(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      unescapedText, at: location,
      Phrase(
        vi: "“\(shown(name))” không phải HTML làm sẵn mà được đưa vào không mã hóa",
        en: "“\(shown(name))” is not ready markup, and passes unescaped here"),
      help: Phrase(vi: "Viết {{\(shown(name))}}.", en: "Write {{\(shown(name))}}."))
  }

  static let unquotedAttribute = FindingKind(
    "unquoted-attribute", .error,
    title: Phrase(vi: "giá trị thuộc tính không có dấu nháy", en: "an attribute's value without quotes"),
    explanation: Phrase(
      vi: "Giá trị có thể chứa dấu cách, và phần sau dấu cách sẽ thành thuộc tính khác. Trong dấu nháy thì không.",
      en: "A value may hold spaces, and what follows one would become an attribute. Within quotes it cannot."))

  static func unquotedAttribute(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      unquotedAttribute, at: location,
      Phrase(
        vi: "“\(shown(name))” nằm trong thuộc tính không có dấu nháy",
        en: "“\(shown(name))” stands in an attribute without quotes"),
      help: Phrase(vi: "Viết thuộc tính=\"{{\(shown(name))}}\".", en: "Write attribute=\"{{\(shown(name))}}\"."))
  }

  static let valueInTag = FindingKind(
    "value-in-tag", .error,
    title: Phrase(vi: "giá trị làm tên phần tử hay thuộc tính", en: "a value as the name of an element or attribute"),
    explanation: Phrase(
      vi:
        "Tên phần tử và thuộc tính phải viết sẵn trong mẫu: không có cách mã hóa nào làm cho một giá trị an toàn ở đó.",
      en: "Names of elements and attributes are written in the template: no escaping makes a value harmless there."))

  static func valueInTag(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      valueInTag, at: location,
      Phrase(
        vi: "“\(shown(name))” nằm ở chỗ tên phần tử hay thuộc tính",
        en: "“\(shown(name))” stands where the name of an element or attribute is"),
      help: Phrase(
        vi: "Viết tên đó ra, và hỏi bằng {{#…}} nếu cần.",
        en: "Write that name out, with a section {{#…}} around it if needed."))
  }

  static let valueInScript = FindingKind(
    "value-in-script", .error,
    title: Phrase(vi: "giá trị trong script hay style", en: "a value in a script or style"),
    explanation: Phrase(
      vi:
        "Trong script, style, thuộc tính on… và style, mã hóa HTML không bảo vệ được trang. Hãy đặt giá trị vào thuộc tính "
        + "data-… rồi đọc từ script, hoặc dùng <script type=\"application/json\">.",
      en:
        "In scripts, styles and the attributes on… and style, escaping for HTML does not protect the page. Put the value into "
        + "an attribute data-… and read it from the script, or use <script type=\"application/json\">."))

  static func valueInScript(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      valueInScript, at: location,
      Phrase(
        vi: "“\(shown(name))” nằm trong script hay style, nơi không mã hóa được",
        en: "“\(shown(name))” stands in a script or style, where it cannot be escaped"),
      help: Phrase(
        vi: "Đặt nó vào một thuộc tính data-… và đọc từ script.",
        en: "Put it into an attribute data-… and read it from the script."))
  }

  static let htmlInAttribute = FindingKind(
    "html-in-attribute", .error,
    title: Phrase(vi: "HTML trong thuộc tính", en: "markup in an attribute"),
    explanation: Phrase(
      vi: "Thuộc tính chỉ chứa chữ: các thẻ HTML sẽ hiện ra như chữ.",
      en: "An attribute holds text only: tags would be shown as they are written."))

  static func htmlInAttribute(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      htmlInAttribute, at: location,
      Phrase(
        vi: "“\(shown(name))” là đoạn HTML, không đặt trong thuộc tính được",
        en: "“\(shown(name))” is markup and cannot stand in an attribute"),
      help: Phrase(vi: "Dùng một giá trị là chữ.", en: "Use a value that is a text."))
  }

  static let htmlInJSON = FindingKind(
    "html-in-json", .error,
    title: Phrase(vi: "HTML trong JSON", en: "markup in JSON"),
    explanation: Phrase(
      vi: "Chuỗi JSON chứa chữ; đoạn HTML phải được khai báo là chữ nếu người đọc JSON cần nó.",
      en: "A JSON string holds a text; markup must be declared as a text where readers of the JSON want it."))

  static func htmlInJSON(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      htmlInJSON, at: location,
      Phrase(
        vi: "“\(shown(name))” là đoạn HTML, không đặt trong JSON được",
        en: "“\(shown(name))” is markup and cannot stand in JSON"),
      help: Phrase(vi: "Dùng một giá trị là chữ.", en: "Use a value that is a text."))
  }

  static let unquotedJSON = FindingKind(
    "unquoted-json", .error,
    title: Phrase(vi: "chữ ngoài dấu nháy trong JSON", en: "a text outside quotes in JSON"),
    explanation: Phrase(
      vi: "Trong JSON, chữ phải nằm trong dấu nháy kép; chỉ số mới đứng một mình được.",
      en: "In JSON a text stands in double quotes; only numbers stand alone."))

  static func unquotedJSON(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      unquotedJSON, at: location,
      Phrase(
        vi: "“\(shown(name))” là chữ mà không nằm trong dấu nháy của JSON",
        en: "“\(shown(name))” is a text and stands outside JSON's quotes"),
      help: Phrase(vi: "Viết \"{{\(shown(name))}}\".", en: "Write \"{{\(shown(name))}}\"."))
  }

  static let textAsLink = FindingKind(
    "text-as-link", .error,
    title: Phrase(vi: "chữ dùng làm địa chỉ", en: "a text is used as an address"),
    explanation: Phrase(
      vi:
        "Địa chỉ bắt đầu bằng một chữ bất kỳ có thể là javascript:… Chỉ những giá trị là địa chỉ mới đứng đầu href hay src.",
      en:
        "An address that begins with any text may be javascript:… Only values that are addresses begin an href or src.")
  )

  static func textAsLink(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      textAsLink, at: location,
      Phrase(
        vi: "“\(shown(name))” là chữ, không phải địa chỉ", en: "“\(shown(name))” is a text, not an address"),
      help: Phrase(vi: "Dùng một giá trị là địa chỉ.", en: "Use a value that is an address."))
  }

  static let unevenMarkup = FindingKind(
    "uneven-markup", .error,
    title: Phrase(vi: "phần kết thúc ở chỗ khác chỗ bắt đầu", en: "a section ends elsewhere than it began"),
    explanation: Phrase(
      vi: "Một phần có thể hiện hoặc không, nên phải mở và đóng thẻ HTML, dấu nháy hay script trong cùng một phần.",
      en: "A section may be shown or not, so a tag, a quote or a script that is opened in it must be closed in it."))

  static func unevenMarkup(_ name: String, from start: Phrase, to end: Phrase, at location: SourceLocation) -> Finding {
    Finding(
      unevenMarkup, at: location,
      Phrase(
        vi: "phần “\(shown(name))” bắt đầu trong \(start.vi) mà kết thúc trong \(end.vi)",
        en: "the section “\(shown(name))” begins in \(start.en) and ends in \(end.en)"),
      help: Phrase(
        vi: "Đóng trong phần này những gì mở trong phần này.", en: "Close in the section what is opened in it."))
  }
}
