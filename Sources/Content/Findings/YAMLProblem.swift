import Diagnostics

/// libyaml's terse English, in words for who writes the file.
enum YAMLProblem {
  static func words(problem: String, context: String) -> (message: Phrase, help: Phrase?) {
    switch problem {
    case "mapping values are not allowed in this context":
      return (
        Phrase(vi: "dấu hai chấm ở đây không đúng chỗ", en: "a colon is out of place here"),
        Phrase(
          vi:
            "Nếu dấu hai chấm thuộc về nội dung, đặt cả giá trị trong dấu nháy kép; nếu là khóa mới, kiểm tra thụt đầu dòng.",
          en:
            "If the colon belongs to the text, put the whole value between double quotes; if it is a new key, check the indentation."
        )
      )
    case "could not find expected ':'":
      return (
        Phrase(vi: "dòng này thiếu dấu hai chấm sau khóa", en: "a key here lacks its colon"),
        Phrase(
          vi: "Viết “khóa: giá trị”, có dấu cách sau dấu hai chấm.",
          en: "Write “key: value”, with a blank after the colon.")
      )
    case "did not find expected key", "did not find expected '-' indicator":
      return (
        Phrase(
          vi: "dòng này thụt đầu dòng không khớp với các dòng trước",
          en: "this line's indentation does not match the lines before it"),
        Phrase(
          vi: "Các khóa cùng cấp phải thẳng cột; giá trị bắt đầu bằng dấu nháy phải kết thúc bằng dấu nháy.",
          en: "Keys of one level stand in one column; a value that begins with a quote ends with it.")
      )
    case "found character that cannot start any token":
      return (
        Phrase(vi: "ký tự này không thể bắt đầu một giá trị", en: "no value can begin with this character"),
        Phrase(
          vi:
            "Thụt đầu dòng bằng dấu cách, không dùng phím Tab; giá trị bắt đầu bằng ký tự đặc biệt thì đặt trong dấu nháy kép.",
          en: "Indent with blanks, not tabs; put a value that begins with a special character between double quotes.")
      )
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let bracket = problem.hasSuffix("']'") ? "]" : "}"
      return (
        Phrase(vi: "thiếu dấu phẩy hoặc dấu “\(bracket)”", en: "a comma or “\(bracket)” is missing"),
        Phrase(
          vi: "Đóng ngoặc, hoặc viết mỗi mục trên một dòng bắt đầu bằng “- ”.",
          en: "Close the bracket, or write each item on a line of its own begun with “- ”.")
      )
    case "block sequence entries are not allowed in this context":
      return (
        Phrase(vi: "dấu “- ” ở đây không đúng chỗ", en: "a “- ” is out of place here"),
        Phrase(vi: "Bắt đầu danh sách ở dòng mới dưới khóa.", en: "Begin the list on a new line below the key.")
      )
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return (
        Phrase(vi: "dấu \\ ở đây không đi với ký tự sau nó", en: "the \\ here does not go with what follows it"),
        Phrase(
          vi: "Trong dấu nháy kép, dấu \\ viết là \\\\; hoặc dùng dấu nháy đơn '…'.",
          en: "Between double quotes a \\ is written \\\\; or use single quotes '…'.")
      )
    case "did not find expected comment or line break":
      return (
        Phrase(
          vi: "sau dấu “|” hoặc “>” chỉ được xuống dòng", en: "after “|” or “>” only a line break may stand"),
        Phrase(
          vi: "Viết đoạn chữ ở dòng dưới, thụt vào; nếu dấu ấy là chữ, đặt cả giá trị trong dấu nháy kép.",
          en:
            "Write the text on the next line, indented; if the mark is text, put the whole value between double quotes."
        )
      )
    case "did not find expected node content":
      return (
        Phrase(vi: "ở đây cần một giá trị", en: "a value is wanted here"),
        Phrase(
          vi: "Bỏ dấu phẩy hoặc ngoặc thừa; nếu dấu ấy là chữ, đặt cả giá trị trong dấu nháy kép.",
          en: "Remove the extra comma or bracket; if the mark is text, put the whole value between double quotes.")
      )
    case "found a tab character that violates indentation":
      return (
        Phrase(vi: "dòng này thụt vào bằng phím Tab", en: "this line is indented with a tab"),
        Phrase(vi: "Thay phím Tab bằng dấu cách.", en: "Put blanks in place of the tab.")
      )
    default:
      let detail = context.isEmpty ? problem : "\(problem), \(context)"
      return (
        Phrase(vi: "không đọc được từ đây (\(detail))", en: "cannot be read from here (\(detail))"),
        Phrase(
          vi: "Kiểm tra dấu nháy, dấu hai chấm và thụt đầu dòng ở dòng này và dòng trước.",
          en: "Check quotes, colons and indentation of this line and the one before.")
      )
    }
  }
}
