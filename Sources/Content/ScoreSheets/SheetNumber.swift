import Emulation

/// A number in a cell.
enum SheetNumber: Equatable {
  case none
  case number(ExactDecimal)
  /// A mark that may part thousands or decimals, read as the first.
  case ambiguous(ExactDecimal)
  /// It should be a number and is not.
  case bad

  /// Decimal places beyond these come from binary arithmetic, not from people.
  private static let places = 6

  init(_ text: String, isWorkbook: Bool) {
    if text.isEmpty || ["-", "–", "—", "x", "/"].contains(text.lowercased()) { self = .none; return }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.count == 2 && parts[1].allSatisfy(\.isNumber) && !parts[1].isEmpty
    if isWorkbook || isPlain && (parts.last?.count ?? 0) > Self.places, isPlain {
      self = Self.rounded(String(parts[0]), String(parts[1])).map { .number($0) } ?? .bad
      return
    }
    switch ExactDecimal.parse(text) {
    case .number(let number): self = .number(number)
    case .ambiguous(let likely, _): self = .ambiguous(likely)
    case .failure: self = .bad
    }
  }

  /// 97.34999999999999 is 97.35, and 94.10 is 94.1.
  private static func rounded(_ whole: String, _ fraction: String) -> ExactDecimal? {
    let kept = fraction.prefix(places)
    let isNegative = whole.hasPrefix("-")
    guard var mantissa = Int64(whole + kept) else { return nil }
    if let next = fraction.dropFirst(places).first, next >= "5" {
      let (sum, isTooLarge) = mantissa.addingReportingOverflow(isNegative ? -1 : 1)
      if isTooLarge { return nil }
      mantissa = sum
    }
    var scale = kept.count
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    return ExactDecimal(mantissa: mantissa, scale: scale)
  }

  /// A number as a field of a CSV parted by `;`, never with three decimal places, which could be thousands.
  static func field(_ number: ExactDecimal) -> String {
    let text = number.plain.replacing(".", with: ",")
    let places = text.split(separator: ",").dropFirst().first?.count ?? 0
    return places == 3 ? text + "0" : text
  }

  /// A rank in figures, in words (nhất, nhì, ba) or in Roman numerals.
  static func rank(_ text: String) -> Int? {
    let words = VietnameseText.slug(text).split(separator: "-").map(String.init)
      .filter { !["hang", "thu", "giai", "xep", "dong"].contains($0) }
    guard let word = words.first, words.count == 1 else { return nil }
    if let number = Int(word), number > 0 { return number }
    let names = ["nhat", "nhi", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"]
    if let place = names.firstIndex(of: word) { return place + 1 }
    return roman(word)
  }

  /// I to XXXIX, in either case.
  static func roman(_ text: String) -> Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10]
    let digits = text.lowercased().compactMap { values[$0] }
    guard !digits.isEmpty, digits.count == text.count, digits.count <= 6 else { return nil }
    return digits.indices.reduce(0) { sum, place in
      let isLess = place + 1 < digits.count && digits[place] < digits[place + 1]
      return sum + (isLess ? -digits[place] : digits[place])
    }
  }
}
