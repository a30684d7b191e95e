import Diagnostics
import Emulation

extension Finding {
  static func wrongForm(expected: ExpectedForm, _ node: YAMLNode, in decoding: Decoding) -> Finding {
    let found =
      switch node.content {
      case .scalar(let text, _): Phrase(vi: "“\(shortened(text))”", en: "“\(shortened(text))”")
      case .sequence: Phrase(vi: "một danh sách", en: "a list")
      case .mapping: Phrase(vi: "các khóa con", en: "keys")
      case .refused: Phrase(vi: "thứ không dùng được", en: "what is not used here")
      }
    return Finding(
      .wrongForm, at: decoding.location(node.point),
      Phrase(
        vi: "cần \(expected.phrase.vi), nhưng ở đây là \(found.vi)",
        en: "expected \(expected.phrase.en), found \(found.en)"),
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
      Phrase(
        vi: "\(votes) phiếu trên tổng số \(cast) phiếu là không thể", en: "\(votes) votes of \(cast) cast cannot be"))
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

  static func unlistedWord(_ text: String, known: [String], all: [String], at location: SourceLocation) -> Finding {
    let near = Suggestion.nearest(to: text, among: all, fold: foldedName)
    let list = known.joined(separator: ", ")
    return Finding(
      .unlistedWord, at: location,
      Phrase(
        vi: "“\(shortened(text))” không có trong danh mục của khóa này",
        en: "“\(shortened(text))” is not one of the words of this key"),
      help: near.isEmpty
        ? Phrase(vi: "Dùng một trong các từ: \(list).", en: "Use one of: \(list).")
        : didYouMean(near))
  }
}
