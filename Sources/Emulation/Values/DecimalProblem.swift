import Diagnostics

/// Why a text is no number.
package enum DecimalProblem: Error, Hashable, Sendable {
  /// Something else than digits, one sign and marks between digits.
  case notANumber
  /// Full stops or commas where neither thousands nor decimals are parted: 1.28.6, 1.286,500.1.
  case misplacedMarks
  /// More decimal places than ``ExactDecimal/largestScale``.
  case tooPrecise
  /// More digits than an ``ExactDecimal`` holds.
  case tooLarge
}

extension DecimalProblem {
  /// What is wrong with `text`, in which the problem was found.
  package func message(for text: String) -> Phrase {
    switch self {
    case .notANumber: Phrase(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number")
    case .misplacedMarks:
      Phrase(
        vi: "“\(text)”: dấu chấm, dấu phẩy không đúng chỗ",
        en: "“\(text)”: full stops or commas are not in their places")
    case .tooPrecise:
      Phrase(
        vi: "“\(text)”: quá \(ExactDecimal.largestScale) chữ số sau dấu phẩy",
        en: "“\(text)”: more than \(ExactDecimal.largestScale) decimal places")
    case .tooLarge: Phrase(vi: "“\(text)”: số quá lớn", en: "“\(text)”: the number is too large")
    }
  }

  /// What to write instead.
  package var help: Phrase {
    switch self {
    case .notANumber: Phrase(vi: "chỉ viết chữ số, ví dụ 98,5", en: "write digits only, such as 98.5")
    case .misplacedMarks:
      Phrase(
        vi: "viết 1286500 hoặc 1.286.500; phần lẻ sau dấu phẩy: 98,5",
        en: "write 1286500 or 1.286.500; decimals as 98.5 or 98,5")
    case .tooPrecise: Phrase(vi: "làm tròn bớt chữ số sau dấu phẩy", en: "round it to fewer decimal places")
    case .tooLarge:
      Phrase(vi: "viết tối đa 18 chữ số, kể cả sau dấu phẩy", en: "write at most 18 digits, decimal places included")
    }
  }
}
