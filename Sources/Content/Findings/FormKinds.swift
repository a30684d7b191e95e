import Diagnostics

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
    "yaml-feature", .error,
    title: Phrase(vi: "tính năng YAML không được dùng", en: "a YAML feature that is not used here"),
    explanation: Phrase(
      vi:
        "Neo (&), bí danh (*), nhiều văn bản trong một tệp và cấu trúc lồng quá sâu không được dùng: chúng làm tệp khó đọc và có thể phình to vô hạn.",
      en:
        "Anchors (&), aliases (*), several documents in one file and very deep nesting are refused: they make files hard to read and can grow without bound."
    ))
  static let duplicateKey = FindingKind(
    "duplicate-key", .error, title: Phrase(vi: "một khóa viết hai lần", en: "a key written twice"),
    explanation: Phrase(
      vi:
        "Mỗi khóa chỉ được viết một lần; nếu viết hai lần thì không biết giá trị nào đúng. Xóa một trong hai, hoặc gộp lại thành danh sách.",
      en:
        "A key may stand once; written twice, nobody can tell which value is meant. Remove one, or make a list of both."
    ))
  static let unknownKey = FindingKind(
    "unknown-key", .error,
    title: Phrase(vi: "khóa không có trong định dạng", en: "a key that the format does not have"),
    explanation: Phrase(
      vi:
        "Khóa lạ không bao giờ bị bỏ qua, vì một khóa viết sai sẽ làm mất dữ liệu mà không ai biết. Khóa riêng của cơ quan bắt đầu bằng “x-”.",
      en:
        "Unknown keys are never ignored: a misspelt key would lose data without anybody noticing. An office's own keys begin with “x-”."
    ))
  static let missingKey = FindingKind(
    "missing-key", .error, title: Phrase(vi: "thiếu khóa bắt buộc", en: "a required key is missing"),
    explanation: Phrase(
      vi:
        "Bản tin cần có title, date, kind và cluster (hoặc organiser); các mục khác cần những khóa nêu trong thông báo.",
      en:
        "A record needs title, date, kind and cluster (or organiser); other items need the keys that the message names."
    ))
  static let wrongForm = FindingKind(
    "wrong-form", .error, title: Phrase(vi: "giá trị không đúng dạng", en: "a value of the wrong form"),
    explanation: Phrase(
      vi: "Giá trị được đọc theo kiểu mà khóa cần: chữ, số, ngày, danh sách hoặc các khóa con.",
      en: "A value is read by the type that its key wants: text, number, date, list or keys of its own."))
  static let badDate = FindingKind(
    "bad-date", .error, title: Phrase(vi: "ngày không hợp lệ", en: "not a date"),
    explanation: Phrase(
      vi:
        "Ngày viết 2020-12-03 hoặc 03/12/2020. Không rõ ngày thì viết tháng (2020-12), năm (2020) hoặc “unknown” kèm khóa year.",
      en:
        "Dates are 2020-12-03 or 03/12/2020. If the day is not known, write the month (2020-12), the year (2020), or “unknown” with the key year."
    ))
  static let unlistedWord = FindingKind(
    "unlisted-word", .error, title: Phrase(vi: "từ không có trong danh mục", en: "a word that is not in the list"),
    explanation: Phrase(
      vi: "Khóa này chỉ nhận các từ trong danh mục, tiếng Anh hoặc tiếng Việt, không phân biệt chữ hoa, chữ thường.",
      en: "This key takes the words of a list only, English or Vietnamese, in any letter case."))
  static let ambiguousDecimal = FindingKind(
    "ambiguous-decimal", .warning,
    title: Phrase(vi: "số có thể hiểu hai cách", en: "a number that can be read in two ways"),
    explanation: Phrase(
      vi: "“1.286” có thể là một nghìn hai trăm tám mươi sáu hoặc một phẩy hai tám sáu. Viết 1286 hoặc 1,286.",
      en: "“1.286” may be one thousand two hundred eighty-six or one point two eight six. Write 1286 or 1,286."))
  static let invalidText = FindingKind(
    "invalid-text", .error,
    title: Phrase(vi: "tệp có chỗ không phải là văn bản", en: "something in the file is not text"),
    explanation: Phrase(
      vi: """
        Lưu tệp bằng mã UTF-8 (trong Notepad hoặc VS Code: Save with encoding → UTF-8). Ký tự điều khiển không nhìn thấy được thường đến từ một \
        đoạn dán vào: xóa đi và gõ lại.
        """,
      en: """
        Save the file as UTF-8 (in Notepad or VS Code: Save with encoding → UTF-8). Invisible control characters mostly come with a pasted \
        text: delete them and type them again.
        """))
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
  static let tooManyFindings = FindingKind(
    "too-many-findings", .error,
    title: Phrase(vi: "quá nhiều phát hiện trong một tệp", en: "too many findings in one file"),
    explanation: Phrase(
      vi:
        "Mỗi tệp chỉ nêu một số phát hiện đầu tiên; những phát hiện sau thường do cùng một chỗ sai. Sửa những chỗ đã nêu rồi chạy lại.",
      en:
        "Only the first findings of a file are told; the others mostly come from one mistake. Mend what is told, then run again."
    ))

  /// Every kind that reading the form of a file may find.
  static let formKinds: [FindingKind] = [
    .publishTarget, .secretInSite, .yamlSyntax, .yamlFeature, .duplicateKey, .unknownKey, .missingKey, .wrongForm,
    .badDate, .unlistedWord,
    .ambiguousDecimal, .invalidText, .frontMatter, .inconsistentValue, .tooManyFindings,
  ]
}
