/// The few words of a text's markup that are the program's own. Texts are Vietnamese, and these stand among them.
enum MarkupWords {
  static let footnotes = "Chú thích"

  static func footnote(_ number: Int) -> String { "Chú thích \(number)" }

  static func back(_ number: Int, _ count: Int) -> String {
    count == 1 ? "Trở lại chỗ dẫn chú thích \(number)" : "Trở lại chỗ dẫn chú thích \(number), lần \(count)"
  }

  static let table = "Bảng"
}
