import Diagnostics

extension Finding {
  /// How many findings are not told. `severity` is that of the worst of them, so that leaving them out never lets a site be
  /// written.
  static func tooManyFindings(_ more: Int, severity: Severity, at location: SourceLocation) -> Finding {
    Finding(
      .tooManyFindings, at: location,
      Phrase(vi: "tệp này còn \(more) phát hiện nữa", en: "this file has \(more) more findings"),
      help: Phrase(vi: "Sửa những chỗ trên rồi chạy lại.", en: "Mend those above, then run again."), severity: severity)
  }

  static func unknownKey(_ key: String, in name: String, known: [String], at location: SourceLocation) -> Finding {
    let key = shortened(key)
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
    let key = shortened(key)
    return Finding(
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
}
